import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const root = new URL('../../', import.meta.url);
const text = readFileSync(new URL('docs/threat-model.md', root), 'utf8');

test('every test that the threat model names is there', () => {
  const named = [...text.matchAll(/`(tests\/[^`]+)`/g)].map(([, path = '']) => path);
  expect(new Set(named).size).toBeGreaterThan(12);
  expect(named.filter((path) => !existsSync(new URL(path, root)))).toEqual([]);
});

test('every one who could attack has a test or a command beside it', () => {
  const rows = text.split('\n').filter((line) => line.startsWith('| **'));
  expect(rows.length).toBeGreaterThan(9);
  for (const row of rows) expect(row.split('|').at(-2)?.trim()).toMatch(/`|^as for /);
});
