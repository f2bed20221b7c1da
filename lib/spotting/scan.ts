/** Finds names, cues and look-alikes in a text. Knows nothing of context. */
import { inWord, isAfterPrefix, isLatin } from './boundary.ts';
import { createCandidates, nextOf } from './candidates.ts';
import { byFirstWord, firstWordOf } from './first-word.ts';
import { foldLetter, type Plain, plainOf } from './fold.ts';
import type { Lexicon, Reading, Words } from './lexicon.ts';
import { type EndOf, matchPattern } from './pattern.ts';

/** A place in a text with all that its spelling stands for; neither is a look-alike. */
export interface Hit {
  /** `end` is exclusive, both in UTF-16 units of the text as given. */
  start: number;
  end: number;
  readings: Reading[];
  /** Numbers of groups. */
  cues: number[];
}

/** @returns the hits of a text in order, none overlapping another. */
export type Scan = (text: string) => Hit[];

/** As many separators as this may stand in one gap of a name; source code is often indented. */
const longestGap = 40;

const capital = /^[\p{Lu}\p{Lt}]/u;
const lowerCase = /\p{Ll}/u;
const separator = /[\s\p{Pd}]/u;

const space = 32;

/** True where the text has this folded letter, in any case or form. */
function isLetterOf(text: string, at: number, letter: string): boolean {
  const code = text.charCodeAt(at);
  // Most texts are Latin and differ by case alone.
  if (code < 128 && isLatin(code | 32)) return (code | 32) === letter.charCodeAt(0);
  return at < text.length && foldLetter(text[at] as string) === letter;
}

function isSpace(text: string, at: number): boolean {
  return text.charCodeAt(at) === space || isLetterOf(text, at, ' ');
}

/** Where `literal` ends if the text goes on with it from `at`; a run of separators is one space. */
function createEndOf(text: string): EndOf {
  return (literal, at) => {
    let end = at;
    for (let index = 0; index < literal.length; index++, end++) {
      const letter = literal.charCodeAt(index);
      const written = text.charCodeAt(end);
      if (written !== letter && !isLetterOf(text, end, literal[index] as string)) return -1;
      if (letter !== space) continue;
      for (let gap = 1; gap < longestGap && isSpace(text, end + 1); gap++) end++;
    }
    return end;
  };
}

/** False where the letters' case says that this is a word and not the name. */
function isWrittenAs(capitals: 'first' | 'all', spelling: string): boolean {
  if (capitals === 'all') return !lowerCase.test(spelling);
  // A name of several words is not mistaken for common words.
  return capital.test(spelling) || separator.test(spelling);
}

/** A place of a plain text as a place of its original. */
function placeIn({ offsets }: Plain, at: number): number {
  return offsets ? (offsets[at] as number) : at;
}

/** Adds what one more meaning of a hit's spelling says. */
function addMeaning(hit: Hit, { name, cue }: Words): void {
  if (cue !== undefined && !hit.cues.includes(cue)) hit.cues.push(cue);
  if (!name) return;
  const known = hit.readings.findIndex(({ topic }) => topic === name.topic);
  if (known === -1) hit.readings.push(name);
  // Listed twice, as in two languages: the more careful reading counts.
  else if (hit.readings[known]?.strength === 'strong') hit.readings[known] = name;
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
 * Makes the lexicon's RegExp and index, and yields where a caller may pause. The function returned
 * may be called any number of times.
 */
export function* scanInSteps({ words }: Pick<Lexicon, 'words'>): Generator<void, Scan, void> {
  const index = yield* byFirstWord(words);
  const firstWord = firstWordOf([...index.keys()]);
  yield;
  // Compiled when it is used, in Chrome for good at the second time, and apart for both kinds of text.
  for (const text of ['a', 'a', '’', '’']) {
    firstWord.test(text);
    yield;
  }

  const candidates = createCandidates(index);

  /** The longest spelling that begins at a place of the plain text, with all that it stands for. */
  function hitAt(plain: Plain, endOf: EndOf, at: number, word: string): Hit | undefined {
    const { original, text } = plain;
    const isInside = inWord(text, at);
    if (isInside && !isAfterPrefix(text, at)) return undefined;
    let hit: Hit | undefined;
    let meaning: Words;
    const met = (end: number): void => {
      if ((hit && end < hit.end) || inWord(text, end)) return;
      const { capitals } = meaning;
      // Read as it was written: plain text has lost the case of some letters.
      if (
        capitals &&
        !isWrittenAs(capitals, original.slice(placeIn(plain, at), placeIn(plain, end)))
      )
        return;
      if (!hit || end > hit.end) hit = { start: at, end, readings: [], cues: [] };
      addMeaning(hit, meaning);
    };
    for (const candidate of candidates(word, nextOf(text, at + word.length))) {
      meaning = candidate.words;
      if (isInside && !meaning.takesPrefix) continue;
      matchPattern(candidate.pattern, endOf, at + candidate.skip, met);
    }
    return hit;
  }

  return (original) => {
    const plain = plainOf(original);
    const endOf = createEndOf(plain.text);
    const hits: Hit[] = [];
    firstWord.lastIndex = 0;
    for (let match = firstWord.exec(plain.text); match; match = firstWord.exec(plain.text)) {
      const { 0: word, index: at } = match;
      const hit = hitAt(plain, endOf, at, word);
      firstWord.lastIndex = Math.max(hit?.end ?? 0, at + 1);
      if (!hit) continue;
      hit.start = placeIn(plain, hit.start);
      hit.end = placeIn(plain, hit.end);
      hits.push(hit);
    }
    return hits;
  };
}
