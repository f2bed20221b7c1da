/** The options page: what is chosen is stored, and what cannot be read is told. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { browserKinds } from '../../scripts/browsers/kinds.ts';
import { type Session, site, startSession, until } from './browser.ts';
import { store, stored } from './own-pages.ts';
import { press, texts, waitForText } from './views.ts';

describe.each(browserKinds)('options in %s', (kind) => {
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

  const storedIs = (settings: unknown) =>
    until(`${JSON.stringify(settings)} to be stored`, async () => {
      return JSON.stringify((await stored(options)) ?? {}) === JSON.stringify(settings);
    });
  /** Empties a field and types into it, as a hand does. */
  async function fill(selector: string, text: string): Promise<void> {
    await options.click(selector, { count: 3 });
    await options.keyboard.type(text);
    await options.keyboard.press('Tab');
  }

  test('density', async () => {
    await options.click('input[value="every"]');
    await storedIs({ marking: 'every' });
    const again = await session.openOwn('options.html');
    await again.waitForSelector('input[value="every"]:checked');
    await options.bringToFront();
    // A default is not stored, so that it can improve later.
    await options.click('input[value="section"]');
    await storedIs({});
  });

  test('delay, and a delay that cannot be', async () => {
    await fill('input[type="number"]', '1000');
    await storedIs({ delay: 1000 });
    await fill('input[type="number"]', '5');
    await waitForText(options, '[role="status"]', /100 to 3000.*got 5/);
    expect(await stored(options)).toEqual({ delay: 1000 });
  });

  test('sites', async () => {
    await options.type('form input', `https://www.${site}/news/1`);
    await options.keyboard.press('Enter');
    await storedIs({ sitesOff: [site] });
    await options.waitForSelector('li button');
    await options.click('li button');
    await storedIs({});
    await options.type('form input', 'no host');
    await options.keyboard.press('Enter');
    await waitForText(options, '#site-fault', /no host/);
  });

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

  test('a storage that is full or fails is told, and the page shows what is stored', async () => {
    await failStorage(options, 'set', 'QuotaExceededError: no room on the disk');
    await press(options, 'Every mention');
    await waitForText(options, '.note.warn', /^Not saved: .*no room on the disk/);
    await options.waitForSelector('input[value="section"]:checked');
    expect(await stored(options)).toBeUndefined();
  });

  test('a storage that cannot be read is told', async () => {
    await options.evaluateOnNewDocument(breakStorage, 'get', 'the disk is gone');
    await options.evaluate(() => location.reload());
    await until('the fault', () =>
      texts(options, '.warn').then(
        (found) => found.some((text) => text.includes('could not be read: the disk is gone')),
        () => false,
      ),
    );
  });

  test('keys are shown, with the way to where the browser lets them be changed', async () => {
    const keys = await texts(options, '.keys .row');
    expect(keys).toHaveLength(4);
    expect(keys[0]).toMatch(/^To the next marked name.*J$/);
    await press(options, 'Change keys');
    const place = kind === 'chromium' ? /^chrome:\/\/extensions\/shortcuts/ : /^about:addons/;
    await until('the browser’s own page', async () => {
      const open = await session.launched.browser.pages();
      const found = open.find((page) => place.test(page.url()));
      await found?.close();
      return found !== undefined;
    });
  });

  test('off everywhere, and on again', async () => {
    await options.click('.pause summary');
    await press(options, 'Until I switch it on');
    await storedIs({ pause: 'always' });
    await waitForText(options, '.site', /^Off everywhere/);
    await press(options, 'Switch on');
    await storedIs({});
  });

  test('topics that were hidden', async () => {
    await store(options, { topicsOff: [`${site} kurram`, `${site} ttp`] });
    await options.waitForSelector(`[aria-label="Remove ${site} kurram"]`);
    await options.click(`[aria-label="Remove ${site} kurram"]`);
    await storedIs({ topicsOff: [`${site} ttp`] });
  });
});
