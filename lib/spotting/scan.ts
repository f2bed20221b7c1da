/** Finds names, cues and look-alikes in a text. Knows nothing of context. */
import { inWord, isAfterPrefix, isPrefixed, longestPrefix } from './boundary.ts';
import {
  byFirstWord,
  type Candidate,
  emptyHash,
  type FirstWords,
  glanceAt,
  hashOf,
  hashWith,
} from './first-word.ts';
import { type Plain, plainOf } from './fold.ts';
import { foldedOf, knownLetters, letterOf } from './letters.ts';
import type { Lexicon, Reading } from './lexicon.ts';
import { createIsNamesake, type IsNamesake } from './namesakes.ts';
import { type EndOf, matchPattern } from './pattern.ts';

/** A place in a text with all that its spelling stands for; neither is a look-alike. */
export interface Hit {
  /** `end` is exclusive, both in UTF-16 units of the text as given. */
  start: number;
  end: number;
  readings: readonly Reading[];
  /** Numbers of groups. */
  cues: readonly number[];
  /** A short name that is part of somebody else's. */
  isNamesake?: true;
}

/** @returns the hits of a text in order, none overlapping another. */
export type Scan = (text: string) => Hit[];

/** As many separators as this may stand in one gap of a name; source code is often indented. */
const longestGap = 40;

const capital = /^[\p{Lu}\p{Lt}]/u;
const lowerCase = /\p{Ll}/u;
const separator = /[\s\p{Pd}]/u;

const space = 32;
const capitalA = 65;
const capitalZ = 90;

/** False where the letters' case says that this is a word and not the name. */
function isWrittenAs(capitals: 'first' | 'all', text: string, start: number, end: number): boolean {
  const first = text.charCodeAt(start);
  if (capitals === 'first' && first >= capitalA && first <= capitalZ) return true;
  const spelling = text.slice(start, end);
  if (capitals === 'all') return !lowerCase.test(spelling);
  // A name of several words is not mistaken for common words.
  return capital.test(spelling) || separator.test(spelling);
}

/** A place of a plain text as a place of its original. */
function placeIn({ offsets }: Plain, at: number): number {
  return offsets ? (offsets[at] as number) : at;
}

const isShort = ({ strength }: Reading): boolean => strength === 'short';

/** Adds what one more meaning of a hit's spelling says. Lists may be those of other hits as well. */
function addMeaning(hit: Hit, { readings: [name], cues: [cue] }: Candidate): void {
  if (cue !== undefined && !hit.cues.includes(cue)) hit.cues = [...hit.cues, cue];
  if (!name) return;
  const known = hit.readings.findIndex(({ topic }) => topic === name.topic);
  if (known === -1) hit.readings = [...hit.readings, name];
  // Listed twice, as in two languages: the more careful reading counts.
  else if (hit.readings[known]?.strength === 'strong')
    hit.readings = hit.readings.with(known, name);
}

/** @returns a scan by an index; what it keeps from one text to the next is of no meaning */
function createScanBy(firstWords: FirstWords, isNamesake: IsNamesake): Scan {
  // Of the text and the place that are looked at. They change a thousand times a page, so that
  // nothing is made anew for each.
  let plain: Plain;
  let text = '';
  let start = 0;
  let candidate: Candidate;
  let hit: Hit | undefined;

  /** Where `literal` ends if the text goes on with it from `at`; a run of separators is one space. */
  const endOf: EndOf = (literal, at) => {
    const { length } = text;
    let end = at;
    for (let index = 0; index < literal.length; index++, end++) {
      const letter = literal.charCodeAt(index);
      if (end >= length || foldedOf(text.charCodeAt(end)) !== letter) return -1;
      if (letter !== space) continue;
      for (let gap = 1; gap < longestGap && end + 1 < length; gap++, end++)
        if (foldedOf(text.charCodeAt(end + 1)) !== space) break;
    }
    return end;
  };

  const met = (end: number): void => {
    if ((hit && end < hit.end) || inWord(text, end)) return;
    const { capitals } = candidate;
    // Read as it was written: plain text has lost the case of some letters.
    if (
      capitals &&
      !isWrittenAs(capitals, plain.original, placeIn(plain, start), placeIn(plain, end))
    )
      return;
    if (hit?.end === end) addMeaning(hit, candidate);
    else hit = { start, end, readings: candidate.readings, cues: candidate.cues };
  };

  /** The longest spelling that begins with a word of the plain text, with all that it stands for. */
  function hitAt(at: number, end: number, hash: number): Hit | undefined {
    const candidates = firstWords(hash);
    if (candidates.length === 0) return undefined;
    const isInside = inWord(text, at);
    if (isInside && !isAfterPrefix(text, at)) return undefined;
    const glance = glanceAt(text, end);
    start = at;
    hit = undefined;
    for (candidate of candidates)
      if ((candidate.nexts & glance) !== 0 && (!isInside || candidate.takesPrefix))
        matchPattern(candidate.pattern, endOf, at, met);
    return hit;
  }

  /** The first hit that begins inside a word, after what Arabic writes together with it. */
  function hitInside(begin: number, end: number): Hit | undefined {
    if (!isPrefixed(text.charCodeAt(begin))) return undefined;
    const last = Math.min(begin + longestPrefix, end - 1);
    for (let at = begin + 1; at <= last; at++) {
      const inside = hitAt(at, end, hashOf(text, at, end));
      if (inside) return inside;
    }
    return undefined;
  }

  return (original) => {
    plain = plainOf(original);
    ({ text } = plain);
    const { length } = text;
    const hits: Hit[] = [];
    let hasShort = false;
    for (let at = 0; at < length; at++) {
      const begin = at;
      let hash = emptyHash;
      for (; at < length; at++) {
        const code = text.charCodeAt(at);
        let letter = knownLetters[code] as number;
        if (letter <= 0) letter = letterOf(code);
        if (letter < 0) break;
        hash = hashWith(hash, letter);
      }
      if (at === begin) continue;
      const found = hitAt(begin, at, hash) ?? hitInside(begin, at);
      if (!found) continue;
      // The next word is looked for after it.
      at = found.end - 1;
      found.start = placeIn(plain, found.start);
      found.end = placeIn(plain, found.end);
      hasShort ||= found.readings.some(isShort);
      hits.push(found);
    }
    if (hasShort)
      for (const [index, found] of hits.entries())
        if (found.readings.some(isShort) && isNamesake(original, hits, index))
          found.isNamesake = true;
    return hits;
  };
}

/** Makes a scan at once; see `scanInSteps`. */
export function createScan(lexicon: Pick<Lexicon, 'words'>): Scan {
  const steps = scanInSteps(lexicon);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/**
 * Makes the lexicon's index, and yields where a caller may pause. The function returned may be called
 * any number of times.
 */
export function* scanInSteps({ words }: Pick<Lexicon, 'words'>): Generator<void, Scan, void> {
  return createScanBy(yield* byFirstWord(words), createIsNamesake(words));
}
