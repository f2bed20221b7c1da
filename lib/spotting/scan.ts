/** Finds names, cues and look-alikes in a text. Knows nothing of context. */
import { wordsSource } from './first-word.ts';
import { fold, foldLetter, plainOf, variants } from './fold.ts';
import type { Lexicon, Reading, Words } from './lexicon.ts';
import { type EndOf, firstWordsOf, matchPattern, type Pattern, parsePattern } from './pattern.ts';

/** A place in a text with all that its spelling stands for; neither is a look-alike. */
export interface Hit {
  /** `end` is exclusive, both in UTF-16 units of the text as given. */
  start: number;
  end: number;
  readings: Reading[];
  /** Indices into `Lexicon.groups`. */
  cues: number[];
}

/** @returns the hits of a text in order, none overlapping another. */
export type Scan = (text: string) => Hit[];

/** A pattern and what it stands for. */
interface Candidate {
  pattern: Pattern;
  words: Words;
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

/** What Arabic writes together with the word after it: and, so; in, as, for; the. */
const prefix = /^[وف]?(?:[بكل]?(?:ال)?|لل)$/;

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

/** Adds what one more meaning of a hit's spelling says. */
function addMeaning(hit: Hit, { name, cue }: Words): void {
  if (cue !== undefined && !hit.cues.includes(cue)) hit.cues.push(cue);
  if (!name) return;
  const known = hit.readings.findIndex(({ topic }) => topic === name.topic);
  if (known === -1) hit.readings.push(name);
  // Listed twice, as in two languages: the more careful reading counts.
  else if (hit.readings[known]?.strength === 'strong') hit.readings[known] = name;
}

/** The candidates by the first word of their spellings. */
function byFirstWord(words: readonly Words[]): Map<string, Candidate[]> {
  const index = new Map<string, Candidate[]>();
  for (const meaning of words)
    for (const text of meaning.patterns) {
      const candidate = { pattern: parsePattern(text), words: meaning };
      for (const word of new Set(firstWordsOf(candidate.pattern))) {
        const known = index.get(word);
        if (known) known.push(candidate);
        else index.set(word, [candidate]);
      }
    }
  // The RegExp stops at the longest first word: where it met "K.P." it has met "K" as well.
  for (const [word, candidates] of index)
    for (let length = word.length - 1; length > 0; length--)
      candidates.push(...(index.get(word.slice(0, length)) ?? []));
  return index;
}

/** Makes the lexicon's RegExp and index; the function returned may be called any number of times. */
export function createScan({ words }: Pick<Lexicon, 'words'>): Scan {
  const index = byFirstWord(words);
  // What is plainly inside a word is passed over at once; `inWord` sees to the rest.
  const source = `(?<![a-z\\d])${wordsSource(index.keys(), variants)}(?![a-z\\d])`;
  const firstWord = new RegExp(source, 'gi');

  // Most words need no folding but of their case.
  const candidates = (word: string): readonly Candidate[] =>
    index.get(word.toLowerCase()) ?? index.get(fold(word)) ?? [];

  /** The longest spelling that begins at `start`, with everything that it stands for. */
  function hitAt(text: string, endOf: EndOf, start: number, word: string): Hit | undefined {
    const isInside = inWord(text, start);
    if (isInside && !isAfterPrefix(text, start)) return undefined;
    let hit: Hit | undefined;
    for (const { pattern, words: meaning } of candidates(word)) {
      if (isInside && !meaning.takesPrefix) continue;
      matchPattern(pattern, endOf, start, (end) => {
        if (hit && end < hit.end) return;
        if (inWord(text, end) || !isWrittenAs(meaning.capitals, text.slice(start, end))) return;
        if (!hit || end > hit.end) hit = { start, end, readings: [], cues: [] };
        addMeaning(hit, meaning);
      });
    }
    return hit;
  }

  return (original) => {
    const { text, offsets } = plainOf(original);
    const endOf = createEndOf(text);
    const hits: Hit[] = [];
    firstWord.lastIndex = 0;
    for (let match = firstWord.exec(text); match; match = firstWord.exec(text)) {
      const start = match.index;
      const hit = hitAt(text, endOf, start, match[0]);
      firstWord.lastIndex = hit?.end ?? start + 1;
      if (!hit) continue;
      if (offsets)
        [hit.start, hit.end] = [offsets[hit.start] as number, offsets[hit.end] as number];
      hits.push(hit);
    }
    return hits;
  };
}
