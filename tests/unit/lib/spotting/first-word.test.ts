import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordsSource } from '../../../../lib/spotting/first-word.ts';

const matcher = (...words: string[]): RegExp =>
  new RegExp(`^(?:${wordsSource(words, (letter) => letter)})`);

describe('wordsSource', () => {
  test('matches every word, and the longest of several', () => {
    const regExp = matcher('durand', 'doha', 'dohas', 'kurram');
    for (const word of ['durand', 'doha', 'dohas', 'kurram'])
      expect(regExp.exec(word)?.[0]).toBe(word);
  });

  test('matches at no other word', () => {
    const regExp = matcher('durand', 'kurram', 'kurdan');
    for (const text of ['line', 'kur', 'kurd', 'kurrdan', 'duran', 'x'])
      expect(regExp.test(text)).toBe(false);
  });

  test('writes letters as it is told', () => {
    expect(wordsSource(['ab'], (letter) => `[${letter}]`)).toBe('[a][b]');
  });

  test('matches whatever goes in, and what it matches went in', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'ط', '\u{1e900}'), minLength: 1 });
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), fc.string(), (words, rest) => {
        const regExp = matcher(...words);
        for (const text of words) {
          const [matched] = regExp.exec(text + rest) ?? [];
          expect(words).toContain(matched);
          expect(matched?.length).toBeGreaterThanOrEqual(text.length);
        }
      }),
    );
  });
});
