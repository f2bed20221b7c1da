import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spot } from '../../../../lib/spotting/spot.ts';
import { lexiconOf, topic } from './sample.ts';

const lexicon = lexiconOf([
  topic('kurram', { strong: ['Kurram'], short: ['the district'] }),
  topic('ttp', { strong: ['TTP'] }),
]);

test('offsets count from the beginning of the text, over all its paragraphs', () => {
  const text = 'The TTP.\n\nIn Kurram,\nthe district.';
  const mentions = spot(lexicon, text);
  expect(mentions.map(({ topic: id, start, end }) => [id, text.slice(start, end)])).toEqual([
    ['ttp', 'TTP'],
    ['kurram', 'Kurram'],
    ['kurram', 'the district'],
  ]);
});

test('a later paragraph can prove what an earlier one means', () => {
  expect(spot(lexicon, 'Convoys reached the district.\nKurram was cut off.')).toHaveLength(2);
});

test('an empty text has no mentions', () => {
  expect(spot(lexicon, '')).toEqual([]);
  expect(spot(lexicon, '\n\n')).toEqual([]);
});

test('every mention of a strong name is found at its place, whatever the paragraphs', () => {
  const filler = fc.constantFrom('', 'rain', '\n', '\n\n', 'Hangu \n', '\u00ad\n', '😀 ');
  fc.assert(
    fc.property(fc.array(filler), (fillers) => {
      let text = '';
      const places = fillers.map((part) => {
        text += `${part} `;
        const start = text.length;
        text += 'TTP ';
        return { topic: 'ttp', start, end: start + 3, strength: 'strong', proofs: [] };
      });
      expect(spot(lexicon, text)).toEqual(places);
    }),
  );
});
