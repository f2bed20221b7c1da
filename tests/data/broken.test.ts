/** Each case breaks one thing in a sound dossier; the check has to name file, path and reason. */
import { describe, expect, test } from 'vitest';
import type { Dossier } from '../../data/schema.ts';
import { loadDossier } from '../../lib/dossier/load.ts';
import { type Files, faultsIn, filesOf, inFolder, soundDossier } from './sound.ts';

type Case = [
  what: string,
  breakIt: (dossier: Dossier) => void,
  file: string,
  path: string,
  reason: string | RegExp,
];

/** Parts of the sound dossier that are known to be there. */
const at = <T>(items: readonly T[], index: number): T => items[index] as T;
const hilltown = ({ topics }: Dossier) => at(topics, 0);
const valley = ({ topics }: Dossier) => at(topics, 1);
const fight = ({ timeline }: Dossier) => at(timeline, 1);
const position = ({ issues }: Dossier, which: number) => at(at(issues, 0).positions, which);
const words = (count: number): string => 'word '.repeat(count).trim();
/** Sets what the types do not allow. */
const set = (object: object, field: string, value: unknown): void => {
  Object.assign(object, { [field]: value });
};

const hill = 'topics/hilltown.json';

const ofForm: Case[] = [
  [
    'a claim without a source',
    (d) => set(at(hilltown(d).background, 0), 'sources', []),
    hill,
    'background[0].sources',
    'expected at least one source id',
  ],
  [
    'a claim whose sources are missing',
    (d) => Reflect.deleteProperty(hilltown(d).lede, 'sources'),
    hill,
    'lede.sources',
    /expected array/,
  ],
  [
    'a claim without words',
    (d) => set(hilltown(d).lede, 'text', '  '),
    hill,
    'lede.text',
    'expected some words, found none',
  ],
  [
    'one source twice',
    (d) => set(hilltown(d).lede, 'sources', ['daily-1', 'daily-1']),
    hill,
    'lede.sources',
    'expected each source once',
  ],
  [
    'a figure without an owner',
    (d) => Reflect.deleteProperty(at(hilltown(d).figures, 0), 'party'),
    hill,
    'figures[0].party',
    /expected string/,
  ],
  [
    'a side without a party',
    (d) => Reflect.deleteProperty(at(hilltown(d).sides, 1), 'party'),
    hill,
    'sides[1].party',
    /received undefined/,
  ],
  [
    'a topic with one side only',
    (d) => hilltown(d).sides.pop(),
    hill,
    'sides',
    'expected one line of Pakistan and one of the Afghan side',
  ],
  [
    'a number that is no count',
    (d) => set(at(hilltown(d).figures, 0), 'value', '23'),
    hill,
    'figures[0].value',
    'expected a whole number, {"from", "to"}, {"atLeast"} or {"about"}',
  ],
  [
    'a range that runs backwards',
    (d) => set(at(hilltown(d).figures, 0), 'value', { from: 12, to: 10 }),
    hill,
    'figures[0].value',
    /expected from < to/,
  ],
  ['an unknown field', (d) => set(hilltown(d), 'colour', 'red'), hill, '', /"colour"/],
  [
    'an unknown strength of a name',
    (d) => set(at(hilltown(d).names, 0), 'strength', 'certain'),
    hill,
    'names[0].strength',
    /"strong"\|"weak"\|"short"/,
  ],
  [
    'a topic without a name',
    (d) => set(hilltown(d), 'names', []),
    hill,
    'names',
    /at least one name/,
  ],
  [
    'an id that is none',
    (d) => set(fight(d), 'id', 'The Fight'),
    'timeline.json',
    '[1].id',
    /lower-case id/,
  ],
  [
    'a date that is no date',
    (d) => set(fight(d), 'date', 'October 2025'),
    'timeline.json',
    '[1].date',
    'expected a date as YYYY, YYYY-MM or YYYY-MM-DD that exists in the calendar',
  ],
  [
    'a day that the calendar does not have',
    (d) => set(at(position(d, 0).quotes, 0), 'date', '2025-02-29'),
    'positions.json',
    '[0].positions[0].quotes[0].date',
    /exists in the calendar/,
  ],
  [
    'a month that the calendar does not have',
    (d) => set(at(d.sources, 0), 'date', '2025-13'),
    'sources.json',
    '[0].date',
    /exists in the calendar/,
  ],
  [
    'a month where a whole day is needed',
    (d) => set(d.facts, 'coverageEnd', '2025-12'),
    'dossier.json',
    'coverageEnd',
    'expected a whole day, YYYY-MM-DD',
  ],
  [
    'an address that opens something else than a page',
    (d) => set(at(d.sources, 0), 'url', 'javascript:alert(1)'),
    'sources.json',
    '[0].url',
    'expected an http or https address',
  ],
  [
    'a site that is no bare host name',
    (d) => set(at(d.sites, 0), 'host', 'https://sample.example/'),
    'sites.json',
    '[0].host',
    /bare host name/,
  ],
  [
    'an issue with one position only',
    (d) => at(d.issues, 0).positions.pop(),
    'positions.json',
    '[0].positions',
    'expected the positions of both sides',
  ],
  [
    'a cue group without a cue',
    (d) => set(d.cues, 'sport', []),
    'cues.json',
    'sport',
    'expected at least one cue',
  ],
  [
    'a weight that weighs nothing',
    (d) => set(hilltown(d).context.for, 'fighting', 0),
    hill,
    'context.for.fighting',
    />0/,
  ],
];

