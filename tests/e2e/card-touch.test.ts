/** The card under a finger, and in windows with little room. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { browserKinds } from '../../scripts/browsers/kinds.ts';
import { never, type Session, startSession, until } from './browser.ts';
import { cardText, cardTitle, inCard, placeInCard, pressInCard } from './inside.ts';
import {
  type Box,
  bringIntoView,
  card,
  cardGone,
  cardNow,
  core,
  middleOf,
  openCard,
  overlap,
  rectsOf,
  waitForMarks,
} from './reader.ts';

const phone = { width: 390, height: 800 };

describe.each(browserKinds)('touch in %s', (kind) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(kind);
  });
  afterEach(() => session.closePages());
  afterAll(() => session.close());

  async function openArticle(view = phone) {
    const page = await session.open('plain.html');
    await page.setViewport(view);
    await waitForMarks(page, core);
    const isOpen = async () => (await cardNow(page)) !== null;
    return { page, isOpen };
  }
  async function tapOn(page: Page, topic: string): Promise<void> {
    await bringIntoView(page, topic);
    const { x, y } = await middleOf(page, topic);
    await page.touchscreen.tap(x, y);
  }
  /** Moves a finger up or down from a point. */
  async function swipe(page: Page, from: { x: number; y: number }, by: number): Promise<void> {
    const finger = await page.touchscreen.touchStart(from.x, from.y);
    for (let step = 1; step <= 6; step++) await finger.move(from.x, from.y + (by * step) / 6);
    await finger.end();
  }
  async function expectWithin(page: Page, box: Box): Promise<void> {
    const size = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
    expect(box.top).toBeGreaterThanOrEqual(0);
    expect(box.bottom).toBeLessThanOrEqual(size.height);
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(size.width);
  }
  /** Where the card's text ends, which its host does not tell while it is scrolled. */
  const drawn = (page: Page): Promise<Box> =>
    inCard(page, (root) => {
      const { left, top, right, bottom } = (
        root.querySelector('.card') as HTMLElement
      ).getBoundingClientRect();
      return { left, top, right, bottom };
    });

  test('a tap on a mark opens a sheet as wide as the window, at its edge', async () => {
    const { page } = await openArticle();
    await tapOn(page, 'kurram');
    const box = await card(page);
    expect(await cardTitle(page)).toContain('Kurram');
    const inside = await page.evaluate(() => document.documentElement.clientWidth);
    expect([box.left, box.right]).toEqual([0, inside]);
    expect(box.top === 0 || box.bottom === 800).toBe(true);
    for (const line of await rectsOf(page, 'kurram')) expect(overlap(box, line)).toBe(false);
    await expectWithin(page, await drawn(page));
  });

  test('what is pressed in a sheet is large enough for a finger', async () => {
    const { page } = await openArticle();
    await tapOn(page, 'kurram');
    await card(page);
    const sizes = await inCard(page, (root) =>
      [...root.querySelectorAll<HTMLElement>('button')]
        .filter(({ offsetWidth }) => offsetWidth > 0)
        .map(({ offsetWidth, offsetHeight }) => Math.min(offsetWidth, offsetHeight)),
    );
    expect(sizes.length).toBeGreaterThan(3);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(44);
  });

  test('a finger that scrolls over a mark opens nothing', async () => {
    const { page, isOpen } = await openArticle();
    await bringIntoView(page, 'kurram');
    const { x, y } = await middleOf(page, 'kurram');
    await swipe(page, { x, y: y + 60 }, -60);
    await never('the card opens', isOpen, 900);
  });

  test('a tap elsewhere closes it', async () => {
    const { page } = await openArticle();
    await tapOn(page, 'kurram');
    const { top } = await card(page);
    await page.touchscreen.tap(3, top > 400 ? 100 : 790);
    await cardGone(page);
  });

  test('a tap in it leaves it open', async () => {
    const { page, isOpen } = await openArticle();
    await tapOn(page, 'kurram');
    const { top, left } = await card(page);
    await page.touchscreen.tap(left + 30, top + 90);
    await never('the card closes', async () => !(await isOpen()), 900);
  });

  test('its button closes it', async () => {
    const { page } = await openArticle();
    await tapOn(page, 'kurram');
    await card(page);
    const { x, y } = await placeInCard(page, 'Close');
    await page.touchscreen.tap(x, y);
    await cardGone(page);
  });

  test('a swipe down on its head closes it, and a shorter one does not', async () => {
    const { page, isOpen } = await openArticle();
    await tapOn(page, 'kurram');
    const { top } = await card(page);
    const head = { x: 60, y: top + 20 };
    await swipe(page, head, 20);
    await never('the card closes', async () => !(await isOpen()), 500);
    await swipe(page, head, 120);
    await cardGone(page);
  });

  test('a link under a mark leads where it led', async () => {
    const { page } = await openArticle();
    session.made.set('ttp.html', { type: 'text/html', body: '<title>Another page</title>' });
    const { x, y } = await page.$eval('article a[href="/ttp.html"]', (link) => {
      link.scrollIntoView({ block: 'center', behavior: 'instant' });
      // The link goes over two lines here.
      const [line] = link.getClientRects();
      return { x: (line?.x ?? 0) + 20, y: (line?.y ?? 0) + 8 };
    });
    await page.touchscreen.tap(x, y);
    await until('the other page', () => page.url().endsWith('/ttp.html'));
  });

  test.each([phone, { width: 430, height: 932 }])(
    'a fold that is opened keeps the sheet within a window of $width by $height, off the line',
    async (view) => {
      const { page } = await openArticle(view);
      for (const block of ['start', 'end'] as const) {
        await bringIntoView(page, 'kurram', block);
        const { x, y } = await middleOf(page, 'kurram');
        await page.touchscreen.tap(x, y);
        await card(page);
        await pressInCard(page, 'Why this? Related. Not this?');
        await until('the fold to be open', async () => (await cardText(page)).includes('Related:'));
        const box = await drawn(page);
        await expectWithin(page, box);
        for (const line of await rectsOf(page, 'kurram')) expect(overlap(box, line)).toBe(false);
        await page.keyboard.press('Escape');
        await cardGone(page);
      }
    },
  );

  test.each([
    [1280, 800, true],
    [1280, 640, true],
    [1280, 639, false],
    [390, 600, false],
  ])('in a window of %i by %i the three lines are shown: %s', async (width, height, isShown) => {
    const { page } = await openArticle({ width, height });
    await openCard(page, 'kurram');
    const lines = () =>
      inCard(page, (root) =>
        (root.querySelector('.known dl') as HTMLElement).checkVisibility({
          contentVisibilityAuto: true,
        }),
      );
    expect(await lines()).toBe(isShown);
    if (isShown) return;
    await pressInCard(page, 'Agreed, disputed, not known');
    await until('the lines', lines);
  });
});
