/** Each fact of the article with which this dossier began is in it, attributed and cited. */
import { describe, expect, test } from 'vitest';
import type { Dossier, Figure, TimelineEvent, Topic } from '../../data/schema.ts';
import { loadDossier } from '../../lib/dossier/load.ts';
import type { Expected } from './seed/fact.ts';
import { story } from './seed/story.ts';
import { voices } from './seed/voices.ts';

const article = 'seed-2025-10';
const facts = [...story, ...voices];

/** A sentence of the dossier: where it stands, how it reads, what it rests on. */
interface Passage {
  at: string;
  text: string;
  /** Missing for persons, who are told of without sources. */
  sources?: string[];
}

type Said = { text: string; sources: string[]; party?: string | undefined };

function claim(place: string, { text, sources, party }: Said): Passage {
  return { at: party ? `${place} ${party}` : place, text, sources };
}

function figure(place: string, { party, value, of, sources }: Figure): Passage {
  const amount = typeof value === 'number' ? value : Object.values(value).join(' to ');
  return claim(place, { party, text: `${amount} ${of}`, sources });
}

function passagesOfTopic(topic: Topic): Passage[] {
  const { id, lede, sides, background, agreed, disputed, notKnown, impact = [], access } = topic;
  const claims = {
    ...{ lede: [lede], sides, background, agreed, notKnown, impact },
    disputed: disputed.flatMap(({ versions }) => versions),
    access: access ? [access] : [],
  };
  return [
    ...Object.entries(claims).flatMap(([list, said]) =>
      said.map((one) => claim(`${id} ${list}`, one)),
    ),
    ...topic.figures.map((one) => figure(`${id} figures`, one)),
    ...topic.people.map(({ name, role }) => ({ at: `${id} people`, text: `${name}: ${role}` })),
  ];
}

function passagesOfEvent({
  id,
  date,
  headline,
  text = '',
  sources,
  ...rest
}: TimelineEvent): Passage[] {
  const { accounts, impact = [], access } = rest;
  return [
    { at: `${id} event`, text: `${date}: ${headline}. ${text}`, sources },
    ...accounts.map((one) => claim(`${id} account`, one)),
    ...accounts.flatMap(({ party, figures = [] }) =>
      figures.map((one) => figure(`${id} figures`, { ...one, party })),
    ),
    ...[...impact, ...(access ? [access] : [])].map((one) => claim(`${id} impact`, one)),
  ];
}

function passagesOfIssue({ id, positions }: Dossier['issues'][number]): Passage[] {
  return positions.flatMap((position) => [
    claim(`${id} position`, position),
    // A quote has one source; the position around it cites the rest.
    ...position.quotes.map(({ text, speaker, source }) =>
      claim(`${id} quote`, {
        party: position.party,
        text: `${text} - ${speaker}`,
        sources: [source, ...position.sources],
      }),
    ),
  ]);
}

const dossier = loadDossier();
const passages = [
  ...dossier.topics.flatMap(passagesOfTopic),
  ...dossier.timeline.flatMap(passagesOfEvent),
  ...dossier.issues.flatMap(passagesOfIssue),
];
const weak = new Set(dossier.sources.filter((source) => source.weak).map(({ id }) => id));

/** The passages there with these words; where there is none, the test fails and shows the others. */
function expectWords(fact: string, { at, words }: Expected): Passage[] {
  const there = passages.filter((passage) => passage.at === at);
  expect(
    there.map(({ text }) => text),
    `"${fact}": ${words} in "${at}"`,
  ).toContainEqual(expect.stringMatching(words));
  return there.filter(({ text }) => words.test(text));
}

describe('of the article the dossier has', () => {
  test.each(facts)('$fact', ({ fact, ...expected }) => {
    const cited = expectWords(fact, expected).map(({ sources }) => sources ?? [article]);
    expect(cited, `"${fact}": sources in "${expected.at}"`).toContainEqual(
      expect.arrayContaining([article]),
    );
  });
});

describe('where the article was overtaken or stands alone, the dossier says so', () => {
  test.each(facts.flatMap(({ fact, but }) => (but ? [{ fact, but }] : [])))('$fact', (row) => {
    expectWords(row.fact, row.but);
  });
});

test('no sentence rests on the article without a better source beside it', () => {
  const alone = passages.filter(
    ({ sources }) => sources?.includes(article) && sources.every((id) => weak.has(id)),
  );
  expect(alone).toEqual([]);
});

test('the article is named as the weak source that it is', () => {
  const source = dossier.sources.find(({ id }) => id === article);
  expect(source).toMatchObject({ kind: 'blog', seen: 'read', weak: expect.any(String) });
});
