import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { newsOf, rememberUpdate, untoldNews } from '../../../lib/news.ts';
import { changeSettings, readSettings } from '../../../lib/settings.ts';
import manifest from '../../../package.json' with { type: 'json' };
import { entriesOf } from '../../../scripts/release/changelog.ts';
import { resetBrowser, setManifest } from '../browser.ts';

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

describe('who is told what is new', () => {
  beforeEach(() => {
    resetBrowser();
    setManifest({ version: manifest.version });
  });

  test('is not a reader who has just installed Sidelight', async () => {
    expect(await untoldNews()).toBeNull();
    expect(await browser.storage.local.get()).toEqual({});
  });

  test('is a reader who had another version, until it is put away', async () => {
    await rememberUpdate('0.0.9');
    expect(await untoldNews()).toBe(newsOf(manifest.version));
    await changeSettings({ newsRead: manifest.version });
    expect(await untoldNews()).toBeNull();
  });

  test('is the same where earlier news was read, or never put away', async () => {
    await changeSettings({ newsRead: '0.0.7' });
    await rememberUpdate('0.0.9');
    expect((await readSettings()).settings.newsRead).toBe('0.0.7');
    expect(await untoldNews()).toBe(newsOf(manifest.version));
  });

  test('is nobody where the same version was loaded anew', async () => {
    await rememberUpdate(manifest.version);
    expect(await browser.storage.local.get()).toEqual({});
    expect(await untoldNews()).toBeNull();
  });
});
