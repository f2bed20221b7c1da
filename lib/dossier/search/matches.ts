import { bare } from '../../spotting/fold.ts';
import type { Query } from './query.ts';

/** A part of a text: from an offset to before another. */
export type Range = [from: number, to: number];

/** A letter with all that is written on it. */
const letter = /[\s\S][\p{M}\u00ad\u0640\u200d]*/gu;
const isGap = /[^\p{L}\p{M}\p{N}]/u;

/** A text folded letter by letter, and the part of the original that each letter stands for. */
function lettersOf(text: string): { folded: string; parts: Range[] } {
  let folded = '';
  const parts: Range[] = [];
  for (const { 0: written, index } of text.matchAll(letter))
    for (const sign of bare(written)) {
      const known = isGap.test(sign) ? ' ' : sign;
      folded += known;
      // A letter may be two units long, and is looked up by units.
      for (const _unit of known.split('')) parts.push([index, index + written.length]);
    }
  return { folded, parts };
}

/** Every place at which a word of the text begins like this. */
function beginnings(folded: string, word: string): number[] {
  const places: number[] = [];
  for (let at = folded.indexOf(word); at !== -1; at = folded.indexOf(word, at + 1))
    if (at === 0 || folded[at - 1] === ' ') places.push(at);
  return places;
}

/** Ranges in order; those that touch, or have nothing but signs between them, as one. */
function joined(text: string, ranges: readonly Range[]): Range[] {
  const result: Range[] = [];
  for (const [from, to] of ranges.toSorted((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = result.at(-1);
    if (last && [...text.slice(last[1], from)].every((sign) => isGap.test(sign)))
      last[1] = Math.max(last[1], to);
    else result.push([from, to]);
  }
  return result;
}

/** The parts of a label that fit a query: beginnings of words, or else what fits inside one. */
export function matchesIn(label: string, { phrase, words }: Query): Range[] {
  const { folded, parts } = lettersOf(label);
  const found: [at: number, length: number][] = words.flatMap((word) =>
    beginnings(folded, word).map((at): [number, number] => [at, word.length]),
  );
  const inside = folded.indexOf(phrase);
  if (found.length === 0 && phrase !== '' && inside !== -1) found.push([inside, phrase.length]);
  return joined(
    label,
    found.flatMap(([at, length]): Range[] => {
      const first = parts[at];
      const last = parts[at + length - 1];
      return first && last ? [[first[0], last[1]]] : [];
    }),
  );
}
