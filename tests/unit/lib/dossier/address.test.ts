import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseAddress, writeAddress } from '../../../../lib/dossier/address.ts';

describe('addresses', () => {
  test.each([
    ['', '', null],
    ['#', '', null],
    ['#ttp', 'ttp', null],
    ['#ttp/', 'ttp', null],
    ['#ttp/2025-10-19-doha', 'ttp', '2025-10-19-doha'],
    ['#ttp/a/b', 'ttp', 'a/b'],
    ['#%E0%A4%A', '%E0%A4%A', null],
  ])('%j names %j and %j', (hash, topic, part) => {
    expect(parseAddress(hash)).toEqual({ topic, part });
  });
  test('are read as they were written', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1 });
    fc.assert(
      fc.property(text, fc.option(text), (topic, part) => {
        expect(parseAddress(writeAddress({ topic, part }))).toEqual({ topic, part });
      }),
    );
  });
});
