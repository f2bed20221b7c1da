/**
 * The patterns that may be a name's where a first word was met. They are read then: most of what a
 * lexicon holds is on no page.
 */
import { isLatin } from './boundary.ts';
import type { Entry, Index } from './first-word.ts';
import { fold } from './fold.ts';
import type { Words } from './lexicon.ts';
import { beginningsOf, type Pattern, parsePattern } from './pattern.ts';

/** A pattern and what it stands for, among those that begin with one word. */
export interface Candidate {
  words: Words;
  pattern: Pattern;
  /** Letters of the first word that need not be compared again: the pattern begins after them. */
  skip: number;
  /** The letters that a second word may begin with. */
  seconds: string;
  /** True where the word alone is a spelling as well. */
  isAlone: boolean;
}

const space = 32;
const hyphen = 45;
const underscore = 95;
const notLatin = /[^a-z]/;

function candidateOf({ words, text }: Entry, word: string): Candidate {
  const pattern = parsePattern(text);
  const [[first = '', ...choices] = [], ...rest] = pattern;
  const isKnown = choices.length === 0 && first.startsWith(word);
  const seconds = beginningsOf(pattern)
    .filter((begin) => begin.split(' ', 1)[0] === word)
    .map((begin) => begin.slice(word.length + 1));
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
export function nextOf(text: string, end: number): number {
  const gap = text.charCodeAt(end);
  if (gap === space) {
    const letter = text.charCodeAt(end + 1) | 32;
    return isLatin(letter) ? letter : unclear;
  }
  return gap > space && gap < 128 && gap !== hyphen && gap !== underscore ? nothing : unclear;
}

/** True for a candidate that a glance at what comes next does not rule out. */
function isLeftBy(next: number, { seconds, isAlone }: Candidate): boolean {
  if (next === unclear || isAlone) return true;
  return (
    next !== nothing && (notLatin.test(seconds) || seconds.includes(String.fromCharCode(next)))
  );
}

/** Finds the candidates of a word as it was met, by what comes after it. */
export function createCandidates(
  index: Index,
): (word: string, next: number) => readonly Candidate[] {
  const known = new Map<string, Candidate[]>();
  const lists = new Map<number, Map<string, Candidate[]>>();
  function all(word: string): Candidate[] {
    const own = (index.get(word) ?? []).map((entry) => candidateOf(entry, word));
    // The RegExp stops at the longest first word: where it met "K.P." it has met "K" as well.
    for (let length = word.length - 1; length > 0; length--) {
      const shorter = word.slice(0, length);
      // A glance at what follows the longer word says nothing of these.
      for (const entry of index.get(shorter) ?? [])
        own.push({ ...candidateOf(entry, shorter), isAlone: true });
    }
    return own;
  }
  return (written, next) => {
    let byWord = lists.get(next);
    if (!byWord) {
      byWord = new Map();
      lists.set(next, byWord);
    }
    // Most words need no folding but of their case.
    const lower = written.toLowerCase();
    let left = byWord.get(lower);
    if (!left) {
      const word = index.has(lower) ? lower : fold(lower);
      const candidates = known.get(word) ?? all(word);
      known.set(word, candidates);
      left = candidates.filter((candidate) => isLeftBy(next, candidate));
      byWord.set(lower, left);
    }
    return left;
  };
}
