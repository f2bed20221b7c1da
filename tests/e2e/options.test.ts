/** The options: what a reader sets takes effect on pages that are open, and is kept. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { browserKinds } from '../../scripts/browsers/kinds.ts';
import { type Session, startSession, until } from './browser.ts';
import {
  bringIntoView,
  card,
  core,
  marks,
  marksBecome,
  marksWhen,
  rest,
  waitForMarks,
} from './reader.ts';
import { press, texts, type, waitForText } from './views.ts';

interface Storage {
  storage: {
    local: {
      get(key?: string): Promise<Record<string, unknown>>;
      set(items: Record<string, unknown>): Promise<void>;
      clear(): Promise<void>;
    };
  };
}
declare const chrome: Storage;

/** The stored settings, read or replaced from a page of the extension. */
const stored = (own: Page): Promise<unknown> =>
  own.evaluate(async () => (await chrome.storage.local.get('settings')).settings ?? null);
const store = (own: Page, settings: unknown): Promise<void> =>
  own.evaluate((value) => chrome.storage.local.set({ settings: value }), settings);

describe.each(browserKinds)('options in %s', (kind) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(kind);
  });
  afterEach(async () => {
    const own = await session.openOwn('options.html');
    await own.evaluate(() => chrome.storage.local.clear());
    await session.closePages();
  });
  afterAll(() => session.close());

  async function openOptions(): Promise<Page> {
    const own = await session.openOwn('options.html');
    await own.waitForSelector('main h1');
    return own;
  }
  const choose = (own: Page, value: string): Promise<void> =>
    own.$eval(`input[value="${value}"]`, (radio) => (radio as HTMLElement).click());

  test('how many mentions are marked', async () => {
    const page = await session.open('plain.html');
    const bySection = await waitForMarks(page, core);
    const own = await openOptions();
    await choose(own, 'every');
    const every = await marksWhen(
      page,
      'more marks',
      (now) => Object.values(now).flat().length > Object.values(bySection).flat().length,
    );
    await choose(own, 'page');
    const once = await marksWhen(page, 'one mark a topic', (now) =>
      Object.values(now).every((found) => found.length === 1),
    );
    expect(Object.keys(once).sort()).toEqual(Object.keys(every).sort());
    await until(
      'the choice to be stored',
      async () => JSON.stringify(await stored(own)) === JSON.stringify({ marking: 'page' }),
    );
    await choose(own, 'section');
    await marksBecome(page, bySection);
    // What equals its default is not stored.
    expect(await stored(own)).toEqual({});
  });

  test('how long the pointer rests before the card opens', async () => {
    const own = await openOptions();
    await type(own, 'input[type="number"]', '1500');
    await until(
      'the delay to be stored',
      async () => JSON.stringify(await stored(own)) === JSON.stringify({ delay: 1500 }),
    );
    const page = await session.open('plain.html');
    await waitForMarks(page, core);
    await bringIntoView(page, 'kurram');
    await rest(page, 'kurram');
    const start = performance.now();
    await card(page);
    expect(performance.now() - start).toBeGreaterThan(1200);
  });

  test('a site that is switched off, and on again', async () => {
    const page = await session.open('plain.html');
    const before = await waitForMarks(page, core);
    const own = await openOptions();
    await type(own, 'form input', 'https://www.dawn.com/some/article');
    await press(own, 'Add', 'form');
    await waitForText(own, 'li', /^dawn\.com/);
    await marksBecome(page, {});
    await own.$eval('li button', (button) => (button as HTMLElement).click());
    await marksBecome(page, before);
    await type(own, 'form input', 'no host at all');
    await press(own, 'Add', 'form');
    await waitForText(own, '[role="alert"]', /no host at all/);
  });

  test('what cannot be read in the storage is told, and the rest still counts', async () => {
    const first = await openOptions();
    const foreign = { marking: 'page', delay: 'soon', sitesOff: 7, colour: 'red' };
    await store(first, foreign);
    const page = await session.open('plain.html');
    await waitForMarks(page, core);
    for (const found of Object.values(await marks(page))) expect(found).toHaveLength(1);

    const own = await openOptions();
    await waitForText(own, '[role="alert"]', /delay/);
    const told = (await texts(own, '[role="alert"] li')).join('\n');
    for (const word of ['delay', '"soon"', 'sitesOff', '7', 'colour', '"red"'])
      expect(told).toContain(word);
    expect(told).not.toContain('marking');
    expect(
      await own.$eval('input[value="page"]', (radio) => (radio as HTMLInputElement).checked),
    ).toBe(true);
    expect(await stored(own)).toEqual(foreign);
    await own.$eval('[role="alert"] button', (button) => (button as HTMLElement).click());
    await until(
      'the unreadable fields to go',
      async () => JSON.stringify(await stored(own)) === JSON.stringify({ marking: 'page' }),
    );
  });

  test.each([['a text'], [null], [[1, 2]], [42]])(
    'settings that are %j altogether stop nothing',
    async (value) => {
      const own = await openOptions();
      await store(own, value);
      const page = await session.open('plain.html');
      await waitForMarks(page, core);
      const again = await openOptions();
      await waitForText(again, '[role="alert"]', /settings/);
      expect(session.errors).toEqual([]);
    },
  );
});
