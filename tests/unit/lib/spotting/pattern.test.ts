import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expandBraces } from '../../../../lib/spotting/braces.ts';
import { beginningsOf, matchPattern, parsePattern } from '../../../../lib/spotting/pattern.ts';

/** The spellings of a pattern that begin at `start`, as they stand in the text. */
function metIn(pattern: string, text: string, start = 0): string[] {
  const met: string[] = [];
  matchPattern(
    parsePattern(pattern),
    (literal, at) => (text.startsWith(literal, at) ? at + literal.length : -1),
    start,
    (end) => met.push(text.slice(start, end)),
  );
  return met;
}

const letters = fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'ط'), maxLength: 3 });
/** Patterns as editors write them, of literals and braces. */
const patterns = fc
  .array(fc.oneof(letters, fc.array(letters, { minLength: 1, maxLength: 3 })), { minLength: 1 })
  .map((parts) =>
    parts.map((part) => (typeof part === 'string' ? part : `{${part.join('|')}}`)).join(''),
  );

describe('a pattern', () => {
  test('is its parts in order, each with its alternatives', () => {
    expect(parsePattern('tehr{i|ee}k')).toEqual([['tehr'], ['i', 'ee'], ['k']]);
    expect(parsePattern('{a|}{b|c}')).toEqual([
      ['a', ''],
      ['b', 'c'],
    ]);
  });

  test('matches each of its spellings and every beginning that is one', () => {
    expect(metIn('kurram{ district| dist|}', 'kurram district')).toEqual([
      'kurram district',
      'kurram dist',
      'kurram',
    ]);
  });

  test('matches nothing where the text ends or differs', () => {
    expect(metIn('durand line', 'durand lin')).toEqual([]);
    expect(metIn('durand line', 'durand cup')).toEqual([]);
    expect(metIn('durand line', 'a durand line', 1)).toEqual([]);
    expect(metIn('durand line', 'a durand line', 2)).toEqual(['durand line']);
  });

  test('matches what its expansion holds, and nothing else', () => {
    fc.assert(
      fc.property(patterns, letters, (pattern, other) => {
        const spellings = expandBraces(pattern);
        for (const text of [...spellings, other + (spellings[0] ?? '')])
          expect([...new Set(metIn(pattern, text))].sort()).toEqual(
            [...new Set(spellings.filter((spelling) => text.startsWith(spelling)))].sort(),
          );
      }),
    );
  });

  test('begins with the first word of each spelling and a letter more', () => {
    expect(beginningsOf(parsePattern('{durand|so called durand} line'))).toEqual([
      'so c',
      'durand l',
    ]);
    expect(beginningsOf(parsePattern('chaman{ border|}'))).toEqual(['chaman b', 'chaman']);
    fc.assert(
      fc.property(patterns, (pattern) => {
        const beginnings = expandBraces(pattern).map(
          (spelling) => /^[^ ]*(?: .?)?/u.exec(spelling)?.[0],
        );
        expect(new Set(beginningsOf(parsePattern(pattern)))).toEqual(new Set(beginnings));
      }),
    );
  });
});
