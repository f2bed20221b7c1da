import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchesIn } from '../../../../../lib/dossier/search/matches.ts';
import { queryOf } from '../../../../../lib/dossier/search/query.ts';

/** The label with brackets around what is marked. */
function marked(label: string, text: string): string {
  return matchesIn(label, queryOf(text)).reduceRight(
    (rest, [from, to]) => `${rest.slice(0, from)}[${rest.slice(from, to)}]${rest.slice(to)}`,
    label,
  );
}

describe('matchesIn', () => {
  test.each([
    ['Doha ceasefire', 'doha', '[Doha] ceasefire'],
    ['Doha ceasefire', 'cease', 'Doha [cease]fire'],
    ['Doha ceasefire', 'cease doha', '[Doha cease]fire'],
    ['The Doha of Doha', 'doha', 'The [Doha] of [Doha]'],
    ["Qatar's role", 'qatars', "[Qatar's] role"],
    ["Qatar's role", 'Qatar’s r', "[Qatar's r]ole"],
    ['“Open war”, or not', 'open-war', '“[Open war]”, or not'],
    ['Türkiye talks', 'turkiye', '[Türkiye] talks'],
    ['Tu\u0308rkiye talks', 'türk', '[Tu\u0308rk]iye talks'],
    ['İstanbul', 'istan', '[İstan]bul'],
    ['ڈیورنڈ لائن', 'ڈيورنڈ', '[ڈیورنڈ] لائن'],
    ['Kurram', 'urr', 'K[urr]am'],
    ['Kurram', 'kurram truce', '[Kurram]'],
    ['Kurram', 'zzz', 'Kurram'],
    ['Kurram', '', 'Kurram'],
    ['', 'kurram', ''],
    ['😀 Doha', 'doha', '😀 [Doha]'],
  ])('in %j for %j are %j', (label, text, expected) => {
    expect(marked(label, text)).toBe(expected);
  });

  test('are parts of any label, in order, apart, and begin as a word of the query does', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(..."abé İıأا '’-\u0301\u200d😀") }),
    );
    fc.assert(
      fc.property(texts, texts, (label, text) => {
        let end = -1;
        for (const [from, to] of matchesIn(label, queryOf(text))) {
          expect(from).toBeGreaterThan(end);
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(label.length);
          end = to;
        }
      }),
    );
  });

  test('mark the whole of a label that is asked for as it stands', () => {
    const word = fc.stringMatching(/^[a-zà-öø-ž]{1,8}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), (words) => {
        const label = words.join(' ');
        expect(marked(label, label)).toBe(`[${label}]`);
      }),
    );
  });
});
