import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expandBraces } from '../../../../lib/spotting/braces.ts';
import {
  byFirstWord,
  type FirstWords,
  glanceAt,
  hashOf,
} from '../../../../lib/spotting/first-word.ts';
import { joinPatterns } from '../../../../lib/spotting/lexicon.ts';
import { wordEnd } from '../../../../lib/spotting/pattern.ts';

function indexOf(...patterns: string[]): FirstWords {
  const steps = byFirstWord([{ cue: 1, patterns: joinPatterns(patterns) }]);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** How many patterns would be tried where a text begins. */
function tried(index: FirstWords, text: string): number {
  const end = wordEnd(text);
  const glance = glanceAt(text, end);
  return index(hashOf(text, 0, end)).filter(({ nexts }) => (nexts & glance) !== 0).length;
}

describe('the index of first words', () => {
  test('knows a pattern by the first word of each of its spellings', () => {
    const index = indexOf('{durand|so called durand} line', 'k.p.', "qur'an burning");
    for (const text of ['durand line', 'so called durand line', 'k.p.', "qur'an burning"])
      expect(tried(index, text), text).toBe(1);
    for (const text of ['line', 'called', 'kp', 'quran burning', ''])
      expect(tried(index, text), text).toBe(0);
  });

  test('reads the words of a text in any case and form', () => {
    const index = indexOf('kurram');
    for (const text of ['KURRAM', 'Kurram,', 'kurram\u2019s'])
      expect(tried(index, text), text).toBe(1);
  });

  test('leaves out what goes on with another word', () => {
    const index = indexOf('doha', 'doha agreement', 'doha{ talks| process}');
    expect(tried(index, 'Doha agreement')).toBe(2);
    expect(tried(index, 'Doha talks')).toBe(2);
    expect(tried(index, 'Doha news')).toBe(1);
    expect(tried(index, 'Doha, talks')).toBe(1);
    // What a glance does not tell is tried: a hyphen, a space of another kind, another script.
    for (const text of ['Doha-talks', 'Doha\u00a0talks', 'Doha \u0637'])
      expect(tried(index, text), text).toBe(3);
  });

  test('tries a spelling that ends with a space before any word', () => {
    expect(tried(indexOf('{a }'), 'a a')).toBe(1);
  });

  test('never leaves out what is there', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', ' ', "'", '.', 'ط', '7') });
    const patterns = fc
      .array(fc.oneof(letters, fc.array(letters, { minLength: 1, maxLength: 3 })), { minLength: 1 })
      .map((parts) =>
        parts.map((part) => (typeof part === 'string' ? part : `{${part.join('|')}}`)).join(''),
      );
    fc.assert(
      fc.property(patterns, letters, (pattern, after) => {
        const index = indexOf(pattern);
        for (const spelling of expandBraces(pattern))
          if (wordEnd(spelling) > 0 && wordEnd(`${spelling} `) === wordEnd(spelling + after))
            expect(tried(index, spelling + after)).toBe(1);
      }),
    );
  });
});
