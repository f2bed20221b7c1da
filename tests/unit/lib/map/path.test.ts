import { type GeoPermissibleObjects, type GeoProjection, geoIdentity } from 'd3-geo';
import { describe, expect, test } from 'vitest';
import { pathOf, tenths } from '../../../../lib/map/path.ts';

/** Degrees are units of the view box here. */
const flat = geoIdentity() as unknown as GeoProjection;
const line = (...coordinates: [number, number][]): GeoPermissibleObjects => ({
  type: 'LineString',
  coordinates,
});

describe('tenths', () => {
  test.each([
    [0, '0'],
    [-0.04, '0'],
    [0.26, '.3'],
    [-0.26, '-.3'],
    [12, '12'],
    [12.34, '12.3'],
    [-12.35, '-12.3'],
  ])('writes %d as %s', (value, text) => {
    expect(tenths(value)).toBe(text);
  });
});

describe('pathOf', () => {
  test('writes a line from point to point', () => {
    expect(pathOf(flat, line([1, 2], [11, 2], [11, 7.5]))).toBe('M1 2l10 0l0 5.5');
  });

  test('needs no blank before a minus', () => {
    expect(pathOf(flat, line([10, 10], [5, 4]))).toBe('M10 10l-5-6');
  });

  test('leaves out what is smaller than a tenth', () => {
    expect(pathOf(flat, line([1, 1], [1.01, 1.01]))).toBe('M1 1');
  });

  test('rounds every point by itself, so that nothing adds up', () => {
    const zigzag = Array.from({ length: 40 }, (_one, x): [number, number] => [
      x * 1.04,
      (x % 2) * 9,
    ]);
    const data = pathOf(flat, line(...zigzag));
    const steps = [...data.matchAll(/[Ml](-?[\d.]+)/g)].map(([, step]) => Number(step));
    expect(steps.reduce((sum, step) => sum + step, 0)).toBeCloseTo(39 * 1.04, 0.9);
  });

  test('has each line of several, and closes areas', () => {
    const many: GeoPermissibleObjects = {
      type: 'MultiLineString',
      coordinates: [
        [
          [0, 0],
          [1, 0],
        ],
        [
          [5, 5],
          [6, 5],
        ],
      ],
    };
    expect(pathOf(flat, many)).toBe('M0 0l1 0M5 5l1 0');
    const area: GeoPermissibleObjects = {
      type: 'Polygon',
      coordinates: [
        [
          [0, 0],
          [0, 10],
          [10, 10],
          [0, 0],
        ],
      ],
    };
    expect(pathOf(flat, area)).toBe('M0 0l0 10l10 0l-10-10');
  });
});
