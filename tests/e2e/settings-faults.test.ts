/** What is wrong with the settings or with their storage is told in the options, and nothing is lost. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { browserKinds } from '../../scripts/browsers/kinds.ts';
import { type Session, site, startSession } from './browser.ts';
import { store, stored, untilStored } from './own-pages.ts';
import { press, texts, waitForText } from './views.ts';

declare const chrome: {
  storage: {
    local: {
      QUOTA_BYTES: number;
      set(items: object): Promise<void>;
      remove(key: string): Promise<void>;
    };
  };
};

/** Has the storage of a page of the extension fail; runs in that page. */
function breakStorage(method: string, message: string): void {
  const { chrome, browser } = globalThis as unknown as Record<
    'chrome' | 'browser',
    { storage: { local: object } } | undefined
  >;
  const value = (): never => {
    throw new Error(message);
  };
  for (const extension of [chrome, browser])
    if (extension) Object.defineProperty(extension.storage.local, method, { value });
}

describe.each(browserKinds)('faults of settings in %s', (kind) => {
  let session: Session;
  let options: Page;
  beforeAll(async () => {
    session = await startSession(kind);
  });
  beforeEach(async () => {
    options = await session.openOwn('options.html');
    await options.waitForSelector('input[type="radio"]');
  });
  afterEach(async () => {
    await store(options, {});
    expect(session.errors).toEqual([]);
    await session.closePages();
  });
  afterAll(() => session.close());

  const storedIs = (settings: object) => untilStored(options, settings);

  test('what is stored and cannot be read is told, kept, and removed at a word', async () => {
    const settings = { marking: 'all of them', delay: 'soon', sitesOff: [site], theme: 7 };
    await store(options, settings);
    await options.waitForSelector('[role="alert"] li');
    const told = await options.$eval('[role="alert"]', (element) => element.textContent ?? '');
    for (const words of ['marking', 'all of them', '"section"', 'delay', 'soon', '100 to 3000'])
      expect(told).toContain(words);
    expect(told).toContain('theme');
    expect(told).not.toContain(site);
    expect(await stored(options)).toEqual(settings);
    expect(await options.$eval('main', (element) => element.textContent ?? '')).toContain(site);
    await options.click('[role="alert"] button');
    await storedIs({ sitesOff: [site] });
  });

  test('instead of an object, something else', async () => {
    await store(options, ['page']);
    await options.waitForSelector('[role="alert"] li');
    const told = await options.$eval('[role="alert"]', (element) => element.textContent ?? '');
    expect(told).toContain('settings');
    expect(told).toContain('an object');
  });

  test('settings of a newer Sidelight are told, left as they are, and gone with a reset', async () => {
    const newer = { version: 99, marking: 'page', delay: { ms: 300 }, sound: 'bell' };
    await store(options, newer);
    await waitForText(options, '[role="alert"] h2', /newer version of Sidelight/);
    expect(await texts(options, '[role="alert"] li')).toEqual([
      'version: found 99, expected at most 1.',
    ]);
    await options.waitForSelector('input[value="page"]:checked');
    await press(options, 'Every mention');
    await waitForText(options, '.note', /^Not saved: .*newer version of Sidelight/);
    expect(await stored(options)).toEqual(newer);
    await options.waitForSelector('input[value="page"]:checked');
    await press(options, 'Reset everything');
    await options.waitForSelector('.sure');
    await press(options, 'Reset now');
    await storedIs({});
    await options.waitForSelector('input[value="section"]:checked');
  });

  test('a storage that fails is told, and the page shows what is stored', async () => {
    await options.evaluate(breakStorage, 'set', 'no room on the disk');
    await press(options, 'Every mention');
    await waitForText(options, '.note.warn', /^Not saved: no room on the disk/);
    await options.waitForSelector('input[value="section"]:checked');
    options = await session.openOwn('options.html');
    expect(await stored(options)).toEqual({});
  });

  if (kind === 'chromium')
    test('a storage that is full is told', async () => {
      // Chromium gives an extension ten megabytes; a few bytes of them are left.
      await options.evaluate(() => {
        const { local } = chrome.storage;
        return local.set({ f: 'x'.repeat(local.QUOTA_BYTES - 15) });
      });
      await press(options, 'Every mention');
      await waitForText(options, '.note.warn', /^Not saved: .*quota/i);
      await options.waitForSelector('input[value="section"]:checked');
      await options.evaluate(() => chrome.storage.local.remove('f'));
      expect(await stored(options)).toEqual({});
      await press(options, 'Every mention');
      await storedIs({ marking: 'every' });
    });

  test('a storage that cannot be read is told', async () => {
    const other = await session.openOwn('options.html');
    await options.evaluate(breakStorage, 'get', 'the disk is gone');
    await store(other, { marking: 'page' });
    await waitForText(options, '.warn', /could not be read: the disk is gone/);
    options = other;
  });
});
