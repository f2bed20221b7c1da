/** What the dossier can say about the time of an article. */
import type { PagesDossier } from './pages.ts';

/** A length of time in the unit in which people would tell it. */
export interface Gap {
  count: number;
  unit: 'day' | 'month' | 'year';
}

/** `newer`: the article was written after the last event that the dossier has. */
export type Reach =
  | { state: 'undated' }
  | { state: 'deep' | 'thin'; date: string }
  | { state: 'newer'; date: string; gap: Gap };

const dayLength = 24 * 3600 * 1000;
/** Up to so many days a gap is told in days, and up to so many months in months. */
const [mostDays, mostMonths] = [45, 23];

/** How long after one day `YYYY-MM-DD` another one is: whole days, months or years. */
export function gapBetween(from: string, to: string): Gap {
  const days = Math.round((Date.parse(to) - Date.parse(from)) / dayLength);
  if (days <= mostDays) return { count: days, unit: 'day' };
  const [fromYear = 0, fromMonth = 0, fromDay = 0] = from.split('-').map(Number);
  const [toYear = 0, toMonth = 0, toDay = 0] = to.split('-').map(Number);
  const months = (toYear - fromYear) * 12 + toMonth - fromMonth - (toDay < fromDay ? 1 : 0);
  return months <= mostMonths
    ? { count: months, unit: 'month' }
    : { count: Math.floor(months / 12), unit: 'year' };
}

/** Whether the dossier covers an article's day in depth, thinly, or not at all. */
export function reachFor(
  { inDepthUntil, coverageEnd }: Pick<PagesDossier['facts'], 'inDepthUntil' | 'coverageEnd'>,
  articleDate: string | null,
): Reach {
  if (articleDate === null) return { state: 'undated' };
  if (articleDate > coverageEnd)
    return { state: 'newer', date: articleDate, gap: gapBetween(coverageEnd, articleDate) };
  return { state: articleDate > inDepthUntil ? 'thin' : 'deep', date: articleDate };
}
