/**
 * A folded name with its alternatives, matched against a text as it is written.
 *
 * Alternatives are not expanded: one pattern stands for many spellings, and ships as short as an
 * editor wrote it.
 */

/** The parts of a name in order, each with its alternatives: `a{b|c}` is `[['a'], ['b', 'c']]`. */
export type Pattern = readonly (readonly string[])[];

/** Splits a pattern at its braces; `expandBraces` is what finds wrong ones. */
export function parsePattern(text: string): Pattern {
  if (!text.includes('{')) return [[text]];
  return text
    .split(/[{}]/)
    .map((part, index) => (index % 2 === 0 ? [part] : part.split('|')))
    .filter((choices) => choices.some((choice) => choice !== ''));
}

/** The words, up to the first space, that the spellings of a pattern begin with. */
export function firstWordsOf(pattern: Pattern): string[] {
  // Most begin with a word that has no alternatives: no need to look further.
  const [[first = '', ...choices] = []] = pattern;
  if (choices.length === 0 && first.includes(' ')) return [first.slice(0, first.indexOf(' '))];
  let open = [''];
  const words: string[] = [];
  for (const choices of pattern) {
    const longer = open.flatMap((begin) => choices.map((choice) => begin + choice));
    open = [];
    for (const begin of longer) {
      const space = begin.indexOf(' ');
      if (space === -1) open.push(begin);
      else words.push(begin.slice(0, space));
    }
    if (open.length === 0) return words;
  }
  return words.concat(open);
}

/** Where `literal` ends if a text goes on with it from `at`; else -1. */
export type EndOf = (literal: string, at: number) => number;

/** Tells of every place where a spelling of `pattern` that begins at `start` ends. */
export function matchPattern(
  pattern: Pattern,
  endOf: EndOf,
  start: number,
  met: (end: number) => void,
  part = 0,
): void {
  const choices = pattern[part];
  if (!choices) met(start);
  for (const choice of choices ?? []) {
    const end = endOf(choice, start);
    if (end !== -1) matchPattern(pattern, endOf, end, met, part + 1);
  }
}
