import { describe, expect, test } from 'vitest';
import { jsonLd } from '../../../../../lib/dossier/export/json-ld.ts';
import { soundDossier } from '../../../../data/sound.ts';

type Node = Record<string, unknown> & { citation?: unknown };

/** Every node, however deep. */
function nodesIn(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  if (typeof value !== 'object' || value === null) return [];
  return [value as Node, ...Object.values(value).flatMap(nodesIn)];
}

describe('the dossier as linked data', () => {
  const document = jsonLd(soundDossier());
  const nodes = nodesIn(document);
  const typed = (type: string): Node[] => nodes.filter((node) => node['@type'] === type);

  test('is in the terms of schema.org', () => {
    expect(document['@context']).toBe('https://schema.org');
    expect(typed('Dataset')).toMatchObject([
      {
        version: '2026.01.02',
        license: 'https://licence.example/by/4.0/',
        temporalCoverage: '2024/2025-12-31',
      },
    ]);
    expect(typed('Event')).toHaveLength(3);
    expect(typed('Question').map(({ name }) => name)).toEqual(['Who came first?', 'Who began?']);
    expect(typed('DefinedTerm')).toHaveLength(1);
  });

  test('points at nothing that is not in it', () => {
    const there = new Set(nodes.filter((node) => node['@type']).map((node) => node['@id']));
    const named = nodes.flatMap((node) => node['@id'] ?? []);
    expect(named.filter((id) => !there.has(id))).toEqual([]);
  });

  test('cites a source at every claim, answer and quotation', () => {
    for (const node of [...typed('Claim'), ...typed('Answer'), ...typed('Quotation')])
      expect(node.citation).not.toEqual([]);
    expect(typed('Claim').length).toBeGreaterThan(20);
  });

  test('keeps whose claim it is', () => {
    expect(typed('Claim')).toContainEqual(
      expect.objectContaining({
        text: 'at least 10 soldiers killed',
        author: { '@id': '#party/pakistan' },
      }),
    );
  });

  test('has names as texts write them, and none that nobody is sure of', () => {
    const dossier = soundDossier();
    const [hilltown] = dossier.topics;
    hilltown?.names.push({ text: 'Hillton', lang: 'en', strength: 'strong', unmatched: 'unsure' });
    const [node] = nodesIn(jsonLd(dossier)).filter((one) => one['@id'] === '#topic/hilltown');
    expect(node?.alternateName).toEqual([
      { '@value': 'Hilltown district', '@language': 'en' },
      { '@value': 'Hilltown', '@language': 'en' },
    ]);
  });

  test('tells of people, of what a topic is not, and of kinds', () => {
    const dossier = soundDossier();
    const [hilltown] = dossier.topics;
    hilltown?.distinguish.push({ text: 'Not the valley.' });
    const found = nodesIn(jsonLd(dossier));
    expect(found).toContainEqual({ '@type': 'Person', name: 'A. Person', jobTitle: 'Governor' });
    expect(found.find((one) => one['@id'] === '#topic/hilltown')).toMatchObject({
      additionalType: 'place',
      disambiguatingDescription: ['Not the valley.'],
    });
    expect(found.find((one) => one['@id'] === '#event/2024-talks')).toMatchObject({
      additionalType: 'talks',
    });
  });

  test('says what is approximate, weak, unread or missing', () => {
    const dossier = soundDossier();
    Object.assign(dossier.timeline[0] ?? {}, { about: true });
    Object.assign(dossier.sources[0] ?? {}, { weak: 'a blog', seen: 'summary' });
    Object.assign(dossier.topics[0]?.disputed[0] ?? {}, { noVersion: 'None was found.' });
    const found = nodesIn(jsonLd(dossier));
    expect(found.find((one) => one['@id'] === '#event/2024-talks')).toMatchObject({
      disambiguatingDescription: 'The date is approximate.',
    });
    expect(found.find((one) => one['@id'] === '#source/daily-1')).toMatchObject({
      countryOfOrigin: { name: 'Nowhere' },
      creditText: 'seen: summary; a blog',
    });
    expect(found.filter(({ abstract }) => abstract).map(({ abstract }) => abstract)).toEqual([
      'None was found.',
      'No words of a named speaker were found.',
    ]);
  });
});
