/** What cards need: compiled at build time for the background, finished there for one article. */
import type { CalendarDate, Dossier } from '../../data/schema.ts';
import type { Digest } from '../messages.ts';
import { byDate, sourceIdsOfTopic } from './pages.ts';
import { inTurn } from './sides.ts';

/** A digest before the article's date is known. */
type Entry = Omit<Digest, 'latest' | 'since' | 'inDepthUntil' | 'coverageEnd'>;

export interface DigestData {
  inDepthUntil: CalendarDate;
  coverageEnd: CalendarDate;
  topics: Entry[];
  /** Dates and headlines in order of date, with the topics that each concerns. */
  events: {
    date: CalendarDate;
    headline: string;
    topics: string[];
    /** None of its sources was read: it counts, but no card's line rests on it. */
    unread?: true;
  }[];
}

/** Takes from the dossier what cards show. Sides alternate over the topics in order of id. */
export function compileDigests(dossier: Dossier): DigestData {
  const { facts, topics, timeline, parties } = dossier;
  const read = new Set(dossier.sources.filter(({ seen }) => seen === 'read').map(({ id }) => id));
  return {
    inDepthUntil: facts.inDepthUntil,
    coverageEnd: facts.coverageEnd,
    topics: topics.map((topic, index) => ({
      topic: topic.id,
      kind: topic.kind,
      title: topic.title,
      lede: topic.lede.text,
      sides: inTurn(topic.sides, index).map(({ party, text }) => ({
        name: parties.find(({ id }) => id === party)?.name ?? party,
        text,
      })),
      sources: sourceIdsOfTopic(dossier, topic).length,
    })),
    events: timeline
      .map(({ date, headline, topics: ids, sources }) => ({
        date,
        headline,
        topics: ids,
        ...(!sources.some((id) => read.has(id)) && { unread: true as const }),
      }))
      .sort(byDate),
  };
}

/**
 * The digest of a topic for an article of `date`, or undefined for an unknown topic. Without a
 * date the latest event is the last that the dossier has. An event of which only the month or
 * year is known counts as known from the beginning of that time.
 */
export function digestFor(
  data: DigestData,
  topic: string,
  date: CalendarDate | null,
): Digest | undefined {
  const entry = data.topics.find((candidate) => candidate.topic === topic);
  if (!entry) return undefined;
  const events = data.events.filter(({ topics }) => topics.includes(topic));
  const known = date === null ? events : events.filter((event) => event.date <= date);
  const last = known.findLast(({ unread }) => !unread);
  return {
    ...entry,
    latest: last ? { date: last.date, headline: last.headline } : null,
    since: events.length - known.length,
    inDepthUntil: data.inDepthUntil,
    coverageEnd: data.coverageEnd,
  };
}
