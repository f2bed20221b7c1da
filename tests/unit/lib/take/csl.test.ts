import { describe, expect, test } from 'vitest';
import { cslItems, passageCsl } from '../../../../lib/take/csl.ts';
import { eventPassage } from '../../../../lib/take/event.ts';
import { at, pages } from './sample.ts';

const dossier = pages();
const fight = at(dossier.timeline, 1);
const itemsWith = (change: object) =>
  cslItems(
    eventPassage(
      { ...dossier, sources: dossier.sources.map((source) => ({ ...source, ...change })) },
      fight,
    ),
  );

/** Names of the CSL-JSON schema (csl-data.json) that are met here. */
const known = new Set([
  ...['id', 'type', 'title', 'container-title', 'publisher', 'issued', 'accessed', 'URL'],
  ...['archive', 'archive_location', 'version', 'abstract', 'note'],
]);

describe('a passage as CSL-JSON', () => {
  test('is a list of items with an id, a type and names that CSL has', () => {
    const items: unknown = JSON.parse(passageCsl(eventPassage(dossier, fight)));
    expect(items).toEqual(cslItems(eventPassage(dossier, fight)));
    for (const item of items as object[]) {
      expect(item).toMatchObject({ id: expect.any(String), type: expect.any(String) });
      expect(Object.keys(item).filter((name) => !known.has(name))).toEqual([]);
    }
  });

  test('has the passage with both sides first, and says where it is from', () => {
    const [own] = itemsWith({});
    expect(own).toMatchObject({
      id: 'sidelight-event-2025-10-19-fight',
      type: 'entry',
      'container-title': 'Sidelight dossier, version 2026.01.02, reviewed 2 Jan 2026.',
      issued: { 'date-parts': [[2026, 1, 2]] },
    });
    expect(own?.abstract).toMatch(/Pakistan: .*Taliban government: Kabul denied it\./s);
  });

  test('has sources with address, archived copy and the day up to which they were seen', () => {
    expect(itemsWith({})[1]).toEqual({
      id: 'sidelight-source-daily-1',
      type: 'article-newspaper',
      title: 'A sample',
      'container-title': 'The Daily Sample',
      issued: { 'date-parts': [[2025, 10, 20]] },
      accessed: { 'date-parts': [[2026, 1, 2]] },
      URL: 'https://sample.example/daily-1',
      archive: 'Internet Archive',
      archive_location: 'https://web.archive.org/web/20251020/https://sample.example/daily-1',
    });
  });

  test.each([
    ['2024', [2024]],
    ['2024-03', [2024, 3]],
    ['2024-03-09', [2024, 3, 9]],
  ])('has %s as precise as it is known', (date, parts) => {
    expect(itemsWith({ date })[1]?.issued).toEqual({ 'date-parts': [parts] });
  });

  test('says which date is inferred and which source is weak', () => {
    expect(itemsWith({ about: true, weak: 'a blog' })[1]).toMatchObject({
      issued: { circa: true },
      note: 'date approximate; a blog',
    });
  });

  test.each([
    ['wire', 'article-newspaper'],
    ['magazine', 'article-magazine'],
    ['un', 'report'],
    ['government', 'report'],
    ['blog', 'post-weblog'],
    ['news site', 'webpage'],
    ['broadcaster', 'webpage'],
  ])('has a %s as %s', (kind, type) => {
    expect(itemsWith({ kind })[1]?.type).toBe(type);
  });

  test('names who publishes a report as its publisher', () => {
    const [, report] = itemsWith({ kind: 'research' });
    expect(report).toMatchObject({ publisher: 'The Daily Sample' });
    expect(report).not.toHaveProperty('container-title');
  });
});
