/** What each character of a text is to matching, looked up by its code. */
import { isWord } from './boundary.ts';
import { foldLetter } from './fold.ts';

/**
 * What `letterOf` gives, by code; 0 where nobody has asked yet. Pages use few of them, and memory is
 * taken as it is used. To look here first spares a call a letter.
 */
export const knownLetters = new Int32Array(0x10000);

function look(code: number): number {
  const letter = String.fromCharCode(code);
  const folded = foldLetter(letter);
  // Apostrophes are none, though one of them counts as a letter in Unicode.
  const isPart = isWord(letter, 0) && folded !== "'";
  const value = folded.charCodeAt(0);
  const found = isPart ? value : ~value;
  knownLetters[code] = found;
  return found;
}

/** A letter of a word by its folded form's code; what is no letter by the complement of it. */
export function letterOf(code: number): number {
  return knownLetters[code] || look(code);
}

/** The code of a character's folded form. */
export function foldedOf(code: number): number {
  const letter = letterOf(code);
  return letter > 0 ? letter : ~letter;
}
