import type { TimelineEvent } from '../../data/schema.ts';

/** The day after a day, month or year, as `YYYY-MM-DD`. */
function dayAfter(date: string): string {
  const [year = 0, month = 12, day] = date.split('-').map(Number);
  // Set apart, for `Date.UTC` takes the years 0 to 99 for those of the last century.
  const after = new Date(0);
  after.setUTCFullYear(year, day ? month - 1 : month, (day ?? 0) + 1);
  return after.toISOString().slice(0, 10);
}

/**
 * The days that an event may have been on: the first, and the day after the last.
 *
 * Of what only the month or year is known every day of that time may be the one, and none is
 * picked: a calendar shows it over the whole of it.
 */
export function daysOf({ date, until }: Pick<TimelineEvent, 'date' | 'until'>): {
  first: string;
  after: string;
} {
  return {
    first: `${date}${'-01'.repeat((10 - date.length) / 3)}`,
    after: dayAfter(until ?? date),
  };
}