const ofTheWhole: Case[] = [
  [
    'a claim with a source that does not exist',
    (d) => hilltown(d).lede.sources.push('daily-9'),
    hill,
    'lede.sources[1]',
    'no source has the id "daily-9"',
  ],
  [
    'a quote with a source that does not exist',
    (d) => set(at(position(d, 0).quotes, 0), 'source', 'daily-9'),
    'positions.json',
    '[0].positions[0].quotes[0].source',
    'no source has the id "daily-9"',
  ],
  [
    'a claim of an unknown party',
    (d) => set(at(hilltown(d).figures, 0), 'party', 'atlantis'),
    hill,
    'figures[0].party',
    'no party has the id "atlantis"',
  ],
  [
    'an account of an unknown party',
    (d) => set(at(fight(d).accounts, 0), 'party', 'atlantis'),
    'timeline.json',
    '[1].accounts[0].party',
    'no party has the id "atlantis"',
  ],
  [
    'an event of an unknown topic',
    (d) => fight(d).topics.push('lowland'),
    'timeline.json',
    '[1].topics[1]',
    'no topic has the id "lowland"',
  ],
  [
    'an unknown related topic',
    (d) => hilltown(d).related.push('lowland'),
    hill,
    'related[1]',
    'no topic has the id "lowland"',
  ],
  [
    'a person of an unknown topic',
    (d) => set(at(valley(d).people, 0), 'topic', 'lowland'),
    'topics/valley.json',
    'people[0].topic',
    'no topic has the id "lowland"',
  ],
  [
    'an unknown cue group that is needed',
    (d) => hilltown(d).context.needs.push('weather'),
    hill,
    'context',
    'no cue group or topic has the id "weather"',
  ],
  [
    'an unknown cue group with a weight',
    (d) => set(hilltown(d).context.against, 'weather', 1),
    hill,
    'context',
    'no cue group or topic has the id "weather"',
  ],
  [
    'a source on which nothing rests',
    (d) => d.sources.push({ ...at(d.sources, 0), id: 'daily-4' }),
    'sources.json',
    '[3]',
    'nothing rests on the source "daily-4"',
  ],
  [
    'a source newer than the dossier reaches',
    (d) => set(at(d.sources, 1), 'date', '2026-01-05'),
    'sources.json',
    '[1].date',
    'newer than coverageEnd 2025-12-31',
  ],
  [
    'an id that is taken',
    (d) => set(at(d.timeline, 2), 'id', '2025-10-19-fight'),
    'timeline.json',
    '[2].id',
    'expected an id of its own, "2025-10-19-fight" is taken',
  ],
  [
    'a party that is there twice',
    (d) => d.parties.push({ ...at(d.parties, 0), name: 'Pakistan again' }),
    'parties.json',
    '[3].id',
    'expected an id of its own, "pakistan" is taken',
  ],
  [
    'a lede that is too long',
    (d) => set(hilltown(d).lede, 'text', words(46)),
    hill,
    'lede.text',
    'expected at most 45 words, found 46',
  ],
  [
    'a side that is neither government',
    (d) => set(at(hilltown(d).sides, 1), 'party', 'qatar'),
    hill,
    'sides[1].party',
    'expected "afghanistan", found "qatar"',
  ],
  [
    'a side that is too long',
    (d) => {
      set(at(hilltown(d).sides, 0), 'text', words(26));
      set(at(hilltown(d).sides, 1), 'text', words(25));
    },
    hill,
    'sides[0].text',
    'expected at most 25 words, found 26',
  ],
  [
    'sides of unequal room',
    (d) => set(at(hilltown(d).sides, 0), 'text', words(20)),
    hill,
    'sides',
    'expected equal room: 20 words of Pakistan to 7 of the Afghan side is not within 0.85 and 1.18',
  ],
  [
    'versions of unequal room',
    (d) => set(at(at(hilltown(d).disputed, 0).versions, 1), 'text', 'No.'),
    hill,
    'disputed[0]',
    /^expected equal room: 5 words of Pakistan to 1 of the Afghan side/,
  ],
  [
    'two topics that claim one name',
    (d) => set(at(valley(d).names, 0), 'text', 'HILLTOWN district'),
    'topics/valley.json',
    'names[0].text',
    'the topic "hilltown" claims the name "HILLTOWN district" too',
  ],
  [
    'two topics that claim one name in different spellings',
    (d) => set(at(valley(d).names, 0), 'text', 'Hílltown'),
    'topics/valley.json',
    'names[0].text',
    /the topic "hilltown" claims the name/,
  ],
  [
    'a brace without its partner in a name',
    (d) => set(at(valley(d).names, 0), 'text', 'Valley{ district'),
    'topics/valley.json',
    'names[0].text',
    /expected each "\{" to be closed/,
  ],
  [
    'a brace without its partner in a look-alike',
    (d) => valley(d).lookalikes.push('Valley{ Cup'),
    'topics/valley.json',
    'lookalikes[0]',
    /expected each "\{" to be closed/,
  ],
  [
    'a brace without its partner in a cue',
    (d) => d.cues.sport?.push('match{es'),
    'cues.json',
    'sport[1]',
    /expected each "\{" to be closed/,
  ],
  [
    'alternatives without their braces in a name',
    (d) => set(at(valley(d).names, 0), 'text', 'Valley|Vale'),
    'topics/valley.json',
    'names[0].text',
    /\|/,
  ],
  [
    'a sign in a name that the compiled form needs for itself',
    (d) => set(at(valley(d).names, 0), 'text', 'Valley=Vale'),
    'topics/valley.json',
    'names[0].text',
    /"="/,
  ],
  [
    'a headline that is too long',
    (d) => set(fight(d), 'headline', words(15)),
    'timeline.json',
    '[1].headline',
    'expected at most 14 words, found 15',
  ],
  [
    'an event that ends before it begins',
    (d) => set(fight(d), 'until', '2025-10-18'),
    'timeline.json',
    '[1].until',
    'expected a date after 2025-10-19, found 2025-10-18',
  ],
  [
    'an event that ends on the day on which it begins',
    (d) => set(fight(d), 'until', '2025-10-19'),
    'timeline.json',
    '[1].until',
    'expected a date after 2025-10-19, found 2025-10-19',
  ],
  [
    'an event later than the dossier reaches',
    (d) => set(at(d.timeline, 2), 'date', '2026-01-01'),
    'timeline.json',
    '[2].date',
    'later than coverageEnd 2025-12-31',
  ],
  [
    'an event out of order by a year',
    (d) => set(at(d.timeline, 2), 'date', '2024-11'),
    'timeline.json',
    '[2].date',
    /^expected the events in order of date, found 2024-11 after 2025-10-19/,
  ],
  [
    'an event out of order by a month',
    (d) => set(at(d.timeline, 2), 'date', '2025-09-30'),
    'timeline.json',
    '[2].date',
    /^expected the events in order of date, found 2025-09-30 after 2025-10-19/,
  ],
  [
    'a position without its counterpart',
    (d) => set(position(d, 1), 'party', 'qatar'),
    'positions.json',
    '[0].positions',
    'no position of Taliban government: each needs its counterpart',
  ],
  [
    'positions of unequal room',
    (d) => set(position(d, 0), 'text', words(31)),
    'positions.json',
    '[0].positions',
    /^expected equal room: 31 words of Pakistan to 42 of the Afghan side/,
  ],
  [
    'a position that is too short',
    (d) => {
      set(position(d, 0), 'text', words(29));
      set(position(d, 1), 'text', words(30));
    },
    'positions.json',
    '[0].positions[0].text',
    'expected 30 to 60 words, found 29',
  ],
  [
    'a position that is too long',
    (d) => {
      set(position(d, 0), 'text', words(60));
      set(position(d, 1), 'text', words(61));
    },
    'positions.json',
    '[0].positions[1].text',
    'expected 30 to 60 words, found 61',
  ],
  [
    'a quote that is too long',
    (d) => set(at(position(d, 0).quotes, 0), 'text', words(26)),
    'positions.json',
    '[0].positions[0].quotes[0].text',
    'expected at most 25 words, found 26',
  ],
  [
    'a missing quote without the reason',
    (d) => Reflect.deleteProperty(position(d, 1), 'noQuote'),
    'positions.json',
    '[0].positions[1].quotes',
    'expected a quote, or "noQuote" with the reason',
  ],
  [
    'a card’s line on sources that nobody read',
    (d) => {
      set(at(d.sources, 1), 'seen', 'headline');
      for (const { sides } of d.topics.slice(1)) set(at(sides, 1), 'sources', ['daily-1']);
      position(d, 1).sources.push('daily-1');
    },
    'topics/hilltown.json',
    'sides[1].sources',
    'expected at least one source that was read',
  ],
  [
    'a position on sources that nobody read',
    (d) => {
      set(at(d.sources, 1), 'seen', 'headline');
      for (const { sides } of d.topics) set(at(sides, 1), 'sources', ['daily-1']);
    },
    'positions.json',
    '[0].positions[1].sources',
    'expected at least one source that was read',
  ],
];

