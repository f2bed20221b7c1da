import { wordsOf } from './words.ts';

/** What was asked for, in the form in which texts are compared. */
export interface Query {
  phrase: string;
  words: readonly string[];
}

export function queryOf(text: string): Query {
  const phrase = wordsOf(text);
  return { phrase, words: phrase === '' ? [] : [...new Set(phrase.split(' '))] };
}
