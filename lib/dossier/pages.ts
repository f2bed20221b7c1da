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
import { inTurn, isSide, turnAt } from './sides.ts';

/** A topic without what only spotting needs; its names stay, for search. */
export type PagesTopic = Omit<Topic, 'names' | 'lookalikes' | 'context'> & { names: string[] };
/** A party without what only the checks need. */
type PagesParty = Omit<Party, 'called' | 'country'>;
type Version = Topic['disputed'][number]['versions'][number];
/** What popup and full page carry. */
export type PagesDossier = Pick<Dossier, 'facts' | 'sources' | 'timeline' | 'issues' | 'terms'> & {
  parties: PagesParty[];
  topics: PagesTopic[];
};

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
    parties: parties.map(({ id, name, about }) => ({ id, name, about })),
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

/** A topic's name where there is little room. */
export function shortTitle({ title, short }: Pick<Topic, 'title' | 'short'>): string {
  return short ?? title;
}

/** Compares by date for sorting: the older first, those of one day as they stand. */
export function byDate(a: { date: string }, b: { date: string }): number {
  return Number(a.date > b.date) - Number(a.date < b.date);
}

/** The topic's events in order of date. */
export function timelineOf(
  { timeline }: Pick<PagesDossier, 'timeline'>,
  topic: string,
): TimelineEvent[] {
  return timeline.filter(({ topics }) => topics.includes(topic));
}

/** The questions in dispute that concern a topic. */
export function issuesOf({ issues }: Pick<PagesDossier, 'issues'>, topic: string): Issue[] {
  return issues.filter(({ topics }) => topics.includes(topic));
}

/** The words in dispute that concern a topic. */
export function termsOf({ terms }: Pick<PagesDossier, 'terms'>, topic: string): Term[] {
  return terms.filter(({ topics }) => topics.includes(topic));
}

/**
 * An issue's positions: first the two governments, their order alternating over all issues of the
 * dossier, then the others as they stand.
 */
export function positionsOf(
  { issues }: Pick<PagesDossier, 'issues'>,
  issue: Issue,
): { sides: Position[]; others: Position[] } {
  return {
    sides: inTurn(issue.positions.filter(isSide), issues.indexOf(issue)),
    others: issue.positions.filter((position) => !isSide(position)),
  };
}

/** Both governments' views of a topic in a line each; which stands first alternates as on cards. */
export function sidesOf(
  { topics }: Pick<PagesDossier, 'topics'>,
  topic: Pick<PagesTopic, 'id' | 'sides'>,
): PagesTopic['sides'] {
  const ids = topics.map(({ id }) => id).sort();
  return inTurn(topic.sides, ids.indexOf(topic.id));
}

/**
 * The versions of a topic's disputes, the first side alternating over all disputes of the dossier.
 * @returns for each dispute of the topic, in order, its versions as they are shown
 */
export function versionsOf(
  { topics }: Pick<PagesDossier, 'topics'>,
  { id, disputed }: Pick<PagesTopic, 'id' | 'disputed'>,
): Version[][] {
  const lists = topics.flatMap((topic) => topic.disputed.map(({ versions }) => versions));
  const before = topics
    .slice(
      0,
      topics.findIndex((topic) => topic.id === id),
    )
    .reduce((sum, topic) => sum + topic.disputed.length, 0);
  return disputed.map(({ versions }, index) => inTurn(versions, turnAt(lists, before + index)));
}

/** An event's accounts, the first side alternating over all events that have both. */
export function accountsOf(
  { timeline }: Pick<PagesDossier, 'timeline'>,
  event: TimelineEvent,
): TimelineEvent['accounts'] {
  const lists = timeline.map(({ accounts }) => accounts);
  return inTurn(event.accounts, turnAt(lists, timeline.indexOf(event)));
}

/** The party by its id; an unknown id (which the check rules out) shows as itself. */
export function partyOf({ parties }: Pick<PagesDossier, 'parties'>, id: string): PagesParty {
  return parties.find((party) => party.id === id) ?? { id, name: id, about: id };
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

/** The sources of everything that a topic's page shows, in order of appearance. */
export function sourceIdsOfTopic(
  dossier: Pick<PagesDossier, 'timeline' | 'issues' | 'terms'>,
  topic: { id: string },
): string[] {
  return sourceIdsIn([
    topic,
    timelineOf(dossier, topic.id),
    issuesOf(dossier, topic.id),
    termsOf(dossier, topic.id),
  ]);
}
