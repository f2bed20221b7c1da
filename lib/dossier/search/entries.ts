/** Everything in the dossier that can be found, folded once and kept as long as the dossier is. */
import { byDate, type PagesDossier, partyOf } from '../pages.ts';
import { type Entry, entryOf } from './entry.ts';
import { peopleOf } from './people.ts';
import { topicsOfSources } from './source-topics.ts';

const monthNames =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** A date as readers may type it: in digits, and with the month in full or the beginning of it. */
function spellingsOf(date: string): string[] {
  const [, month, day = ''] = date.split('-');
  return [date, month ? `${Number(day) || ''} ${monthNames[Number(month) - 1]}` : ''];
}

function topicEntries({ topics }: PagesDossier, aliases: Map<string, string[]>): Entry[] {
  return topics.map(({ id, title, short, names, lede }) =>
    entryOf(
      { kind: 'topic', id, topic: id, label: title },
      {
        detail: '',
        names: [...(short ? [short] : []), ...names, ...(aliases.get(id) ?? [])],
        told: [lede.text],
      },
    ),
  );
}

function eventEntries({ timeline }: PagesDossier, titles: Titles): Entry[] {
  return timeline.map(({ id, headline, text = '', date, topics }) =>
    entryOf(
      { kind: 'event', id, topic: topics[0] ?? '', label: headline },
      { detail: date, told: [text, ...spellingsOf(date), ...titles(topics)] },
    ),
  );
}

function issueEntries(dossier: PagesDossier, titles: Titles): Entry[] {
  return dossier.issues.map(({ id, question, topics, positions }) =>
    entryOf(
      { kind: 'issue', id, topic: topics[0] ?? '', label: question },
      {
        detail: '',
        told: [...titles(topics), ...positions.map(({ party }) => partyOf(dossier, party).name)],
      },
    ),
  );
}

function termEntries({ terms }: PagesDossier, titles: Titles): Entry[] {
  return terms.map(({ id, title, topics, uses, ours }) =>
    entryOf(
      { kind: 'term', id, topic: topics[0] ?? '', label: title },
      {
        detail: '',
        names: [...uses.map(({ word }) => word), ours.word],
        told: titles(topics),
      },
    ),
  );
}

function sourceEntries(dossier: PagesDossier): Entry[] {
  const topics = topicsOfSources(dossier);
  return [...dossier.sources]
    .sort((a, b) => byDate(b, a))
    .flatMap(({ id, title, publisher, date }) => {
      const topic = topics.get(id);
      if (topic === undefined) return [];
      return entryOf(
        { kind: 'source', id, topic, label: title },
        { detail: publisher, names: [publisher], told: spellingsOf(date) },
      );
    });
}

/** The titles of topics, by their ids. */
type Titles = (ids: readonly string[]) => string[];

function compile(dossier: PagesDossier): Entry[] {
  const byId = new Map(dossier.topics.map(({ id, title }) => [id, title]));
  const titles: Titles = (ids) => ids.flatMap((id) => byId.get(id) ?? []);
  const { people, aliases } = peopleOf(dossier);
  return [
    ...topicEntries(dossier, aliases),
    ...people.map(({ name, roles, namedBy, topic }) =>
      entryOf(
        { kind: 'person', id: `${namedBy} ${name}`, topic, label: name },
        { detail: roles[0] ?? '', names: roles },
      ),
    ),
    ...issueEntries(dossier, titles),
    ...termEntries(dossier, titles),
    ...eventEntries(dossier, titles),
    ...sourceEntries(dossier),
  ];
}

const known = new WeakMap<PagesDossier, Entry[]>();

/** The entries of a dossier, compiled at the first query. */
export function entriesOf(dossier: PagesDossier): Entry[] {
  let entries = known.get(dossier);
  if (!entries) {
    entries = compile(dossier);
    known.set(dossier, entries);
  }
  return entries;
}
