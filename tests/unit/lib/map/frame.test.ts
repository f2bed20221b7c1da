import { expect, test } from 'vitest';
import { frameOf } from '../../../../lib/map/frame.ts';

test('the window fills the map, north above', () => {
  const { width, height, at } = frameOf({ west: 60, south: 24, east: 75, north: 38 });
  expect(at({ lat: 38, lon: 60 })[0]).toBeCloseTo(0);
  expect(at({ lat: 38, lon: 60 })[1]).toBeCloseTo(0);
  const [right, bottom] = at({ lat: 24, lon: 75 });
  expect(right).toBeCloseTo(width);
  expect(Math.abs(bottom - height)).toBeLessThanOrEqual(0.5);
});
