import { expect, test } from 'vitest';
import * as z from 'zod';
import { describe, faultsOf, pathText } from '../../../../lib/dossier/fault.ts';

test('a path is written as an editor reads it', () => {
  expect(pathText([])).toBe('');
  expect(pathText(['lede', 'sources', 1])).toBe('lede.sources[1]');
  expect(pathText([3, 'accounts', 0, 'party'])).toBe('[3].accounts[0].party');
});

test('a fault is one line with file, path and reason', () => {
  const fault = { file: 'timeline.json', path: '[3].date', reason: 'expected a date' };
  expect(describe(fault)).toBe('data/timeline.json at [3].date: expected a date');
  expect(describe({ ...fault, path: '' })).toBe('data/timeline.json: expected a date');
});

test('every issue of a schema becomes a fault of the file', () => {
  const schema = z.array(z.strictObject({ id: z.string('expected an id') }));
  const { error } = schema.safeParse([{ id: 1 }, { id: 'a' }, { id: null }]);
  expect(error && faultsOf('parties.json', error)).toEqual([
    { file: 'parties.json', path: '[0].id', reason: 'expected an id' },
    { file: 'parties.json', path: '[2].id', reason: 'expected an id' },
  ]);
});
