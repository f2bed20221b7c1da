/** Faults of fairness: room, verbs, versions told by the opponent or twice. */
import type { Dossier } from '../../../data/schema.ts';
import { at, eachIsNamed, fight, hill, hilltown, position, set, words } from './cases.ts';

/** Makes the file's only source of either side's country. */
const countryOf = (d: Dossier, source: number, country: string): void =>
  set(at(d.sources, source), 'country', country);
const says = (d: Dossier, count: number, text: string): void => {
  for (let index = 0; index < count; index++)
    hilltown(d).background.push({ text: `${text} That is claim ${index}.`, sources: ['daily-1'] });
};

eachIsNamed('fairness', [
  [
    'sources of one side twice as many',
    (d) => set(position(d, 0), 'sources', ['daily-1', 'daily-2', 'daily-3']),
    'positions.json',
    '[0].positions',
    'expected equal room: 3 sources of Pakistan to 1 of the Afghan side is not within 0.5 and 2',
  ],
  [
    'a denial of one side only',
    (d) => says(d, 3, 'Kabul denied it.'),
    'topics',
    '',
    'expected "denied" of both sides as often, within 20 %: 0 of Pakistan, 3 of the Afghan side',
  ],
  [
    'a verb of doubt for one side only',
    (d) => says(d, 4, 'Pakistan alleged that.'),
    'topics',
    '',
    /^expected "alleged" of both sides as often.*: 4 of Pakistan, 0 of the Afghan side$/,
  ],
  [
    'a side known only from its opponent',
    (d) => {
      countryOf(d, 1, 'Hither');
      set(at(d.topics, 1).sides[1] as object, 'sources', ['daily-1']);
      set(at(at(hilltown(d).disputed, 0).versions, 1), 'sources', ['daily-3']);
      set(position(d, 1), 'sources', ['daily-3']);
      set(at(at(d.terms, 0).uses, 1), 'sources', ['daily-3']);
    },
    hill,
    'sides[1].sources',
    'expected a source from outside Hither for this side’s version',
  ],
  [
    'a version known only from its opponent',
    (d) => {
      countryOf(d, 2, 'Hither');
      set(at(at(hilltown(d).disputed, 0).versions, 1), 'sources', ['daily-3']);
    },
    hill,
    'disputed[0].versions[1].sources',
    'expected a source from outside Hither for this side’s version',
  ],
  [
    'a position known only from its opponent',
    (d) => {
      countryOf(d, 2, 'Yonder');
      set(position(d, 0), 'sources', ['daily-3']);
    },
    'positions.json',
    '[0].positions[0].sources',
    'expected a source from outside Yonder for this side’s version',
  ],
  [
    'a term’s use known only from its opponent',
    (d) => {
      countryOf(d, 2, 'Yonder');
      set(at(at(d.terms, 0).uses, 0), 'sources', ['daily-3']);
    },
    'terms.json',
    '[0].uses[0].sources',
    'expected a source from outside Yonder for this side’s version',
  ],
  [
    'a harm told for one side by its opponent alone',
    (d) => {
      countryOf(d, 2, 'Hither');
      set(fight(d), 'impact', [
        { text: 'Families left.', party: 'afghanistan', sources: ['daily-3'] },
      ]);
      set(fight(d), 'access', { text: 'Nobody could check.', sources: ['daily-1'] });
    },
    'timeline.json',
    '[1].impact[0].sources',
    'expected a source from outside Hither for this side’s version',
  ],
  [
    'a party with two versions in a dispute',
    (d) =>
      at(hilltown(d).disputed, 0).versions.push({
        party: 'pakistan',
        text: 'Pakistan says its men did.',
        sources: ['daily-1'],
      }),
    hill,
    'disputed[0].versions[2].party',
    'expected "pakistan" once, found it again',
  ],
  [
    'a party with two accounts of an event',
    (d) => fight(d).accounts.push({ ...at(fight(d).accounts, 0), figures: [] }),
    'timeline.json',
    '[1].accounts[1].party',
    'expected "pakistan" once, found it again',
  ],
  [
    'a party with two positions on an issue',
    (d) =>
      at(d.issues, 0).positions.push({
        ...position(d, 0),
        quotes: [],
        noQuote: 'No other words were found.',
      }),
    'positions.json',
    '[0].positions[2].party',
    'expected "pakistan" once, found it again',
  ],
  [
    'two quotes from one article',
    (d) => {
      set(position(d, 1), 'quotes', position(d, 0).quotes);
      set(position(d, 1), 'noQuote', undefined);
    },
    'positions.json',
    '[0].positions[1].quotes[0].source',
    'expected one quote from "daily-1" at most',
  ],
  [
    'a quote from an article that nobody read',
    (d) => {
      set(at(d.sources, 2), 'seen', 'headline');
      d.timeline[0]?.sources.push('daily-1');
      set(at(position(d, 0).quotes, 0), 'source', 'daily-3');
    },
    'positions.json',
    '[0].positions[0].quotes[0].source',
    'expected at least one source that was read',
  ],
  [
    'a background that is too short',
    (d) => hilltown(d).background.pop(),
    hill,
    'background',
    'expected at least 4 claims, found 3',
  ],
  [
    'a core topic with the background of another',
    (d) => set(d.facts, 'core', ['hilltown']),
    hill,
    'background',
    'expected at least 8 claims, found 4',
  ],
  [
    'accounts of unequal room',
    (d) => fight(d).accounts.push({ party: 'afghanistan', text: words(20), sources: ['daily-2'] }),
    'timeline.json',
    '[1].accounts',
    'expected equal room: 6 words of Pakistan to 20 of the Afghan side is not within 0.85 and 1.18',
  ],
  [
    'an account known only from its opponent',
    (d) => {
      countryOf(d, 2, 'Hither');
      fight(d).accounts.push({
        party: 'afghanistan',
        text: 'Kabul said that it fired back.',
        sources: ['daily-3'],
      });
    },
    'timeline.json',
    '[1].accounts[1].sources',
    'expected a source from outside Hither for this side’s version',
  ],
  [
    'rival figures without a word on who could check',
    (d) =>
      fight(d).accounts.push({
        party: 'afghanistan',
        text: 'Kabul gave another count of them.',
        sources: ['daily-2'],
        figures: [{ value: 3, of: 'soldiers killed', date: '2025-10-19', sources: ['daily-2'] }],
      }),
    'timeline.json',
    '[1]',
    'expected "access" where figures differ by party: who could check?',
  ],
  [
    'harm to people without a word on who could check, in an event',
    (d) => set(fight(d), 'impact', [{ text: 'Families left.', sources: ['daily-1'] }]),
    'timeline.json',
    '[1]',
    'expected "access" beside "impact": who could check?',
  ],
  [
    'harm to people without a word on who could check, in a topic',
    (d) => set(hilltown(d), 'impact', [{ text: 'Families left.', sources: ['daily-1'] }]),
    hill,
    '',
    'expected "access" beside "impact": who could check?',
  ],
  [
    'an event on one headline that nobody followed up',
    (d) => set(at(d.sources, 2), 'seen', 'headline'),
    'timeline.json',
    '[0].sources',
    'expected a source that was read, or two that are not of one publisher',
  ],
  [
    'a core topic that does not exist',
    (d) => set(d.facts, 'core', ['lowland']),
    'dossier.json',
    'core[0]',
    'no topic has the id "lowland"',
  ],
  [
    'a term of a party that does not exist',
    (d) => set(at(at(d.terms, 0).uses, 0), 'party', 'atlantis'),
    'terms.json',
    '[0].uses[0].party',
    'no party has the id "atlantis"',
  ],
  [
    'a term with the id of another',
    (d) => d.terms.push(at(d.terms, 0)),
    'terms.json',
    '[1].id',
    'expected an id of its own, "line" is taken',
  ],
]);
