/** What a timeline can be filtered by. */
import type { TimelineEvent } from '../../data/schema.ts';
import { type PagesDossier, partyOf, shortTitle } from '../dossier/pages.ts';
import { t } from '../i18n.ts';
import type { TimelineFilter } from './filter.ts';

/** One value of a filter, and how many events it leaves. */
export interface Choice {
  id: string;
  name: string;
  count: number;
}

export type Choices = Record<keyof TimelineFilter, Choice[]>;

/** Counts each id over all events, and leaves out what every event has: it would filter nothing. */
function count(
  events: readonly TimelineEvent[],
  idsOf: (event: TimelineEvent) => readonly string[],
  nameOf: (id: string) => string,
): Choice[] {
  const counts = new Map<string, number>();
  for (const event of events)
    for (const id of new Set(idsOf(event))) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts]
    .filter(([, number]) => number < events.length)
    .map(([id, number]) => ({ id, name: nameOf(id), count: number }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

/** The values that the filters of a timeline can have, by name. */
export function choicesOf(dossier: PagesDossier, events: readonly TimelineEvent[]): Choices {
  const topics = new Map(dossier.topics.map((topic) => [topic.id, topic]));
  const titleOf = (id: string): string => {
    const topic = topics.get(id);
    return topic ? shortTitle(topic) : id;
  };
  const isPlace = (id: string): boolean => topics.get(id)?.kind === 'place';
  return {
    topic: count(events, (event) => event.topics, titleOf),
    kind: count(
      events,
      ({ kind }) => [kind],
      (kind) => t(`timeline.kind.${kind as TimelineEvent['kind']}`),
    ),
    party: count(
      events,
      ({ accounts }) => accounts.map(({ party }) => party),
      (party) => partyOf(dossier, party).name,
    ),
    place: count(events, (event) => event.topics.filter(isPlace), titleOf),
  };
}
