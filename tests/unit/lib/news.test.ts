import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { newsOf } from '../../../lib/news.ts';
import manifest from '../../../package.json' with { type: 'json' };
import { entriesOf } from '../../../scripts/release/changelog.ts';

test('newsOf has something to tell of this version, and nothing of others', () => {
  expect(newsOf(manifest.version)).toMatch(/\w/);
  for (const version of ['', '0.0.0', 'constructor', '__proto__'])
    expect(newsOf(version)).toBeNull();
});

test('the changelog begins with this version, and tells what the popup tells of it', () => {
  const changelog = readFileSync(new URL('../../../CHANGELOG.md', import.meta.url), 'utf8');
  const [newest] = entriesOf(changelog);
  expect(newest?.version).toBe(manifest.version);
  expect(newest?.text.replaceAll('\n', ' ')).toContain(newsOf(manifest.version));
});
