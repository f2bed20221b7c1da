import { describe, expect, test } from 'vitest';
import { isWord } from '../../../../lib/spotting/boundary.ts';
import { foldLetter } from '../../../../lib/spotting/fold.ts';
import { foldedOf, knownLetters, letterOf } from '../../../../lib/spotting/letters.ts';

const codeOf = (letter: string): number => letter.charCodeAt(0);

describe('letterOf', () => {
  test.each([
    ['K', 'k'],
    ['7', '7'],
    ['İ', 'i'],
    ['ي', 'ی'],
    ['\u093f', '\u093f'],
  ])('reads %j, a letter of a word, as %j', (letter, folded) => {
    expect(letterOf(codeOf(letter))).toBe(codeOf(folded));
    expect(letterOf(codeOf(letter)), 'a second time').toBe(codeOf(folded));
  });

  test.each([
    ['\u2014', ' '],
    ['\n', ' '],
    ['’', "'"],
    // A letter in Unicode, and an apostrophe to readers.
    ['\u02bc', "'"],
    ['.', '.'],
    ['\0', '\0'],
  ])('tells that %j is no letter, and reads it as %j', (letter, folded) => {
    expect(letterOf(codeOf(letter))).toBeLessThan(0);
    expect(foldedOf(codeOf(letter))).toBe(codeOf(folded));
  });

  test('agrees with fold and boundary about every character there is', () => {
    for (let code = 0; code < 0x10000; code++) {
      const letter = String.fromCharCode(code);
      const folded = foldLetter(letter);
      // One unit each, or places would shift.
      expect(folded).toHaveLength(1);
      if (foldedOf(code) !== codeOf(folded)) expect.fail(`${code} is read as ${foldedOf(code)}`);
      const isLetter = isWord(letter, 0) && folded !== "'";
      if (letterOf(code) > 0 !== isLetter) expect.fail(`${code}: ${letterOf(code)}`);
      // Known for good: 0 would ask again each time.
      if (knownLetters[code] === 0) expect.fail(`${code} is not remembered`);
    }
  });
});
