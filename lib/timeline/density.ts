/**
 * How many events there were when, for a strip of bars above a timeline.
 *
 * Most topics have a few events over many years and most in the last two: bars of one length of
 * time over all of it would be one bar. So the strip shows the time in which most events lie, and
 * what was before in one bar at its beginning.
 */
import type { TimelineEvent } from '../../data/schema.ts';
import { periodsBetween } from './periods.ts';

export interface Bar {
  /** The day, month or year that it stands for; empty for all that was before. */
  period: string;
  /** How many events; a part of one where its date is known less well than a bar is long. */
  count: number;
}

export interface Density {
  bars: Bar[];
  /** Where the article is, in bars from the beginning; null outside of the strip. */
  article: number | null;
}

/** At least this part of the events has bars of their own. */
const mostOf = 0.75;
/** Fewer events are seen at a glance without a strip. */
const fewest = 6;

const yearOf = (date: string): string => date.slice(0, 4);

/** Where the time begins in which most events lie: at the first of them, or with a year. */
function beginOf(dates: readonly string[]): string {
  const first = dates[0] as string;
  const year = yearOf(dates[Math.floor(dates.length * (1 - mostOf))] as string);
  return yearOf(first) === year ? first : year;
}

/** How much of an event of a date belongs to a period. */
function shareOf(date: string, period: string, periods: readonly string[]): number {
  if (date.startsWith(period)) return 1;
  // Of that year or month, and nothing more is known.
  if (period.startsWith(date)) return 1 / periods.filter((one) => one.startsWith(date)).length;
  return 0;
}

/** Where a day lies among bars, `lead` of which are before the first period. */
function placeOf(day: string, periods: readonly string[], lead: number): number | null {
  const index = periods.findIndex((period) => day.startsWith(period));
  if (index < 0) return lead > 0 && day < (periods[0] as string) ? lead / 2 : null;
  const [month = 1, date = 1] = day.split('-').slice(1).map(Number);
  const ofMonth = (date - 0.5) / 31;
  const part = { 4: (month - 1 + ofMonth) / 12, 7: ofMonth }[periods[index]?.length ?? 0] ?? 0.5;
  return lead + index + part;
}

/** The strip of a timeline; null where it has too few events for one. */
export function densityOf(
  events: readonly TimelineEvent[],
  articleDate: string | null,
): Density | null {
  if (events.length < fewest) return null;
  const dates = events.map(({ date }) => date).sort();
  const begin = beginOf(dates);
  const periods = periodsBetween(begin, dates.at(-1) as string);
  const earlier = dates.filter((date) => yearOf(date) < yearOf(begin)).length;
  const lead = earlier > 0 ? [{ period: '', count: earlier }] : [];
  const bars = periods.map((period) => ({
    period,
    count: dates.reduce((sum, date) => sum + shareOf(date, period, periods), 0),
  }));
  return {
    bars: [...lead, ...bars],
    article: articleDate === null ? null : placeOf(articleDate, periods, lead.length),
  };
}
