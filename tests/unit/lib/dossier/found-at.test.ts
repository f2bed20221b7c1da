import { expect, test } from 'vitest';
import { foundAt } from '../../../../lib/dossier/found-at.ts';
import type { SearchResult } from '../../../../lib/dossier/search.ts';

test.each([
  ['topic', 'background', null],
  ['person', 'background', null],
  ['term', 'background', 'x'],
  ['event', 'timeline', 'x'],
  ['issue', 'positions', 'x'],
  ['source', 'sources', 'x'],
] as const)('a %s is read in the view %s', (kind, view, part) => {
  const result: SearchResult = { kind, id: 'x', topic: 'ttp', label: '', matches: [], detail: '' };
  expect(foundAt(result)).toEqual({ topic: 'ttp', view, part });
});
