import { expect, test } from 'vitest';
import {
  extrapolate,
  median,
  quantile,
  ratio,
  shareWithin,
  short,
} from '../../../../scripts/bench/numbers.ts';

test('the median is the middle, whatever the order and the outliers', () => {
  expect(median([3, 1, 1000])).toBe(3);
  expect(median([4, 1, 2, 3])).toBe(2.5);
  expect(median([7])).toBe(7);
  expect(() => median([])).toThrow(RangeError);
});

test('the median leaves its values in their order', () => {
  const values = [3, 1, 2];
  median(values);
  expect(values).toEqual([3, 1, 2]);
});

test('nine of ten are not above the ninth, whatever their order', () => {
  const values = [10, 1, 9, 2, 8, 3, 7, 4, 6, 5];
  expect(quantile(values, 0.9)).toBe(9);
  expect(quantile(values, 1)).toBe(10);
  expect(quantile(values, 0)).toBe(1);
  expect(quantile([7], 0.9)).toBe(7);
  expect(values[0]).toBe(10);
  expect(() => quantile([], 0.9)).toThrow(RangeError);
});

test('a ratio tells how many times; nothing is compared with nothing', () => {
  expect(ratio(6, 2)).toBe(3);
  expect(() => ratio(1, 0)).toThrow(RangeError);
  expect(() => ratio(1, Number.NaN)).toThrow(RangeError);
});

test('a share of the names stands for the whole', () => {
  expect(extrapolate(2, 1 / 16)).toBe(32);
  expect(extrapolate(2, 1)).toBe(2);
  for (const share of [0, -1, 2]) expect(() => extrapolate(1, share)).toThrow(RangeError);
});

test('the largest share that ends in time is taken, and the smallest where none does', () => {
  expect(shareWithin(10, 9)).toBe(1);
  expect(shareWithin(10, 39)).toBe(1 / 4);
  expect(shareWithin(10, 100_000)).toBe(1 / 64);
});

test('figures have three digits that count', () => {
  expect([0, 0.0123, 1.234, 12.34, 123.4, 123_456].map(short)).toEqual([
    '0.00',
    '0.012',
    '1.23',
    '12.3',
    '123',
    '123,456',
  ]);
});
