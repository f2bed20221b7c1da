/** Finds names, cues and look-alikes in a text. Knows nothing of context. */
import { fold, foldLetter, type Plain, plainOf, wordSource } from './fold.ts';
import type { Lexicon, Reading, Words } from './lexicon.ts';
import { beginningsOf, type EndOf, matchPattern, type Pattern, parsePattern } from './pattern.ts';

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

/** A pattern and what it stands for, among those that begin with one word. */
interface Candidate {
  words: Words;
  pattern: Pattern;
  /** Letters of the first word that need not be compared again: the pattern begins after them. */
  skip: number;
  /** The letters that a second word may begin with. */
  seconds: string;
  /** True where the word alone is a spelling as well. */
  isAlone: boolean;
}

/** The candidates of a word: all, and by what follows it, found when it is first met. */
interface Candidates {
  all: Candidate[];
  byNext: Map<number, Candidate[]>;
}

/** As many separators as this may stand in one gap of a name; source code is often indented. */
const longestGap = 40;

const wordCharacter = /[\p{L}\p{N}\p{M}]/u;
const capital = /^[\p{Lu}\p{Lt}]/u;
const lowerCase = /\p{Ll}/u;
const separator = /[\s\p{Pd}]/u;
const notLatin = /[^a-z]/;

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

const space = 32;
const hyphen = 45;
const underscore = 95;

const isLatin = (code: number): boolean => code > 96 && code < 123;

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

/** What Arabic writes together with the word after it, folded: and, so; in, as, for; the. */
const prefix = /^[وف]?(?:[بکل]?(?:ال)?|لل)$/;

/** True where the word that a name begins inside has nothing before the name but a prefix. */
function isAfterPrefix(text: string, at: number): boolean {
  let begin = at;
  while (begin > 0 && at - begin < 5 && isWord(text, begin - 1)) begin--;
  return prefix.test(text.slice(begin, at));
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

/** @param seconds the letters that a second word may begin with, '' for none */
function candidateOf(
  words: Words,
  pattern: Pattern,
  word: string,
  seconds: readonly string[],
): Candidate {
  const [[first = '', ...choices] = [], ...rest] = pattern;
  const isKnown = choices.length === 0 && first.startsWith(word);
  return {
    words,
    pattern: isKnown ? [[first.slice(word.length)], ...rest] : pattern,
    skip: isKnown ? word.length : 0,
    seconds: seconds.join(''),
    isAlone: seconds.includes(''),
  };
}

/** What a glance at the letter after a word, or none, leaves of its candidates. */
const nothing = 0;
const unclear = 1;

/** The Latin letter that the next word begins with, `nothing`, or that a glance does not tell. */
function nextOf(text: string, end: number): number {
  const gap = text.charCodeAt(end);
  if (gap === space) {
    const letter = text.charCodeAt(end + 1) | 32;
    return isLatin(letter) ? letter : unclear;
  }
  return gap > space && gap < 128 && gap !== hyphen && gap !== underscore ? nothing : unclear;
}

/** The candidates of a word that a glance at what comes next leaves. */
function leftBy(next: number, { all, byNext }: Candidates): readonly Candidate[] {
  if (next === unclear) return all;
  let left = byNext.get(next);
  if (!left) {
    const letter = String.fromCharCode(next);
    left = all.filter(
      ({ seconds, isAlone }) =>
        isAlone || (next !== nothing && (notLatin.test(seconds) || seconds.includes(letter))),
    );
    byNext.set(next, left);
  }
  return left;
}

/** So many patterns are taken into the index before there may be a pause. */
const patternsAtOnce = 100;

/** The candidates by the first word of their spellings. */
function* byFirstWord(words: readonly Words[]): Generator<void, Map<string, Candidates>, void> {
  const index = new Map<string, Candidates>();
  let taken = 0;
  for (const meaning of words)
    for (const text of meaning.patterns) {
      const pattern = parsePattern(text);
      const byWord = Map.groupBy(beginningsOf(pattern), (begin) => begin.split(' ', 1)[0] ?? '');
      for (const [word, beginnings] of byWord) {
        const seconds = beginnings.map((begin) => begin.slice(word.length + 1));
        const known: Candidates = index.get(word) ?? { all: [], byNext: new Map() };
        known.all.push(candidateOf(meaning, pattern, word, seconds));
        index.set(word, known);
      }
      if (++taken % patternsAtOnce === 0) yield;
    }
  // The RegExp stops at the longest first word: where it met "K.P." it has met "K" as well. Longest
  // first, so that each takes what is a shorter one's own and no more.
  for (const [word, { all }] of [...index].sort(([a], [b]) => b.length - a.length))
    for (let length = word.length - 1; length > 0; length--)
      // A glance at what follows the longer word says nothing of these.
      for (const shorter of index.get(word.slice(0, length))?.all ?? [])
        all.push({ ...shorter, isAlone: true });
  return index;
}

/** Words by their letters: each letter leads to what may follow it; the empty one is a word's end. */
interface Letters extends Map<string, Letters> {}

/** RegExp source for what lies below a letter, the longest first. */
function sourceOf(letters: Letters): string {
  // Most specific first: where a word may end, it may also go on.
  const sources = [...letters]
    .sort(([a], [b]) => b.length - a.length)
    .map(([letter, below]) => wordSource(letter) + sourceOf(below));
  return sources.length > 1 ? `(?:${sources.join('|')})` : (sources[0] ?? '');
}

/**
 * The RegExp that finds where names may begin. It knows first words only: whole names would make it
 * ten times as long, and slow to compile. As a tree it is matched in half of the time that a plain
 * list of words takes.
 */
function firstWordOf(words: readonly string[]): RegExp {
  const tree: Letters = new Map();
  for (const word of words) {
    let at = tree;
    for (const letter of [...word, '']) {
      const below: Letters = at.get(letter) ?? new Map();
      at.set(letter, below);
      at = below;
    }
  }
  // What is plainly inside a word is passed over at once; `inWord` sees to the rest.
  return new RegExp(`(?<![a-z\\d])${sourceOf(tree)}(?![a-z\\d])`, 'gi');
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
  const candidates = (word: string, next: number): readonly Candidate[] => {
    const known = index.get(word.toLowerCase()) ?? index.get(fold(word));
    return known ? leftBy(next, known) : [];
  };

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
