/**
 * Tells whose a short name is by the word beside it: `Zahid Munir` is not the field marshal, though
 * the page may have named him.
 *
 * Scripts with capitals give a name away by them. For the others, and for the first word of a
 * sentence, there is a list of names and callings (`data/cues.json`, group `other-people`).
 */
import { fold } from './fold.ts';
import { patternsOf, type Words } from './lexicon.ts';
import type { Hit } from './scan.ts';

/** True where the hit of a short name, given by its index, is part of somebody else's name. */
export type IsNamesake = (text: string, hits: readonly Hit[], index: number) => boolean;

/** The last word before a space, "Dr." too; what it goes on from is missing where it begins a sentence. */
const wordBefore = /([\p{L}\p{M}\p{N}]*[\p{L}\p{N},]\s+)?([\p{L}\p{M}]+\.?)\s$/u;
/** "On Tuesday Munir spoke", "in London Munir spoke". */
const timeOrPlace = /^(?:[aio]n|at|am|en)\s/i;
const wordAfter = /^\s([\p{L}\p{M}]+)/u;
const capitalised = /^\p{Lu}.*\p{Ll}$/u;
/** No heading like "Asif Says the Talks Failed", where capitals tell nothing, has one of these. */
const smallWord = /\s\p{Ll}{5,}/u;
/** German has capitals for every noun, and the object may come right after a name. */
const german = /\s(?:der|die|das|und)\s/;
/** So much of the text around a name tells how it is written. */
const around = 200;

/** @param words all of a lexicon; those that are no company for a short name are passed over */
export function createIsNamesake(words: readonly Words[]): IsNamesake {
  const wordsBeside = (kind: Words['beside']): Set<string> =>
    new Set(words.filter(({ beside }) => beside === kind).flatMap(patternsOf));
  const people = wordsBeside('people');
  const titles = wordsBeside('titles');
  const isListed = (word: string): boolean => people.has(fold(word));
  const isCapitalised = (word: string): boolean =>
    capitalised.test(word) && !titles.has(fold(word));

  return (text, hits, index) => {
    const { start, end } = hits[index] as Hit;
    const before = text.slice(Math.max(0, start - around), start);
    const after = text.slice(end, end + around);
    const isHeading = !smallWord.test(before + after);
    // What is known for itself, as "Minister" or "Pakistan", is nobody's given name.
    const [, inside, left] = (hits[index - 1]?.end !== start - 1 && wordBefore.exec(before)) || [];
    if (
      left &&
      (isListed(left) || (inside && !timeOrPlace.test(inside) && !isHeading && isCapitalised(left)))
    )
      return true;
    const [, right] = (hits[index + 1]?.start !== end + 1 && wordAfter.exec(after)) || [];
    if (!right) return false;
    return isListed(right) || (!isHeading && isCapitalised(right) && !german.test(before + after));
  };
}
