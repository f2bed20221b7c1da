/**
 * A folded name with its alternatives, matched against a text as it is written.
 *
 * Alternatives are not expanded: one pattern stands for many spellings, and ships as short as an
 * editor wrote it.
 */

import { letterOf } from './letters.ts';

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

/** Where the word ends that a folded text begins with. */
export function wordEnd(text: string): number {
  let end = 0;
  while (end < text.length && letterOf(text.charCodeAt(end)) > 0) end++;
  return end;
}

/** What the spellings of a pattern begin with, each once: their first word and two characters more. */
export function beginningsOf(pattern: Pattern): string[] {
  let open = [''];
  const found = new Set<string>();
  for (const choices of pattern) {
    const longer = open.flatMap((begin) => choices.map((choice) => begin + choice));
    open = [];
    for (const begin of longer) {
      const end = wordEnd(begin) + 2;
      if (end > begin.length) open.push(begin);
      else found.add(begin.slice(0, end));
    }
    if (open.length === 0) break;
  }
  for (const begin of open) found.add(begin);
  return [...found];
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
  if (!choices) {
    met(start);
    return;
  }
  for (const choice of choices) {
    const end = endOf(choice, start);
    if (end !== -1) matchPattern(pattern, endOf, end, met, part + 1);
  }
}
