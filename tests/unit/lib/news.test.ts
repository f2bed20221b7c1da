import { expect, test } from 'vitest';
import { newsOf } from '../../../lib/news.ts';
import manifest from '../../../package.json' with { type: 'json' };

test('newsOf has something to tell of this version, and nothing of others', () => {
  expect(newsOf(manifest.version)).toMatch(/\w/);
  for (const version of ['', '0.0.0', 'constructor', '__proto__'])
    expect(newsOf(version)).toBeNull();
});
