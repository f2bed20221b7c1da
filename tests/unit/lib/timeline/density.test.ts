import { describe, expect, test } from 'vitest';
import { type Density, densityOf } from '../../../../lib/timeline/density.ts';
import { eventOn } from './events.ts';

const strip = (dates: readonly string[], article: string | null = null): Density =>
  densityOf(
    dates.map((date) => eventOn(date)),
    article,
  ) as Density;
const recent = ['2024-02-01', '2024-02-02', '2024-06-01', '2025-01-01', '2025-01-09'];

describe('densityOf', () => {
  test('is nothing for a few events', () => {
    expect(strip(recent)).toBeNull();
  });
  test('has what was long before in one bar, and the rest by month', () => {
    const { bars } = strip(['1949', ...recent]);
    expect(bars[0]).toEqual({ period: '', count: 1 });
    expect(bars.slice(1).map(({ period }) => period)).toHaveLength(13);
    expect(bars.find(({ period }) => period === '2024-02')?.count).toBe(2);
  });
  test('loses no event', () => {
    const { bars } = strip(['1949', '2024', '2024-06', ...recent]);
    expect(bars.reduce((sum, { count }) => sum + count, 0)).toBeCloseTo(8);
  });
  test('spreads an event of which only the year is known', () => {
    const { bars } = strip(['2024', ...recent]);
    expect(bars.find(({ period }) => period === '2024-03')?.count).toBeCloseTo(1 / 12);
  });
  test('has days where all is within some weeks', () => {
    const { bars } = strip(['01', '01', '02', '05', '05', '09'].map((day) => `2025-10-${day}`));
    expect(bars.map(({ count }) => count)).toEqual([2, 1, 0, 0, 2, 0, 0, 0, 1]);
  });
  test('knows where the article is', () => {
    const dates = ['1949', ...recent];
    expect(strip(dates, '2024-01-16').article).toBeCloseTo(1.5);
    expect(strip(dates, '2011-01-16').article).toBe(0.5);
    expect(strip(dates, '2026-01-16').article).toBeNull();
    expect(strip(dates).article).toBeNull();
  });
});
