/** The patterns that may be a name's where a word stands: by the first words of their spellings. */
import { isLatin } from './boundary.ts';
import { letterOf } from './letters.ts';
import { patternsOf, type Reading, type Words } from './lexicon.ts';
import { beginningsOf, type Pattern, parsePattern, wordEnd } from './pattern.ts';

/** A pattern as it ships; read when its first word is met, for most of a lexicon is on no page. */
interface Entry {
  words: Words;
  text: string;
}

/** A pattern and what it stands for, among those that begin with one word. */
export interface Candidate {
  pattern: Pattern;
  /** What it stands for, one at most of each. */
  readings: readonly Reading[];
  cues: readonly number[];
  capitals: Words['capitals'] | undefined;
  takesPrefix: boolean;
  /** What may come after the first word, in bits; see `glanceAt`. */
  nexts: number;
}

/**
 * The candidates of a word by its hash, as `hashWith` makes it of folded letters. Now and then a word
 * that begins no name has the hash of one that does: candidates are to be compared letter by letter.
 */
export type FirstWords = (hash: number) => readonly Candidate[];

const none: readonly Candidate[] = [];

const space = 32;
const hyphen = 45;
const underscore = 95;

/** Hashes are told apart by so many of their bits first. */
const fewBits = 0xffff;
/** So many patterns are taken in before there may be a pause. */
const patternsAtOnce = 60;

/** Bits of `Candidate.nexts` beside those of the letters a to z. */
const otherLetter = 1 << 26;
const noWord = 1 << 27;
const anything = -1;

/** A hash of no letters yet. */
export const emptyHash = 5381;

/** What a hash becomes by a further letter, given as `letterOf` has it. */
export function hashWith(hash: number, letter: number): number {
  // Thirty bits, which engines keep as a small integer.
  return (Math.imul(hash, 33) ^ letter) & 0x3fffffff;
}

/** The hash of a word that stands in a text. */
export function hashOf(text: string, begin: number, end: number): number {
  let hash = emptyHash;
  for (let at = begin; at < end; at++) hash = hashWith(hash, letterOf(text.charCodeAt(at)));
  return hash;
}

/**
 * A glance at what comes after a word that ends at `end`: bits, of which a candidate must share one.
 * Most candidates go on with another word than the text.
 */
export function glanceAt(text: string, end: number): number {
  const gap = text.charCodeAt(end);
  if (gap === space) {
    const letter = text.charCodeAt(end + 1) | 32;
    return isLatin(letter) ? 1 << (letter - 97) : anything;
  }
  const isClear = gap > space && gap < 128 && gap !== hyphen && gap !== underscore;
  return isClear ? noWord : anything;
}

/** What a candidate is to be tried for, by what one of its spellings has after the first word. */
function nextsOf(after: string): number {
  // The word is all of it, or there is something else than a word behind it.
  if (after[0] !== ' ' || after.length === 1) return anything;
  const letter = after.charCodeAt(1);
  return isLatin(letter) ? 1 << (letter - 97) : otherLetter;
}

/** The first words of a pattern's spellings, by their hashes. */
function firstHashesOf(text: string): Iterable<number> {
  const end = wordEnd(text);
  // Without alternatives in it, as most are.
  if (text[end] !== '{') return [hashOf(text, 0, end)];
  return new Set(beginningsOf(parsePattern(text)).map((begin) => hashOf(begin, 0, wordEnd(begin))));
}

function candidateOf({ words, text }: Entry, hash: number): Candidate {
  const { name, cue, capitals, takesPrefix } = words;
  const pattern = parsePattern(text);
  let nexts = 0;
  for (const begin of beginningsOf(pattern)) {
    const end = wordEnd(begin);
    if (hashOf(begin, 0, end) === hash) nexts |= nextsOf(begin.slice(end));
  }
  return {
    pattern,
    readings: name ? [{ topic: name[0], strength: name[1] }] : [],
    cues: cue === undefined ? [] : [cue],
    capitals,
    takesPrefix: takesPrefix ?? false,
    nexts,
  };
}

/** Makes the index of patterns by first words, and yields where a caller may pause. */
export function* byFirstWord(words: readonly Words[]): Generator<void, FirstWords, void> {
  const entries = new Map<number, Entry[]>();
  const candidates = new Map<number, Candidate[]>();
  const few = new Uint8Array(fewBits + 1);
  let taken = 0;
  for (const meaning of words) {
    if (meaning.beside) continue;
    for (const text of patternsOf(meaning)) {
      for (const hash of firstHashesOf(text)) {
        few[hash & fewBits] = 1;
        const known = entries.get(hash);
        if (known) known.push({ words: meaning, text });
        else entries.set(hash, [{ words: meaning, text }]);
      }
      if (++taken % patternsAtOnce === 0) yield;
    }
  }
  return (hash) => {
    if (few[hash & fewBits] === 0) return none;
    let found = candidates.get(hash);
    if (!found) {
      found = entries.get(hash)?.map((entry) => candidateOf(entry, hash)) ?? [];
      candidates.set(hash, found);
    }
    return found;
  };
}
