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

  test.each(['', '   ', '\t\n', 'zzzz', '(', '[a-', '\\', '*'])('finds nothing for %j', (text) => {
    expect(search(text)).toEqual([]);
  });

  test('gives every result an id of its own', () => {
    const ids = search('a').map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
