import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Point, simplify } from '../../../../lib/map/simplify.ts';

const coordinate = fc.integer({ min: 0, max: 1000 });
const lines = fc.array(fc.tuple(coordinate, coordinate), { maxLength: 60 });

describe('simplify', () => {
  test('leaves out what lies on the way', () => {
    expect(
      simplify(
        [
          [0, 0],
          [5, 0.1],
          [10, 0],
          [10, 10],
        ],
        0.3,
      ),
    ).toEqual([
      [0, 0],
      [10, 0],
      [10, 10],
    ]);
  });

  test('keeps a line that comes back to where it began', () => {
    const ring: Point[] = [
      [0, 0],
      [10, 0],
      [10, 10],
      [0, 0],
    ];
    expect(simplify(ring, 0.3)).toEqual(ring);
  });

  test('keeps the ends, adds no point and keeps the order', () => {
    fc.assert(
      fc.property(lines, fc.double({ min: 0, max: 50, noNaN: true }), (line, tolerance) => {
        const simple = simplify(line, tolerance);
        expect(simple[0]).toEqual(line[0]);
        expect(simple.at(-1)).toEqual(line.at(-1));
        let from = 0;
        for (const point of simple) {
          from = line.indexOf(point as [number, number], from);
          expect(from).not.toBe(-1);
        }
      }),
    );
  });
});
