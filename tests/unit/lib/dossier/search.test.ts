import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { forPages } from '../../../../lib/dossier/pages.ts';
import { searchDossier } from '../../../../lib/dossier/search.ts';
import { expandBraces } from '../../../../lib/spotting/braces.ts';
import { soundDossier } from '../../../data/sound.ts';

function pages() {
  const dossier = soundDossier();
  const [hilltown, valley] = dossier.topics;
  if (!hilltown || !valley) throw new Error('expected two topics');
  hilltown.title = 'Hilltown';
  hilltown.names.push({ text: 'Türkiye Hill', lang: 'en', strength: 'strong' });
  hilltown.people.push({ name: 'Val Person', role: 'Mayor' });
  valley.title = 'The Valley';
  return forPages(dossier, expandBraces);
}
const search = (text: string, limit?: number) => searchDossier(pages(), text, limit);

describe('searchDossier', () => {
  test('finds a topic by its title, in any case', () => {
    expect(search('HILLTOWN')[0]).toEqual({
      kind: 'topic',
      id: 'hilltown',
      topic: 'hilltown',
      label: 'Hilltown',
      matches: [[0, 8]],
      detail: '',
    });
  });

  test('finds a topic by another name, and shows that name', () => {
    expect(search('Türkiye')).toMatchObject([{ id: 'hilltown', detail: 'Türkiye Hill' }]);
  });

  test('finds a name that is written without its diacritics', () => {
    expect(search('Turkiye')).toMatchObject([{ id: 'hilltown' }]);
  });

  test('finds a person with the topic to open', () => {
    expect(search('a. person')).toMatchObject([
      { kind: 'person', topic: 'hilltown', label: 'A. Person', detail: 'Governor' },
    ]);
    expect(search('Val Person')[0]).toMatchObject({ kind: 'person', topic: 'hilltown' });
  });

  test('finds an event by words of its headline, with its date', () => {
    expect(search('truce')).toMatchObject([
      { kind: 'event', id: '2025-11-truce', topic: 'valley', detail: '2025-11' },
    ]);
  });

  test('puts topics before people where both fit as well', () => {
    expect(search('val').map(({ kind }) => kind)).toEqual(['topic', 'person']);
  });

  test('puts a better fit before a worse one', () => {
    expect(search('hill').map(({ kind, id }) => [kind, id])).toEqual([
      ['topic', 'hilltown'],
      ['event', '2025-10-19-fight'],
    ]);
  });

  test('gives a person that several topics name once', () => {
    const dossier = pages();
    for (const { people } of dossier.topics) people.push({ name: 'B. Twice', role: 'Envoy' });
    expect(searchDossier(dossier, 'twice')).toHaveLength(1);
  });

  test('gives no more than it is asked for', () => {
    expect(search('a').length).toBeGreaterThan(2);
    expect(search('a', 2)).toHaveLength(2);
  });

  test.each(['', '   ', '\t\n', 'zzzz', '(', '[-', '\\', '*', '\ud800'])(
    'finds nothing for %j',
    (text) => {
      expect(search(text)).toEqual([]);
    },
  );

  test('gives every result an id of its own among those of its kind', () => {
    const ids = search('a', 100).map(({ kind, id }) => `${kind} ${id}`);
    expect(ids.length).toBeGreaterThan(5);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('finds sources by publisher and by title, with a topic that cites them', () => {
    expect(search('daily sample')).toMatchObject([
      { kind: 'source', id: 'daily-2', topic: 'hilltown', detail: 'The Daily Sample' },
      { kind: 'source', id: 'daily-1', topic: 'hilltown' },
      // Cited by an event alone.
      { kind: 'source', id: 'daily-3', topic: 'hilltown' },
    ]);
    expect(search('a sample')).toHaveLength(3);
  });

  test('finds questions and words in dispute', () => {
    expect(search('who began')).toMatchObject([
      { kind: 'issue', id: 'who-began', topic: 'hilltown', label: 'Who began?' },
    ]);
    expect(search('border')).toMatchObject([{ kind: 'term', id: 'line', topic: 'hilltown' }]);
  });

  test('finds what has every word, in any order, wherever in it they stand', () => {
    expect(search('hills fight')).toMatchObject([
      {
        id: '2025-10-19-fight',
        matches: [
          [0, 5],
          [26, 31],
        ],
      },
    ]);
    // A word of the headline, the month, a topic of the event.
    expect(search('truce november')).toMatchObject([{ id: '2025-11-truce' }]);
    expect(search('truce 2025-11 vall')).toMatchObject([{ id: '2025-11-truce' }]);
    expect(search('truce hilltown')).toEqual([]);
  });

  test('finds nothing by words alone that are not its own', () => {
    expect(search('november')).toEqual([]);
  });

  test('finds a word by its beginning, and the whole inside a word', () => {
    expect(search('governor')).toMatchObject([{ kind: 'person' }]);
    expect(search('overnor')).toMatchObject([{ kind: 'person' }]);
    expect(search('overnor person')).toEqual([]);
  });

  test('puts a topic that is called so before one that has it in another name', () => {
    const dossier = pages();
    const [hilltown, valley] = dossier.topics;
    hilltown?.names.push('Vale of Hills');
    if (valley) valley.title = 'Vale of Rivers';
    expect(searchDossier(dossier, 'vale').map(({ id }) => id)).toEqual(['valley', 'hilltown']);
  });

  test('shows no other name that the title has already', () => {
    const dossier = pages();
    const [hilltown] = dossier.topics;
    if (!hilltown) throw new Error('expected a topic');
    hilltown.title = 'Hilltown (HT)';
    hilltown.names.push('HT');
    expect(searchDossier(dossier, 'ht')[0]).toMatchObject({ detail: '', matches: [[10, 12]] });
  });

  test('finds a person who has a topic as that topic, by any name', () => {
    const dossier = pages();
    const [hilltown, valley] = dossier.topics;
    if (!hilltown || !valley) throw new Error('expected two topics');
    Object.assign(valley, { kind: 'person', title: 'Val Ley' });
    hilltown.people.push({ name: 'V. R. Ley', role: 'Mayor', topic: 'valley' });
    hilltown.people.push({ name: 'Val Ley', role: 'Mayor' });
    expect(searchDossier(dossier, 'ley').map(({ kind, id }) => [kind, id])).toEqual([
      ['topic', 'valley'],
    ]);
    expect(searchDossier(dossier, 'v r ley')).toMatchObject([
      { id: 'valley', detail: 'V. R. Ley' },
    ]);
  });

  test('finds letters of the Arabic script that sites exchange', () => {
    const dossier = pages();
    dossier.topics[0]?.names.push('ڈیورنڈ لائن');
    expect(searchDossier(dossier, 'ڈيورنڈ')).toMatchObject([{ id: 'hilltown' }]);
  });

  test('answers any query', () => {
    const dossier = pages();
    const texts = [
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...'aehil .-\'"(\u0301\u200d\ud83dتਾé😀') }),
    ];
    fc.assert(
      fc.property(fc.oneof(...texts), (text) => {
        for (const { label, matches } of searchDossier(dossier, text)) {
          const offsets = matches.flat();
          expect(offsets).toEqual(offsets.toSorted((a, b) => a - b));
          for (const [from, to] of matches) expect(label.slice(from, to)).not.toBe('');
        }
      }),
    );
  });
});
