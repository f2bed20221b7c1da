/** What cards need: compiled at build time for the background, finished there for one article. */
import type { CalendarDate, Dossier, Topic } from '../../data/schema.ts';
import type { Language } from '../language.ts';
import type { Digest } from '../messages.ts';
import { passageText } from '../take/text.ts';
import { topicPassage } from '../take/topic.ts';
import { wordCount } from './fairness.ts';
import { byDate, forPages, sidesOf, sourceIdsOfTopic } from './pages.ts';
import { localTitle } from './titles.ts';

/** A digest before the article and what stands in it are known. */
type Entry = Omit<
  Digest,
  | 'localTitle'
  | 'latest'
  | 'since'
  | 'why'
  | 'copy'
  | 'related'
  | 'inDepthUntil'
  | 'coverageEnd'
  | 'version'
> & {
  /** Topic ids. */
  related: string[];
};

export interface DigestData extends Pick<Digest, 'inDepthUntil' | 'coverageEnd' | 'version'> {
  topics: Entry[];
  /** Dates and headlines in order of date, with the topics that each concerns. */
  events: {
    date: CalendarDate;
    headline: string;
    topics: string[];
    /** None of its sources was read: it counts, but no card's line rests on it. */
    unread?: true;
  }[];
  /** Both sides with their sources, as text to be pasted elsewhere, in the order of the topics. */
  copies: string[];
  /** The titles in other languages, in the order of the topics. */
  titles: NonNullable<Topic['titles']>[];
  /** What the groups of cues stand for, by their numbers. */
  groups: string[];
}

/** So many of the events since an article are named on its cards. */
const mostSince = 5;

/** The one of a list that the card has room for. */
function shortOf(list: readonly { short?: string | undefined }[]): string | null {
  return list.find(({ short }) => short !== undefined)?.short ?? null;
}

/**
 * Takes from the dossier what cards show. Sides alternate over the topics in order of id.
 * @param groups the names of the groups of cues, by their numbers
 */
export function compileDigests(dossier: Dossier, groups: readonly string[]): DigestData {
  const { facts, topics, timeline, parties, cues } = dossier;
  const pages = forPages(dossier, () => []);
  const read = new Set(dossier.sources.filter(({ seen }) => seen === 'read').map(({ id }) => id));
  const titleOf = (id: string): string | undefined => topics.find((one) => one.id === id)?.title;
  return {
    inDepthUntil: facts.inDepthUntil,
    coverageEnd: facts.coverageEnd,
    version: facts.version,
    topics: topics.map((topic) => ({
      topic: topic.id,
      kind: topic.kind,
      title: topic.title,
      lede: topic.lede.text,
      agreed: shortOf(topic.agreed),
      disputed: shortOf(topic.disputed),
      notKnown: shortOf(topic.notKnown),
      sides: sidesOf(pages, topic).map(({ party, text, sources }) => ({
        name: parties.find(({ id }) => id === party)?.name ?? party,
        text,
        words: wordCount(text),
        sources: sources.length,
      })),
      sources: sourceIdsOfTopic(dossier, topic).length,
      related: topic.related,
    })),
    events: timeline
      .map(({ date, headline, topics: ids, sources }) => ({
        date,
        headline,
        topics: ids,
        ...(!sources.some((id) => read.has(id)) && { unread: true as const }),
      }))
      .sort(byDate),
    titles: topics.map(({ titles = {} }) => titles),
    copies: topics.map(({ id }) => passageText(topicPassage(pages, id))),
    groups: groups.map((group) => cues[group]?.label ?? titleOf(group) ?? group),
  };
}

/**
 * The digest of a topic for an article of `date`, or undefined for an unknown topic. Without a
 * date the latest event is the last that the dossier has. An event of which only the month or
 * year is known counts as known from the beginning of that time.
 * @param proofs the numbers of the groups that spoke for it
 * @param language the reader's
 */
export function digestFor(
  data: DigestData,
  topic: string,
  date: CalendarDate | null,
  proofs: readonly number[] = [],
  language: Language = 'en',
): Digest | undefined {
  const index = data.topics.findIndex((candidate) => candidate.topic === topic);
  const entry = data.topics[index];
  if (!entry) return undefined;
  const localOf = (at: number) => localTitle({ titles: data.titles[at] }, language);
  const titleOf = (id: string): string => {
    const at = data.topics.findIndex((one) => one.topic === id);
    return localOf(at) ?? data.topics[at]?.title ?? id;
  };
  const events = data.events.filter(({ topics }) => topics.includes(topic));
  const known = date === null ? events : events.filter((event) => event.date <= date);
  const last = known.findLast(({ unread }) => !unread);
  const pick = ({ date: day, headline }: DigestData['events'][number]) => ({ date: day, headline });
  return {
    ...entry,
    localTitle: localOf(index) ?? null,
    related: entry.related.map((id) => ({ topic: id, title: titleOf(id) })),
    copy: data.copies[index] ?? '',
    latest: last ? pick(last) : null,
    since: {
      count: events.length - known.length,
      events: events.slice(known.length, known.length + mostSince).map(pick),
    },
    why: proofs.flatMap((group) => data.groups[group] ?? []),
    inDepthUntil: data.inDepthUntil,
    coverageEnd: data.coverageEnd,
    version: data.version,
  };
}
