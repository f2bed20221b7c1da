import { describe, expect, test } from 'vitest';
import {
  byDate,
  forPages,
  issuesOf,
  partyOf,
  positionsOf,
  shortTitle,
  sourceIdsIn,
  sourcesOf,
  timelineOf,
  versionsOf,
} from '../../../../lib/dossier/pages.ts';
import { expandBraces } from '../../../../lib/spotting/braces.ts';
import { soundDossier } from '../../../data/sound.ts';

const pages = () => forPages(soundDossier(), expandBraces);

describe('forPages', () => {
  test('keeps the names of a topic for search, each spelling once', () => {
    const dossier = soundDossier();
    dossier.topics[0]?.names.push({ text: 'Hilltown', lang: 'ur', strength: 'weak' });
    const [hilltown] = forPages(dossier, expandBraces).topics;
    expect(hilltown?.names).toEqual(['Hilltown district', 'Hilltown']);
  });

  test('drops what only spotting needs, and what no page shows', () => {
    const whole = pages();
    for (const topic of whole.topics) {
      expect(topic).not.toHaveProperty('lookalikes');
      expect(topic).not.toHaveProperty('context');
    }
    for (const party of whole.parties) expect(Object.keys(party)).toEqual(['id', 'name', 'about']);
    expect(whole).not.toHaveProperty('cues');
    expect(whole).not.toHaveProperty('sites');
  });

  test('puts the topics in order of the name that lists show', () => {
    const dossier = soundDossier();
    const [hilltown, valley] = dossier.topics;
    if (!hilltown || !valley) throw new Error('expected two topics');
    Object.assign(hilltown, { title: 'Zone of hills' });
    Object.assign(valley, { title: 'Zone of valleys', short: 'a valley' });
    expect(forPages(dossier, expandBraces).topics.map(({ id }) => id)).toEqual([
      'valley',
      'hilltown',
    ]);
    expect(dossier.topics.map(({ id }) => id)).toEqual(['hilltown', 'valley']);
  });
});

test('shortTitle is the short name where there is one', () => {
  expect(shortTitle({ title: 'Tehrik-i-Taliban Pakistan', short: 'TTP' })).toBe('TTP');
  expect(shortTitle({ title: 'Kurram' })).toBe('Kurram');
});

describe('look-ups', () => {
  test('timelineOf gives the events of a topic in their order', () => {
    expect(timelineOf(pages(), 'hilltown').map(({ id }) => id)).toEqual([
      '2024-talks',
      '2025-10-19-fight',
    ]);
    expect(timelineOf(pages(), 'lowland')).toEqual([]);
  });

  test('issuesOf gives the questions that concern a topic', () => {
    expect(issuesOf(pages(), 'hilltown').map(({ id }) => id)).toEqual(['who-began']);
    expect(issuesOf(pages(), 'valley')).toEqual([]);
  });

  test('partyOf gives the party, or the id in its place', () => {
    expect(partyOf(pages(), 'afghanistan').name).toBe('Taliban government');
    expect(partyOf(pages(), 'atlantis')).toEqual({
      id: 'atlantis',
      name: 'atlantis',
      about: 'atlantis',
    });
  });

  test('sourcesOf gives the sources in the order asked for, without unknown ones', () => {
    expect(sourcesOf(pages(), ['daily-2', 'daily-9', 'daily-1']).map(({ id }) => id)).toEqual([
      'daily-2',
      'daily-1',
    ]);
  });
});

describe('positionsOf', () => {
  const withQatar = () => {
    const dossier = pages();
    const [issue] = dossier.issues;
    const [first] = issue?.positions ?? [];
    if (!issue || !first) throw new Error('expected an issue with positions');
    issue.positions.unshift({ ...first, party: 'qatar' });
    dossier.issues.push({ ...issue, id: 'who-stopped' });
    return dossier;
  };
  const parties = (positions: { party: string }[]): string[] => positions.map(({ party }) => party);

  test('puts the two governments first, and the others as they stand', () => {
    const dossier = withQatar();
    const { sides, others } = positionsOf(dossier, dossier.issues[0] as never);
    expect(parties(sides)).toEqual(['pakistan', 'afghanistan']);
    expect(parties(others)).toEqual(['qatar']);
  });

  test('lets the governments alternate from issue to issue', () => {
    const dossier = withQatar();
    const { sides } = positionsOf(dossier, dossier.issues[1] as never);
    expect(parties(sides)).toEqual(['afghanistan', 'pakistan']);
  });
});

describe('versionsOf', () => {
  test('goes on alternating from one topic to the next', () => {
    const dossier = pages();
    const [first, second] = dossier.topics;
    if (!first || !second) throw new Error('expected two topics');
    second.disputed = first.disputed;
    const firsts = (topic: typeof first) =>
      versionsOf(dossier, topic).map((versions) => versions[0]?.party);
    expect([firsts(first), firsts(second)]).toEqual([['pakistan'], ['afghanistan']]);
  });

  test('gives nothing where nothing is disputed', () => {
    const dossier = pages();
    expect(versionsOf(dossier, dossier.topics[1] as never)).toEqual([]);
  });
});

test('byDate puts the older first, and what is of one day as it stands', () => {
  const dated = [
    { id: 1, date: '2025-10-19' },
    { id: 2, date: '2024' },
    { id: 3, date: '2025-10-19' },
    { id: 4, date: '2025-10' },
  ];
  expect([...dated].sort(byDate).map(({ id }) => id)).toEqual([2, 4, 1, 3]);
  expect(byDate({ date: '2025' }, { date: '2025' })).toBe(0);
});

describe('sourceIdsIn', () => {
  test('finds ids at any depth, each once, in order of appearance', () => {
    const value = {
      sources: ['b', 'a'],
      accounts: [{ sources: ['c', 'a'], figures: [{ sources: ['d'] }] }],
      quotes: [{ source: 'e' }, { source: 'b' }],
    };
    expect(sourceIdsIn([value])).toEqual(['b', 'a', 'c', 'd', 'e']);
  });

  test('takes no other text for an id', () => {
    expect(sourceIdsIn({ text: 'a', topics: ['b'], source: null, sources: 'c' })).toEqual([]);
    for (const value of [null, undefined, 7, 'a', []]) expect(sourceIdsIn(value)).toEqual([]);
  });
});
