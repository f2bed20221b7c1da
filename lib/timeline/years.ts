/** Events in the order in which a timeline shows them, by year and day. */
import type { TimelineEvent } from '../../data/schema.ts';

export type TimelineOrder = 'oldest' | 'newest';

/** A row of the list: an event, or the place of the article that is being read. */
export type TimelineRow =
  | {
      kind: 'event';
      event: TimelineEvent;
      /** The row before has the same date, so it need not be shown again. */
      isSameDay: boolean;
    }
  | { kind: 'article'; date: string };

export interface TimelineYear {
  year: string;
  rows: TimelineRow[];
}

const dateOf = (row: TimelineRow): string => (row.kind === 'event' ? row.event.date : row.date);

/** The same day, told with the same precision. */
function isSameDay(a: TimelineEvent | undefined, b: TimelineEvent): boolean {
  return a !== undefined && a.date === b.date && a.until === b.until && a.about === b.about;
}

/**
 * The rows of a timeline by year. An event of which only month or year is known counts as known
 * from the beginning of that time, as on cards.
 * @param events in order of date, the oldest first
 * @param articleDate where to mark the article, `YYYY-MM-DD`; null for nowhere
 */
export function timelineYears(
  events: readonly TimelineEvent[],
  order: TimelineOrder,
  articleDate: string | null,
): TimelineYear[] {
  const known = articleDate === null ? events : events.filter(({ date }) => date <= articleDate);
  const article: TimelineRow[] =
    articleDate === null ? [] : [{ kind: 'article', date: articleDate }];
  const row = (event: TimelineEvent): TimelineRow => ({ kind: 'event', event, isSameDay: false });
  const later = articleDate === null ? [] : events.filter(({ date }) => date > articleDate);
  const rows = [...known.map(row), ...article, ...later.map(row)];
  if (order === 'newest') rows.reverse();
  for (const [index, now] of rows.entries()) {
    const before = rows[index - 1];
    if (now.kind === 'event' && before?.kind === 'event')
      now.isSameDay = isSameDay(before.event, now.event);
  }
  const years = Map.groupBy(rows, (each) => dateOf(each).slice(0, 4));
  return [...years].map(([year, ofYear]) => ({ year, rows: ofYear }));
}
