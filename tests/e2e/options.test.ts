/** The options page: what is chosen is stored, and what cannot be read is told. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { browserKinds } from '../../scripts/browsers/kinds.ts';
import { type Session, site, startSession, until } from './browser.ts';
import { store, stored } from './own-pages.ts';
import { waitForText } from './views.ts';

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
});
