import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type TimelineOrder, timelineYears } from '../../../../lib/timeline/years.ts';
import { eventOn } from './events.ts';

const dates = ['2014', '2025-01-01', '2025-01-01', '2025-10', '2025-10-03'];
const events = dates.map((date) => eventOn(date));

/** The rows as a few letters each: the article is a star, a repeated day a quotation mark. */
function told(order: TimelineOrder, articleDate: string | null): Record<string, string[]> {
  return Object.fromEntries(
    timelineYears(events, order, articleDate).map(({ year, rows }) => [
      // As text, for an object has numbers in their own order.
      `y${year}`,
      rows.map((row) => (row.kind === 'article' ? '*' : row.isSameDay ? '"' : row.event.date)),
    ]),
  );
}

describe('timelineYears', () => {
  test('has the oldest first, a day once', () => {
    expect(told('oldest', null)).toEqual({
      y2014: ['2014'],
      y2025: ['2025-01-01', '"', '2025-10', '2025-10-03'],
    });
  });
  test('has the newest first', () => {
    expect(Object.entries(told('newest', null))).toEqual([
      ['y2025', ['2025-10-03', '2025-10', '2025-01-01', '"']],
      ['y2014', ['2014']],
    ]);
  });
  test('has the article after what was known on its day, in either order', () => {
    expect(told('oldest', '2025-10-02').y2025).toEqual([
      '2025-01-01',
      '"',
      '2025-10',
      '*',
      '2025-10-03',
    ]);
    expect(told('newest', '2025-10-02').y2025?.indexOf('*')).toBe(1);
    expect(told('oldest', '2025-10-03').y2025?.at(-1)).toBe('*');
  });
  test('gives the article a year of its own where it has no event', () => {
    expect(Object.entries(told('oldest', '2020-05-05'))[1]).toEqual(['y2020', ['*']]);
    expect(Object.entries(told('newest', '2020-05-05'))[1]).toEqual(['y2020', ['*']]);
  });
  test('loses no event, and keeps their order', () => {
    const day = fc.date({
      min: new Date('1990-01-01'),
      max: new Date('2026-12-31'),
      noInvalidDate: true,
    });
    const date = fc
      .tuple(day, fc.constantFrom(4, 7, 10))
      .map(([at, length]) => at.toISOString().slice(0, length));
    fc.assert(
      fc.property(fc.array(date), date, (all, article) => {
        const sorted = all.toSorted().map((each) => eventOn(each));
        const rows = timelineYears(sorted, 'oldest', article.padEnd(10, '-01')).flatMap(
          (year) => year.rows,
        );
        expect(rows.flatMap((row) => (row.kind === 'event' ? row.event : []))).toEqual(sorted);
        expect(rows.filter(({ kind }) => kind === 'article')).toHaveLength(1);
      }),
    );
  });
});
