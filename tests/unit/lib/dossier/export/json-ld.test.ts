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
    expect(typed('Dataset')).toMatchObject([{ version: '2026.01.02' }]);
    expect(typed('Event')).toHaveLength(3);
    expect(typed('Question')).toHaveLength(1);
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
});
