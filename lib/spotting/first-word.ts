/** Finds where names may begin: by the first words of their spellings. */
import { wordSource } from './fold.ts';
import type { Words } from './lexicon.ts';
import { beginningsOf, parsePattern } from './pattern.ts';

/** A pattern as it ships; read when its first word is met. */
export interface Entry {
  words: Words;
  text: string;
}

/** The patterns by the first words of their spellings. */
export type Index = Map<string, Entry[]>;

/** So many patterns are taken into the index before there may be a pause. */
const patternsAtOnce = 250;
/** A first word without alternatives, as most patterns have. */
const plainFirstWord = /^[^ {]+(?= |$)/;

function firstWordsOf(text: string): Iterable<string> {
  // The match itself, a list of one.
  const plain = plainFirstWord.exec(text);
  if (plain) return plain;
  return new Set(beginningsOf(parsePattern(text)).map((begin) => begin.replace(/ .*/, '')));
}

/** Makes the index, and yields where a caller may pause. */
export function* byFirstWord(words: readonly Words[]): Generator<void, Index, void> {
  const index: Index = new Map();
  let taken = 0;
  for (const meaning of words)
    for (const text of meaning.patterns) {
      for (const word of firstWordsOf(text)) {
        const entry = { words: meaning, text };
        const known = index.get(word);
        if (known) known.push(entry);
        else index.set(word, [entry]);
      }
      if (++taken % patternsAtOnce === 0) yield;
    }
  return index;
}

/** RegExp source of sorted words as a tree of letters, from a depth that all of them share. */
function treeSource(words: readonly string[], depth = 0): string {
  const branches: string[] = [];
  let begin = 0;
  while (begin < words.length) {
    const letter = words[begin]?.[depth];
    let end = begin + 1;
    while (end < words.length && words[end]?.[depth] === letter) end++;
    const branch = words.slice(begin, end);
    if (letter === undefined) branches.push('');
    else if (branch.length === 1) branches.push(wordSource((branch[0] as string).slice(depth)));
    else branches.push(wordSource(letter) + treeSource(branch, depth + 1));
    begin = end;
  }
  // A word's end is sorted before what goes on, and tried after it: the longest word is the one.
  return branches.length > 1 ? `(?:${branches.reverse().join('|')})` : (branches[0] ?? '');
}

/**
 * The RegExp that finds where names may begin. It knows first words only: whole names would make it
 * ten times as long, and slow to compile. A tree is matched in half of the time that a list of the
 * words takes.
 */
export function firstWordOf(words: string[]): RegExp {
  // What is plainly inside a word is passed over at once; `inWord` sees to the rest.
  return new RegExp(`(?<![a-z\\d])${treeSource(words.sort())}(?![a-z\\d])`, 'gi');
}
