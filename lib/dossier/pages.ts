/** The dossier as the extension's pages see it: look-ups over the compiled whole. Pure. */
import type {
  Dossier,
  Issue,
  Party,
  Position,
  Source,
  Term,
  TimelineEvent,
  Topic,
} from '../../data/schema.ts';

/** A topic without what only spotting needs; its names stay, for search. */
export type PagesTopic = Omit<Topic, 'names' | 'lookalikes' | 'context'> & { names: string[] };
/** What popup and full page carry. */
export type PagesDossier = Pick<
  Dossier,
  'facts' | 'parties' | 'sources' | 'timeline' | 'issues' | 'terms'
> & { topics: PagesTopic[] };

/**
 * Drops what the pages do not need. Names are expanded, each spelling once; topics are in the order
 * in which lists show them.
 */
export function forPages(
  { facts, parties, sources, timeline, issues, terms, topics }: Dossier,
  expand: (text: string) => string[],
): PagesDossier {
  return {
    facts,
    parties,
    sources,
    timeline,
    issues,
    terms,
    topics: topics
      .map(({ names, lookalikes: _l, context: _c, ...topic }) => ({
        ...topic,
        names: [...new Set(names.flatMap(({ text }) => expand(text)))],
      }))
      .sort((a, b) => shortTitle(a).localeCompare(shortTitle(b), 'en')),
  };
}

/** Which side comes first: alternates from one item of a list to the next, so neither leads. */
export function alternate<T>(items: readonly T[], index: number): T[] {
  return index % 2 === 0 ? [...items] : [...items].reverse();
}

/** A topic's name where there is little room. */
export function shortTitle({ title, short }: Pick<Topic, 'title' | 'short'>): string {
  return short ?? title;
}

/** The topic's events in order of date. */
export function timelineOf(dossier: PagesDossier, topic: string): TimelineEvent[] {
  return dossier.timeline.filter(({ topics }) => topics.includes(topic));
}

/** The questions in dispute that concern a topic. */
export function issuesOf(dossier: PagesDossier, topic: string): Issue[] {
  return dossier.issues.filter(({ topics }) => topics.includes(topic));
}

/** The words in dispute that concern a topic. */
export function termsOf(dossier: PagesDossier, topic: string): Term[] {
  return dossier.terms.filter(({ topics }) => topics.includes(topic));
}

/**
 * An issue's positions: first the two governments, their order alternating over all issues of the
 * dossier, then the others as they stand.
 */
export function positionsOf(
  dossier: PagesDossier,
  issue: Issue,
): { sides: Position[]; others: Position[] } {
  const isSide = ({ party }: Position): boolean => party === 'pakistan' || party === 'afghanistan';
  return {
    sides: alternate(issue.positions.filter(isSide), dossier.issues.indexOf(issue)),
    others: issue.positions.filter((position) => !isSide(position)),
  };
}

/**
 * The versions of a topic's disputes, the first side alternating over all disputes of the dossier.
 * @returns for each dispute of the topic, in order, its versions as they are shown
 */
export function versionsOf(
  dossier: Pick<PagesDossier, 'topics'>,
  topic: Pick<Topic, 'id' | 'disputed'>,
): Topic['disputed'][number]['versions'][] {
  const at = dossier.topics.findIndex(({ id }) => id === topic.id);
  const before = dossier.topics
    .slice(0, at)
    .reduce((sum, { disputed }) => sum + disputed.length, 0);
  return topic.disputed.map(({ versions }, index) => alternate(versions, before + index));
}

/** An event's accounts, the first side alternating from event to event. */
export function accountsOf(
  dossier: Pick<PagesDossier, 'timeline'>,
  event: TimelineEvent,
): TimelineEvent['accounts'] {
  return alternate(event.accounts, dossier.timeline.indexOf(event));
}

/** The party by its id; an unknown id (which the check rules out) shows as itself. */
export function partyOf(dossier: Pick<PagesDossier, 'parties'>, id: string): Party {
  return dossier.parties.find((party) => party.id === id) ?? { id, name: id, about: id };
}

/** The sources by their ids, in the order given. */
export function sourcesOf(
  dossier: Pick<PagesDossier, 'sources'>,
  ids: readonly string[],
): Source[] {
  return ids.flatMap((id) => dossier.sources.find((source) => source.id === id) ?? []);
}

/** Every source id met in a value, once each, in order of appearance. */
export function sourceIdsIn(value: unknown): string[] {
  const found = new Set<string>();
  const visit = (part: unknown, key = ''): void => {
    if (key === 'sources' && Array.isArray(part)) for (const id of part) found.add(String(id));
    else if (key === 'source' && typeof part === 'string') found.add(part);
    else if (Array.isArray(part)) for (const item of part) visit(item);
    else if (typeof part === 'object' && part !== null)
      for (const [name, item] of Object.entries(part)) visit(item, name);
  };
  visit(value);
  return [...found];
}
