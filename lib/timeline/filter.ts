/** Which events of a timeline a reader wants to see. */
import type { TimelineEvent } from '../../data/schema.ts';

/** What an event has to be; null for anything. */
export interface TimelineFilter {
  /** The id of a topic that it concerns. */
  topic: string | null;
  kind: TimelineEvent['kind'] | null;
  /** The id of a party that gives an account of it. */
  party: string | null;
  /** The id of a topic that is a place. */
  place: string | null;
}

export const noFilter: Readonly<TimelineFilter> = {
  topic: null,
  kind: null,
  party: null,
  place: null,
};

/** How many things the filter asks for. */
export function filterCount(filter: TimelineFilter): number {
  return Object.values(filter).filter((wish) => wish !== null).length;
}

/** The events that are all that the filter asks for, in their order. */
export function filterEvents(
  events: readonly TimelineEvent[],
  { topic, kind, party, place }: TimelineFilter,
): TimelineEvent[] {
  return events.filter(
    (event) =>
      (topic === null || event.topics.includes(topic)) &&
      (kind === null || event.kind === kind) &&
      (party === null || event.accounts.some((account) => account.party === party)) &&
      (place === null || event.topics.includes(place)),
  );
}
