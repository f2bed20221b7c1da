import { describe, expect, test } from 'vitest';
import { compileLexicon } from '../../../../lib/spotting/compile.ts';
import { withWords } from '../../../../lib/spotting/lexicon.ts';
import { spot } from '../../../../lib/spotting/spot.ts';
import { topic } from './sample.ts';

const munir = topic(
  'asim-munir',
  { strong: ['Asim Munir', 'عاصم منیر'], short: ['Munir', 'منیر'] },
  { lookalikes: ['Munir Niazi', 'Munir tribe'] },
);
const { lexicon, others } = compileLexicon([munir], {
  role: { en: ['minister'] },
  'other-people': { en: ['Samina', 'Dr.', 'named'], other: ['ثمینہ'] },
  titles: { en: ['Marshal'] },
});
const all = withWords(lexicon, others);
/** The mentions of a text that names the field marshal first. */
const short = (text: string): string[] =>
  spot(all, `Asim Munir spoke.\n${text}`)
    .slice(1)
    .map(({ start, end }) => `Asim Munir spoke.\n${text}`.slice(start, end));

describe('a short name', () => {
  test.each([
    ['alone', 'Later Munir spoke to soldiers.'],
    ['after a title', 'Troops cheered as Marshal Munir spoke to them.'],
    [
      'after the first word of a sentence, which has a capital anyway',
      'Soldiers left. When Munir spoke, others listened.',
    ],
    ['in a heading, where all words have capitals', 'What Munir Told His Men'],
    ['after a day', 'Troops cheered when on Tuesday Munir spoke to them.'],
    ['after a day that begins a sentence', 'It is over. On Tuesday Munir spoke to soldiers.'],
    ['after a town', 'Troops cheered as in London Munir spoke to them.'],
    ['before a comma', 'The speakers were Munir, Zahid and others.'],
    ['after "Pakistan’s"', 'It was said that Pakistan’s Munir agreed.'],
    ['before a German noun', 'Wie der Sprecher sagte, teilte Munir Reportern mit.'],
    ['in a script without capitals', 'جنرل منیر نے کہا'],
  ])('is the topic’s %s', (_where, text) => {
    expect(short(text)).toHaveLength(1);
  });

  test.each([
    ['after a given name', 'A trader, Zahid Munir, waited there.'],
    ['before a family name', 'There waited Munir Ansari, a trader.'],
    ['after a listed given name at the beginning of a sentence', 'Samina Munir waited there.'],
    ['after a doctor’s title', 'They asked Dr. Munir about prices.'],
    ['after "named"', 'A driver named Munir waited.'],
    ['in a script without capitals', 'ڈاکٹر ثمینہ منیر نے کہا'],
  ])('is somebody else’s %s', (_where, text) => {
    expect(short(text)).toEqual([]);
  });

  test('stays with whom the text named last', () => {
    expect(short('A trader, Zahid Munir, waited there.\nThen Munir left.')).toEqual([]);
    expect(short('The poet Munir Niazi wrote it.\nThen Munir left.')).toEqual([]);
    expect(short('A trader, Zahid Munir, waited.\nAsim Munir came. Then Munir left.')).toEqual([
      'Asim Munir',
      'Munir',
    ]);
    expect(short('Of the Munir tribe nothing is known. Then Munir left.')).toEqual(['Munir']);
  });
});
