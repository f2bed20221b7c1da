import type { TimelineEvent } from '../../../../data/schema.ts';

/** An event of a date, with what a test wants of it. */
export function eventOn(date: string, changes: Partial<TimelineEvent> = {}): TimelineEvent {
  return {
    id: `${date}-event`,
    kind: 'talks',
    date,
    headline: `Something happened on ${date}`,
    topics: ['hill'],
    accounts: [],
    sources: ['daily'],
    ...changes,
  };
}
