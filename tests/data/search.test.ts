/** Search over the real dossier: what is in it can be found, and soon. */
import { expect, test } from 'vitest';
import { loadDossier } from '../../lib/dossier/load.ts';
import { forPages } from '../../lib/dossier/pages.ts';
import { prepareSearch, searchDossier } from '../../lib/dossier/search.ts';
import { expandBraces } from '../../lib/spotting/braces.ts';

const dossier = forPages(loadDossier(), expandBraces);

test('every title finds its topic first', () => {
  for (const { id, title } of dossier.topics)
    expect(searchDossier(dossier, title)[0], title).toMatchObject({ kind: 'topic', id });
});

test('every spelling of every name finds its topic among the first results', () => {
  const lost = dossier.topics.flatMap(({ id, names }) =>
    names.filter(
      (name) =>
        !searchDossier(dossier, name, 5).some((found) => found.kind === 'topic' && found.id === id),
    ),
  );
  expect(lost).toEqual([]);
});

test('every person is one answer', () => {
  for (const { name } of dossier.topics.flatMap(({ people }) => people)) {
    const found = searchDossier(dossier, name).filter(({ label }) => label === name);
    expect(found, name).toHaveLength(1);
  }
});

test('every source, question and event is found by what it is called', () => {
  const found = (kind: string, text: string): string[] =>
    searchDossier(dossier, text, 40).flatMap((one) => (one.kind === kind ? one.id : []));
  for (const { id, publisher, title } of dossier.sources)
    expect(found('source', `${title} ${publisher}`), id).toContain(id);
  for (const { id, question } of dossier.issues) expect(found('issue', question)).toContain(id);
  for (const { id, headline } of dossier.timeline) expect(found('event', headline)).toContain(id);
});

test('every result opens a topic that there is', () => {
  const ids = new Set(dossier.topics.map(({ id }) => id));
  for (const { topic, label } of searchDossier(dossier, 'a', 10_000))
    expect(ids.has(topic), label).toBe(true);
});

test('a letter is answered within 30 ms', () => {
  prepareSearch(dossier);
  const typed = ['Kurram ceasefire October 2025', 'ڈیورنڈ لائن', 'a s d f g h', 'reuters'];
  const letters = typed.flatMap((text) => [...text].map((_one, index) => text.slice(0, index + 1)));
  const begin = performance.now();
  for (const text of letters) searchDossier(dossier, text);
  expect((performance.now() - begin) / letters.length).toBeLessThan(30);
});