test('the dossier that is broken here is sound before', () => {
  expect(faultsIn(filesOf(soundDossier()))).toEqual([]);
});

describe.each([
  ['form', ofForm],
  ['the whole', ofTheWhole],
])('a fault of %s', (_kind, cases) => {
  test.each(cases)('%s is named with its place', (_what, breakIt, file, path, reason) => {
    const dossier = soundDossier();
    breakIt(dossier);
    // One fault, one line, lest an editor look for what is not there.
    expect(faultsIn(filesOf(dossier))).toEqual([
      { file, path, reason: expect.stringMatching(exactly(reason)) },
    ]);
  });
});

function exactly(reason: string | RegExp): RegExp {
  if (reason instanceof RegExp) return reason;
  return new RegExp(`^${reason.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')}$`);
}

describe('a file', () => {
  const broken = (change: (files: Files) => void) => {
    const files = filesOf(soundDossier());
    change(files);
    return faultsIn(files);
  };

  test('that is no JSON is named', () => {
    const found = broken((files) => {
      files['timeline.json'] = '[{ "id": }]';
    });
    expect(found).toEqual([
      { file: 'timeline.json', path: '', reason: expect.stringMatching(/^expected a JSON file: /) },
    ]);
  });

  test('that is missing is named', () => {
    const found = broken((files) => {
      delete files['parties.json'];
    });
    expect(found).toEqual([
      { file: 'parties.json', path: '', reason: expect.stringMatching(/^expected a JSON file: /) },
    ]);
  });

  test('that is empty, or holds the wrong kind of thing, is named', () => {
    for (const content of ['', 'null', '{}', '"text"', '7'])
      expect(
        broken((files) => {
          files['sources.json'] = content;
        }),
      ).toMatchObject([{ file: 'sources.json', path: '' }]);
  });

  test('of a topic that has another name than its topic is named', () => {
    const found = broken((files) => {
      files['topics/vale.json'] = files['topics/valley.json'];
      delete files['topics/valley.json'];
    });
    expect(found).toEqual([
      { file: 'topics/vale.json', path: 'id', reason: `expected the file's name, found "valley"` },
    ]);
  });

  test('is not the only one named where several have faults', () => {
    const found = broken((files) => {
      files['cues.json'] = 'nonsense';
      files['sites.json'] = '[{}]';
    });
    expect(new Set(found.map(({ file }) => file))).toEqual(new Set(['cues.json', 'sites.json']));
  });
});

