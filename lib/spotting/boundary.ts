/** Where words begin and end, in all scripts. */

/** True for a small letter from a to z, given as a code. */
export const isLatin = (code: number): boolean => code > 96 && code < 123;

const wordCharacter = /[\p{L}\p{N}\p{M}]/u;

/** True for a letter, a digit or a sign on one, or half of a pair that is one. */
export function isWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128)
    return (code > 96 && code < 123) || (code > 64 && code < 91) || (code > 47 && code < 58);
  // The second half of a pair stands for the whole.
  if (code >= 0xdc00 && code < 0xe000) return wordCharacter.test(text.slice(at - 1, at + 1));
  return wordCharacter.test(String.fromCodePoint(text.codePointAt(at) as number));
}

/** True where a word goes on across the boundary before `at`. */
export function inWord(text: string, at: number): boolean {
  return at > 0 && at < text.length && isWord(text, at) && isWord(text, at - 1);
}

/** What Arabic writes together with the word after it, folded: and, so; in, as, for; the. */
const prefix = /^[وف]?(?:[بکل]?(?:ال)?|لل)$/;

/** No prefix is longer. */
export const longestPrefix = 4;
const prefixed = new Set([...'وفبکلا'].map((letter) => letter.charCodeAt(0)));

/** True for a letter, given as a code, that a prefix may begin with. */
export const isPrefixed = (code: number): boolean => prefixed.has(code);

/** True where the word that a name begins inside has nothing before the name but a prefix. */
export function isAfterPrefix(text: string, at: number): boolean {
  let begin = at;
  while (begin > 0 && at - begin < 5 && isWord(text, begin - 1)) begin--;
  return prefix.test(text.slice(begin, at));
}
