/** Faults of topics, events and issues: order, length, equal room, sources. */
import { at, eachIsNamed, fight, hill, hilltown, position, set, words } from './cases.ts';

eachIsNamed('entries', [
  [
    'a lede that is too long',
    (d) => set(hilltown(d).lede, 'text', words(28)),
    hill,
    'lede.text',
    'expected at most 27 words, found 28',
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
      set(at(hilltown(d).sides, 0), 'text', words(19));
      set(at(hilltown(d).sides, 1), 'text', words(18));
    },
    hill,
    'sides[0].text',
    'expected at most 18 words, found 19',
  ],
  [
    'sides of unequal room',
    (d) => set(at(hilltown(d).sides, 0), 'text', words(18)),
    hill,
    'sides',
    'expected equal room: 18 words of Pakistan to 7 of the Afghan side is not within 0.85 and 1.18',
  ],
  [
    'a list without a short line for the card',
    (d) => set(at(hilltown(d).disputed, 0), 'short', undefined),
    hill,
    'disputed',
    'expected "short" once, for the card, found it 0 times',
  ],
  [
    'a list with two short lines',
    (d) => hilltown(d).disputed.push({ ...at(hilltown(d).disputed, 0) }),
    hill,
    'disputed',
    'expected "short" once, for the card, found it 2 times',
  ],
  [
    'a short line that is too long',
    (d) => set(at(hilltown(d).disputed, 0), 'short', words(9)),
    hill,
    'disputed[0].short',
    'expected at most 8 words, found 9',
  ],
  [
    'a card that is too long',
    (d) => set(hilltown(d), 'title', words(100)),
    hill,
    '',
    'expected a card of at most 110 words, found 126',
  ],
  [
    'versions of unequal room',
    (d) => set(at(at(hilltown(d).disputed, 0).versions, 1), 'text', 'No.'),
    hill,
    'disputed[0]',
    /^expected equal room: 5 words of Pakistan to 1 of the Afghan side/,
  ],
  [
    'a dispute of one government with others, without a word on the other government',
    (d) => set(at(at(hilltown(d).disputed, 0).versions, 1), 'party', 'qatar'),
    hill,
    'disputed[0]',
    'no version of "afghanistan": expected one, or "noVersion" with the reason',
  ],
  [
    'a missing version explained where it is not missing',
    (d) => set(at(hilltown(d).disputed, 0), 'noVersion', 'None was found.'),
    hill,
    'disputed[0].noVersion',
    'expected none where both governments speak, or neither',
  ],
  [
    'a claim of one side known only from its opponent',
    (d) => {
      set(at(d.sources, 2), 'country', 'Yonder');
      Object.assign(at(hilltown(d).background, 0), { party: 'pakistan', sources: ['daily-3'] });
    },
    hill,
    'background[0].sources',
    'expected a source from outside Yonder for this side’s version',
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
      set(at(d.timeline, 2), 'sources', ['daily-3']);
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
      set(at(d.timeline, 2), 'sources', ['daily-3']);
      for (const { sides } of d.topics) set(at(sides, 1), 'sources', ['daily-1']);
    },
    'positions.json',
    '[0].positions[1].sources',
    'expected at least one source that was read',
  ],
]);
