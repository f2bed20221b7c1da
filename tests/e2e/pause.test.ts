/** Off on a site, for a while, or everywhere: one press, in all tabs at once. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { browserKinds } from '../../scripts/browsers/kinds.ts';
import { openPopup } from '../../scripts/browsers/popup.ts';
import { type Session, startSession, until } from './browser.ts';
import { pressInCard, unfold } from './inside.ts';
import { store, stored } from './own-pages.ts';
import { cardGone, core, marks, openCard, waitForMarks } from './reader.ts';
import { press, texts, waitForText } from './views.ts';

const hour = 3_600_000;

describe.each(browserKinds)('a pause in %s', (kind) => {
  let session: Session;
  let own: Page;
  let page: Page;
  let other: Page;
  let popup: Page | undefined;
  beforeAll(async () => {
    session = await startSession(kind);
  });
  beforeEach(async () => {
    own = await session.openOwn('options.html');
    other = await session.open('plain.html?second');
    page = await session.open('plain.html');
    await waitForMarks(page, core);
  });
  afterEach(async () => {
    await popup?.close().catch(() => undefined);
    await store(own, {});
    await session.closePages();
  });
  afterAll(() => session.close());

  const isUnmarked = async (tab: Page) => Object.keys(await marks(tab)).length === 0;
  async function expectOff(): Promise<void> {
    await until('no mark in the page', () => isUnmarked(page));
    await until('no mark in another tab', () => isUnmarked(other));
  }
  async function expectOn(): Promise<void> {
    await page.bringToFront();
    await waitForMarks(page, core);
    await other.bringToFront();
    await waitForMarks(other, core);
  }
  const pause = async (): Promise<string> => ((await stored(own)) as { pause: string }).pause;

  test.each([
    ['For an hour', 59, 60],
    ['For today', 0, 25 * 60],
  ])('"%s" in the popup ends when it says, and can be ended before', async (name, least, most) => {
    popup = await openPopup(session.launched, page);
    await waitForText(popup, '.page', /topics on this page/);
    await press(popup, name, '.pause');
    await expectOff();
    await waitForText(popup, '.page', /Off everywhere until \d/);
    const left = (Date.parse(await pause()) - Date.now()) / (hour / 60);
    expect(left).toBeGreaterThan(least - 1);
    expect(left).toBeLessThanOrEqual(most);
    await press(popup, 'Switch on');
    await waitForText(popup, '.page', /topics on this page/);
    await expectOn();
    expect(await stored(own)).toBeUndefined();
  });

  test('without an end stays, in pages that are opened later too', async () => {
    popup = await openPopup(session.launched, page);
    await waitForText(popup, '.page', /topics on this page/);
    await press(popup, 'Until I switch it on', '.pause');
    await expectOff();
    expect(await pause()).toBe('always');
    await popup.close().catch(() => undefined);
    const later = await session.open('plain.html?later');
    popup = await openPopup(session.launched, later);
    await waitForText(popup, '.page', /Off everywhere\./);
    expect(await marks(later)).toEqual({});
    expect(await texts(popup, '.page [role="switch"]')).toEqual([]);
  });

  test.each([
    ['For an hour', /^\d{4}-/],
    ['For today', /^\d{4}-/],
    ['Everywhere', /^always$/],
  ])('"%s" on a card', async (name, expected) => {
    await openCard(page, 'kurram');
    await unfold(page);
    await pressInCard(page, name);
    await cardGone(page);
    await expectOff();
    expect(await pause()).toMatch(expected);
  });

  test('"On this site" on a card leaves other sites on', async () => {
    const elsewhere = await session.launched.browser.newPage();
    await elsewhere.goto('http://www.geo.tv/plain.html');
    await page.bringToFront();
    await openCard(page, 'kurram');
    await unfold(page);
    await pressInCard(page, 'On this site');
    await expectOff();
    expect(await stored(own)).toEqual({ sitesOff: ['dawn.com'] });
    await elsewhere.bringToFront();
    await waitForMarks(elsewhere, core);
    await elsewhere.close();
  });

  test('that ends while a page is open leaves it marked again', async () => {
    await store(own, { pause: new Date(Date.now() + 2_500).toISOString() });
    await expectOff();
    await expectOn();
  });

  test('that is over, or that a wrong clock set years ahead, holds nothing up', async () => {
    await store(own, { pause: 'always' });
    await expectOff();
    await store(own, { pause: new Date(Date.now() - 1).toISOString() });
    await expectOn();
    await store(own, { pause: 'always' });
    await expectOff();
    await store(own, { pause: new Date(Date.now() + 26 * hour).toISOString() });
    await expectOn();
  });
});
