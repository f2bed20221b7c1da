/** The card where all runs from right to left: an article in Urdu, and the interface in Urdu too. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { browserKinds } from '../../scripts/browsers/kinds.ts';
import { type Session, startSession } from './browser.ts';
import { inCard } from './inside.ts';
import { store } from './own-pages.ts';
import {
  bringIntoView,
  card,
  cardGone,
  countCards,
  middleOf,
  overlap,
  rectsOf,
  rest,
  waitForMarks,
} from './reader.ts';

const topics = ['istanbul-talks', 'doha-ceasefire', 'ttp', 'kurram'];

describe.each(browserKinds)('a card from right to left in %s', (kind) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(kind);
    const options = await session.openOwn('options.html');
    await options.waitForSelector('h1');
    await store(options, { language: 'ur' });
    await options.waitForSelector('html[lang="ur"] h1');
    await session.closePages();
  });
  afterEach(() => session.closePages());
  afterAll(() => session.close());

  async function openArticle(width: number, height: number): Promise<Page> {
    const page = await session.open('rtl.html');
    await page.setViewport({ width, height });
    await waitForMarks(page, topics);
    return page;
  }

  test.each([
    [1200, 900],
    [800, 480],
    [360, 640],
  ])('is beside its line in a window of %i by %i', async (width, height) => {
    const page = await openArticle(width, height);
    for (const [index, topic] of topics.entries()) {
      const block = index % 2 === 0 ? 'start' : 'end';
      await bringIntoView(page, topic, block);
      await rest(page, topic);
      const box = await card(page);
      const lines = await rectsOf(page, topic);
      for (const line of lines) expect(overlap(box, line), `${topic}, ${block}`).toBe(false);
      const view = await page.evaluate(() => document.documentElement.clientWidth);
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.top).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(view);
      expect(box.bottom).toBeLessThanOrEqual(height);
      // It begins where the name does, at the right, unless the window ends before.
      const begins = lines.some(({ right }) => Math.abs(box.right - right) <= 1);
      expect(begins || box.left <= 8 || box.right >= view - 8, `${topic}, ${block}`).toBe(true);
      await page.keyboard.press('Escape');
      await cardGone(page);
      await page.mouse.move(1, 1);
    }
  });

  test('speaks Urdu from right to left, and keeps English prose from left to right', async () => {
    const page = await openArticle(1000, 800);
    await bringIntoView(page, 'kurram');
    await rest(page, 'kurram');
    await card(page);
    const found = await inCard(page, (root) => {
      const drawn = root.querySelector('.card') as HTMLElement;
      const at = (selector: string): DOMRect =>
        (root.querySelector(selector) as HTMLElement).getBoundingClientRect();
      const title = document.createRange();
      title.selectNodeContents(root.querySelector('h2') as HTMLElement);
      const [first, second] = [...root.querySelectorAll('.sides section')].map(
        (side) => side.getBoundingClientRect().left,
      );
      return {
        language: (root.host as HTMLElement).lang,
        direction: getComputedStyle(drawn).direction,
        // As high as Nastaliq needs it.
        line: Number.parseFloat(
          getComputedStyle(root.querySelector('dt') as HTMLElement).lineHeight,
        ),
        prose: getComputedStyle(root.querySelector('.lede') as HTMLElement).direction,
        title: drawn.getBoundingClientRect().right - title.getBoundingClientRect().right,
        tools: at('.tools').left - drawn.getBoundingClientRect().left,
        named: root.querySelector('h2')?.textContent,
        own: root.querySelector('.kind bdi[lang="en"]')?.textContent,
        isFirstAtRight: (first ?? 0) > (second ?? 0),
      };
    });
    expect(found).toMatchObject({
      language: 'ur',
      direction: 'rtl',
      prose: 'ltr',
      // The topic's title in the reader's language, and the dossier's own beside it.
      named: 'ضلع کرم',
      own: 'Kurram District',
      isFirstAtRight: true,
    });
    expect(found.line).toBeGreaterThanOrEqual(20);
    // The title at the card's beginning, the way out at its end.
    expect(found.title).toBeLessThan(24);
    expect(found.tools).toBeLessThan(24);
  });

  test('does not come for a hand that sweeps over the line', async () => {
    const page = await openArticle(1000, 800);
    const cards = await countCards(page);
    await bringIntoView(page, 'kurram');
    const { x, y } = await middleOf(page, 'kurram');
    for (let sweep = 0; sweep < 40; sweep++) {
      const way = sweep % 2 === 0 ? 1 : -1;
      for (const step of [2.5, 1.5, 0.5, -0.5, -1.5, -2.5])
        await page.mouse.move(Math.max(x + way * step * 40, 1), y);
    }
    await page.mouse.move(1, 1);
    expect(await cards()).toBe(0);
    // The same hand, at rest, has its card.
    await rest(page, 'kurram');
    await card(page);
  });
});