describe('what is no fault', () => {
  test('is anything that just keeps to its limit', () => {
    const dossier = soundDossier();
    set(hilltown(dossier).lede, 'text', words(45));
    for (const side of hilltown(dossier).sides) side.text = words(25);
    set(fight(dossier), 'headline', words(14));
    set(at(dossier.timeline, 2), 'date', dossier.facts.coverageEnd);
    set(at(dossier.sources, 1), 'date', dossier.facts.coverageEnd);
    // 59 words to 50 and 51 to 60 are the least equal room that there may be.
    set(position(dossier, 0), 'text', words(59));
    set(position(dossier, 1), 'text', words(50));
    set(at(position(dossier, 0).quotes, 0), 'text', words(25));
    expect(faultsIn(filesOf(dossier))).toEqual([]);
    set(position(dossier, 0), 'text', words(51));
    set(position(dossier, 1), 'text', words(60));
    expect(faultsIn(filesOf(dossier))).toEqual([]);
    set(position(dossier, 0), 'text', words(30));
    set(position(dossier, 1), 'text', words(30));
    expect(faultsIn(filesOf(dossier))).toEqual([]);
  });

  test('is a short answer of a party that is neither government', () => {
    const dossier = soundDossier();
    at(dossier.issues, 0).positions.push({
      ...position(dossier, 0),
      party: 'qatar',
      text: 'Qatar hoped for the best.',
    });
    expect(faultsIn(filesOf(dossier))).toEqual([]);
  });

  test('is a name that two topics claim where both need context', () => {
    const dossier = soundDossier();
    hilltown(dossier).names.push({ text: 'Valley', lang: 'en', strength: 'weak' });
    expect(faultsIn(filesOf(dossier))).toEqual([]);
  });

  test('is a name that another topic claims but is not sure of', () => {
    const dossier = soundDossier();
    valley(dossier).names.push({ text: 'Hilltown', lang: 'en', strength: 'strong', unsure: true });
    expect(faultsIn(filesOf(dossier))).toEqual([]);
  });

  test('is a year or month beside the days in it, in either order', () => {
    const dossier = soundDossier();
    at(dossier.timeline, 0).date = '2025';
    at(dossier.timeline, 2).date = '2025-10';
    expect(faultsIn(filesOf(dossier))).toEqual([]);
  });
});

describe('loadDossier', () => {
  test('gives the whole of a folder without faults of form', () => {
    inFolder(filesOf(soundDossier()), (folder) => {
      expect(loadDossier(folder)).toEqual(soundDossier());
    });
  });

  test('throws one error that tells of every fault of form', () => {
    const files = { ...filesOf(soundDossier()), 'cues.json': 'nonsense', 'sites.json': [{}] };
    inFolder(files, (folder) => {
      const load = () => loadDossier(folder);
      expect(load).toThrow('data/cues.json: expected a JSON file');
      expect(load).toThrow('data/sites.json at [0].host: ');
    });
  });
});
