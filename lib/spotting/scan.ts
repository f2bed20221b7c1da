/** Finds names, cues and look-alikes in a text. Knows nothing of context. */
import { fold, foldLetter, type Plain, plainOf, wordSource } from './fold.ts';
import type { Lexicon, Reading, Words } from './lexicon.ts';
import { type EndOf, firstWordsOf, matchPattern, type Pattern, parsePattern } from './pattern.ts';

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

/** A pattern and what it stands for. */
interface Candidate {
  words: Words;
  pattern: Pattern;
  /** Letters of the first word that need not be compared again: the pattern begins after them. */
  skip: number;
  /** The letter with which the second word begins, as a code; 0 where it is not known. */
  second: number;
}

/** As many separators as this may stand in one gap of a name; source code is often indented. */
const longestGap = 40;

const wordCharacter = /[\p{L}\p{N}\p{M}]/u;
const capital = /^[\p{Lu}\p{Lt}]/u;
const lowerCase = /\p{Ll}/u;
const separator = /[\s\p{Pd}]/u;

function isWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128)
    return (code > 96 && code < 123) || (code > 64 && code < 91) || (code > 47 && code < 58);
  // The second half of a pair stands for the whole.
  if (code >= 0xdc00 && code < 0xe000) return wordCharacter.test(text.slice(at - 1, at + 1));
  return wordCharacter.test(String.fromCodePoint(text.codePointAt(at) as number));
}

/** True where a word goes on across the boundary before `at`. */
function inWord(text: string, at: number): boolean {
  return at > 0 && at < text.length && isWord(text, at) && isWord(text, at - 1);
}

/** Where `literal` ends if the text goes on with it from `at`; a run of separators is one space. */
function createEndOf(text: string): EndOf {
  return (literal, at) => {
    let end = at;
    for (let index = 0; index < literal.length; index++) {
      const letter = literal[index];
      const written = text[end];
      if (written === undefined) return -1;
      if (written !== letter && foldLetter(written) !== letter) return -1;
      end++;
      if (letter === ' ')
        for (let gap = 1; gap < longestGap && end < text.length; gap++, end++)
          if (foldLetter(text[end] as string) !== ' ') break;
    }
    return end;
  };
}

/** What Arabic writes together with the word after it, folded: and, so; in, as, for; the. */
const prefix = /^[وف]?(?:[بکل]?(?:ال)?|لل)$/;

/** True where the word that a name begins inside has nothing before the name but a prefix. */
function isAfterPrefix(text: string, at: number): boolean {
  let begin = at;
  while (begin > 0 && at - begin < 5 && isWord(text, begin - 1)) begin--;
  return prefix.test(text.slice(begin, at));
}

/** False where the letters' case says that this is a word and not the name. */
function isWrittenAs(capitals: Words['capitals'], spelling: string): boolean {
  if (capitals === 'all') return !lowerCase.test(spelling);
  // A name of several words is not mistaken for common words.
  return capitals === undefined || capital.test(spelling) || separator.test(spelling);
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

function candidateOf(words: Words, pattern: Pattern, word: string): Candidate {
  const [[first = '', ...choices] = [], ...rest] = pattern;
  return choices.length === 0 && first.startsWith(word)
    ? {
        words,
        pattern: [[first.slice(word.length)], ...rest],
        skip: word.length,
        second: first[word.length] === ' ' ? first.charCodeAt(word.length + 1) || 0 : 0,
      }
    : { words, pattern, skip: 0, second: 0 };
}

const isLetter = (code: number): boolean => code > 96 && code < 123;

/** True where a glance at the second word shows that it is not the candidate's. */
function isPlainlyOther(text: string, at: number, { skip, second }: Candidate): boolean {
  const code = text.charCodeAt(at + skip + 1) | 32;
  return isLetter(second) && isLetter(code) && code !== second;
}

/** So many patterns are taken into the index before there may be a pause. */
const patternsAtOnce = 100;

/** The candidates by the first word of their spellings. */
function* byFirstWord(words: readonly Words[]): Generator<void, Map<string, Candidate[]>, void> {
  const index = new Map<string, Candidate[]>();
  let taken = 0;
  for (const meaning of words)
    for (const text of meaning.patterns) {
      const pattern = parsePattern(text);
      for (const word of new Set(firstWordsOf(pattern))) {
        const candidate = candidateOf(meaning, pattern, word);
        const known = index.get(word);
        if (known) known.push(candidate);
        else index.set(word, [candidate]);
      }
      if (++taken % patternsAtOnce === 0) yield;
    }
  // The RegExp stops at the longest first word: where it met "K.P." it has met "K" as well. Longest
  // first, so that each takes what is a shorter one's own and no more.
  for (const [word, candidates] of [...index].sort(([a], [b]) => b.length - a.length))
    for (let length = word.length - 1; length > 0; length--)
      candidates.push(...(index.get(word.slice(0, length)) ?? []));
  return index;
}

/**
 * The RegExp that finds where names may begin. It knows first words only: whole names would make it
 * ten times as long, and slow to compile.
 */
function firstWordOf(words: string[]): RegExp {
  // Longer words before those that they begin with; neighbours share their beginnings, by which the
  // browser's compiler makes a tree of them.
  const sources = words.sort().reverse().map(wordSource);
  // What is plainly inside a word is passed over at once; `inWord` sees to the rest.
  return new RegExp(`(?<![a-z\\d])(?:${sources.join('|')})(?![a-z\\d])`, 'gi');
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
  // Compiled when it is first used.
  firstWord.test('');
  yield;

  // Most words need no folding but of their case.
  const candidates = (word: string): readonly Candidate[] =>
    index.get(word.toLowerCase()) ?? index.get(fold(word)) ?? [];

  /** The longest spelling that begins at a place of the plain text, with all that it stands for. */
  function hitAt(plain: Plain, endOf: EndOf, at: number, word: string): Hit | undefined {
    const { original, text } = plain;
    const written = (end: number): string =>
      original.slice(placeIn(plain, at), placeIn(plain, end));
    const isInside = inWord(text, at);
    if (isInside && !isAfterPrefix(text, at)) return undefined;
    let hit: Hit | undefined;
    for (const candidate of candidates(word)) {
      if (isPlainlyOther(text, at, candidate)) continue;
      const { pattern, words: meaning, skip } = candidate;
      if (isInside && !meaning.takesPrefix) continue;
      matchPattern(pattern, endOf, at + skip, (end) => {
        if ((hit && end < hit.end) || inWord(text, end)) return;
        if (!isWrittenAs(meaning.capitals, written(end))) return;
        if (!hit || end > hit.end) hit = { start: at, end, readings: [], cues: [] };
        addMeaning(hit, meaning);
      });
    }
    return hit;
  }

  return (original) => {
    const plain = plainOf(original);
    const endOf = createEndOf(plain.text);
    const hits: Hit[] = [];
    firstWord.lastIndex = 0;
    for (let match = firstWord.exec(plain.text); match; match = firstWord.exec(plain.text)) {
      const hit = hitAt(plain, endOf, match.index, match[0]);
      firstWord.lastIndex = Math.max(hit?.end ?? 0, match.index + 1);
      if (hit)
        hits.push({ ...hit, start: placeIn(plain, hit.start), end: placeIn(plain, hit.end) });
    }
    return hits;
  };
}
