import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { faultOffset, placeOf } from '../../../../lib/settings/json-place.ts';

/** The text up to where it stops being JSON. */
const good = (text: string): string | undefined => {
  const offset = faultOffset(text);
  return offset === undefined ? undefined : text.slice(0, offset);
};

describe('faultOffset', () => {
  test.each([
    ['', ''],
    ['  ', '  '],
    ['hello', ''],
    ['{"a": 1', '{"a": 1'],
    ['{"a": 1,}', '{"a": 1,'],
    ['{"a" 1}', '{"a" '],
    ['{a: 1}', '{'],
    ["{'a': 1}", '{'],
    ['[1, 2 3]', '[1, 2 '],
    ['[1,,2]', '[1,'],
    ['[1]]', '[1]'],
    ['[1}', '[1'],
    ['{"a": undefined}', '{"a": '],
    ['{"a": 01}', '{"a": 0'],
    ['"open', '"open'],
    ['"bad \\x"', '"bad '],
    ['"line\nbreak"', '"line'],
    ['{"a": 1} // so', '{"a": 1} '],
    ['[1, 2', '[1, 2'],
    ['nul', ''],
  ])('%j is JSON up to %j', (text, upTo) => {
    expect(good(text)).toBe(upTo);
  });

  test('knows all that is JSON, and nothing else', () => {
    const broken = fc
      .tuple(
        fc.json(),
        fc.nat(),
        fc.constantFrom('', ',', '}', ']', '"', ':', '\\', '1', '\u0001', ' '),
      )
      .map(([json, at, put]) => {
        const place = at % (json.length + 1);
        return json.slice(0, place) + put + json.slice(place + 1);
      });
    const isJson = (text: string): boolean => {
      try {
        JSON.parse(text);
        return true;
      } catch {
        return false;
      }
    };
    fc.assert(
      fc.property(fc.oneof(fc.json(), broken, fc.string()), (text) => {
        expect(faultOffset(text) === undefined).toBe(isJson(text));
      }),
      { numRuns: 3000 },
    );
  });

  test('takes any depth', () => {
    expect(faultOffset('['.repeat(90_000))).toBe(90_000);
    expect(faultOffset('['.repeat(40_000) + ']'.repeat(40_000))).toBeUndefined();
  });
});

test.each([
  ['{"a": 1,}', 8, 1, 9],
  ['{\n  "a": 1,\n}', 12, 3, 1],
  ['{\r\n  x', 5, 2, 3],
  ['', 0, 1, 1],
  ['"😀" x', 5, 1, 5],
])('offset %2$d of %1$j is line %3$d, column %4$d', (text, offset, line, column) => {
  expect(placeOf(text, offset)).toEqual({ line, column });
});
