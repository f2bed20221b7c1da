import { dossier } from 'virtual:sidelight/dossier';
import { expect, test } from 'vitest';
import { searchDossier } from '../../../../lib/dossier/search.ts';
import { answered, queries, unanswered } from '../../../../scripts/bench/search-queries.ts';

test('there are thirty different queries', () => {
  expect(new Set(queries).size).toBe(30);
});

test.each(answered)('"%s" has an answer', (query) => {
  expect(searchDossier(dossier, query)).not.toEqual([]);
});

test.each(unanswered)('"%s" has none', (query) => {
  expect(searchDossier(dossier, query)).toEqual([]);
});
