import { expect, test } from 'vitest';
import { cross, enters } from '../../../../lib/map/segment.ts';

const box = { left: 10, right: 20, top: 10, bottom: 20 };

test.each([
  ['through', [0, 15], [30, 15], true],
  ['into', [0, 15], [12, 15], true],
  ['past', [0, 5], [30, 5], false],
  ['as a point in', [15, 15], [15, 15], true],
] as const)('a segment that leads %s a box', (_what, from, to, expected) => {
  expect(enters([from, to], box)).toBe(expected);
});

test('segments cross where each has its ends on both sides of the other', () => {
  const level = [
    [0, 10],
    [20, 10],
  ] as const;
  expect(
    cross(level, [
      [10, 0],
      [10, 20],
    ]),
  ).toBe(true);
  expect(
    cross(level, [
      [30, 0],
      [30, 20],
    ]),
  ).toBe(false);
});
