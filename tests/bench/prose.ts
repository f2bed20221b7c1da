/** Sentences of a report: common words, and a name now and then. */
import type { Chance } from './random.ts';
import { properNames, rareWords } from './rare-words.ts';
import { commonWords, countries, names } from './vocabulary.ts';

/** One name in so many words; 0 for none, else 2 or more. */
export type Density = number;

export interface Sentence {
  /** Its pieces in order, each a word or a name. */
  pieces: string[];
  /** How many words it has, those of names included. */
  words: number;
}

const wordsIn = (text: string): number => text.split(' ').length;

/** A word that is no name of ours: two in three from the few that every text repeats. */
function plainWord(chance: Chance): string {
  const lot = chance.next();
  if (lot < 0.67) return chance.pick(commonWords, 2);
  return lot < 0.92 ? chance.pick(rareWords, 2) : chance.pick(properNames, 2);
}

/** A name, a country (named about as often as all names together), or a plain word. */
function anyWord(chance: Chance, density: Density): string {
  const lot = chance.next() * density;
  if (lot < 1) return chance.pick(names, 1.5);
  return lot < 2 ? chance.pick(countries) : plainWord(chance);
}

/** A sentence of `length` words or a few more. */
export function sentence(chance: Chance, length: number, density: Density): Sentence {
  const pieces: string[] = [];
  let words = 0;
  while (words < length) {
    const piece = density > 0 ? anyWord(chance, density) : plainWord(chance);
    pieces.push(piece);
    words += wordsIn(piece);
  }
  const [first = ''] = pieces;
  pieces[0] = first.charAt(0).toUpperCase() + first.slice(1);
  return { pieces, words };
}

/** A sentence as plain text, with its full stop. */
export function plainSentence(chance: Chance, length: number, density: Density): string {
  return `${sentence(chance, length, density).pieces.join(' ')}.`;
}
