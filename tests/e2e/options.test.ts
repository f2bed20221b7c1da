/** The options page: what is chosen is stored. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { browserKinds } from '../../scripts/browsers/kinds.ts';
import { type Session, site, startSession, until } from './browser.ts';
import { grantAlways, popupOver, startGranting } from './grants.ts';
import { store, stored, untilStored } from './own-pages.ts';
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

  const storedIs = (settings: object) => untilStored(options, settings);
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

  test('keys are shown, with the way to where the browser lets them be changed', async () => {
    // The browser is asked for them when the page is drawn.
    await options.waitForSelector('.keys .row');
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

  test('the listed sites, open for those who come for them', async () => {
    const list = await session.openOwn('options.html#sites');
    await list.waitForSelector('#sites[open]');
    await waitForText(list, '#sites dd', /Dawn \(dawn\.com\)/);
    expect(await list.$eval('#sites', (sites) => sites.getBoundingClientRect().top)).toBeLessThan(
      await list.evaluate(() => innerHeight),
    );
    await list.close();
    expect(await options.$('#sites[open]')).toBeNull();
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

describe.each(browserKinds)('sites that the reader added, in the options of %s', (kind) => {
  let session: Session;
  beforeAll(async () => {
    session = await startGranting(kind);
  });
  afterAll(() => session.close());

  /** Options, opened when the site has been granted: Chromium closes them at an update. */
  async function openGranted(): Promise<Page> {
    const article = await session.launched.browser.newPage();
    await article.goto('http://news.example/plain.html');
    await article.bringToFront();
    await grantAlways(session, await popupOver(session, article), 'news.example');
    await article.close();
    const options = await session.openOwn('options.html');
    await waitForText(options, 'li', /^news\.example/);
    return options;
  }

  test('are listed, and given back at a press', async () => {
    const options = await openGranted();
    await options.click('[aria-label="Remove news.example"]');
    await waitForText(options, 'section', /^Sites that you added.*None beyond the listed/);
  });

  test('are given back where everything is reset', async () => {
    const options = await openGranted();
    await press(options, 'Reset everything');
    await options.waitForSelector('.sure');
    await press(options, 'Reset now');
    await waitForText(options, 'section', /^Sites that you added.*None beyond the listed/);
    await waitForText(options, '.note', /^Everything is reset\.$/);
  });
});
