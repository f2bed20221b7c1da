/** What a reader sees of Sidelight on a page, and does with the hand. */
import { setTimeout as pause } from 'node:timers/promises';
import type { JSHandle, Page } from 'puppeteer-core';
import { until } from './browser.ts';
import { tabOf } from './own-pages.ts';

declare const chrome: {
  tabs: { sendMessage(tab: number, message: unknown): Promise<unknown> };
};

/** The four topics that every report on the talks of October 2025 is about. */
export const core = ['doha-ceasefire', 'istanbul-talks', 'ttp', 'kurram'] as const;

/** The texts of a page's marks, by topic. */
export type Marks = Record<string, string[]>;

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The ranges of all marks by topic, in document order: a highlight has them as they were added. */
function rangesOf(page: Page): Promise<JSHandle<Record<string, Range[]>>> {
  return page.evaluateHandle(() => {
    const compare = (a: Range, b: Range): number =>
      // A shadow's text has no place among that of the document.
      a.startContainer.getRootNode() === b.startContainer.getRootNode()
        ? a.compareBoundaryPoints(Range.START_TO_START, b)
        : 0;
    const found: Record<string, Range[]> = {};
    CSS.highlights.forEach((highlight, name) => {
      // The mark that the keyboard is at is one of the topics' too.
      if (!name.startsWith('sidelight-') || name === 'sidelight-current') return;
      const ranges: Range[] = [];
      highlight.forEach((range) => {
        ranges.push(range as Range);
      });
      found[name.slice('sidelight-'.length)] = ranges.toSorted(compare);
    });
    return found;
  });
}

/** The marks as the page itself can see them. */
export async function marks(page: Page): Promise<Marks> {
  const ranges = await rangesOf(page);
  const found = await ranges.evaluate((all) =>
    Object.fromEntries(Object.entries(all).map(([topic, some]) => [topic, some.map(String)])),
  );
  await ranges.dispose();
  return found;
}

/** Waits until the marks satisfy `expected`, and returns them. */
export async function marksWhen(
  page: Page,
  what: string,
  expected: (found: Marks) => boolean,
): Promise<Marks> {
  let found: Marks = {};
  await until(what, async () => {
    found = await marks(page);
    return expected(found);
  }).catch((error: Error) => {
    throw new Error(`${error.message}; the marks are ${JSON.stringify(found)}`);
  });
  return found;
}

/** Waits until each of these topics is marked, and no further mark comes: they are set in slices. */
export function waitForMarks(page: Page, topics: readonly string[]): Promise<Marks> {
  let before = '';
  return marksWhen(page, `marks of ${topics.join(', ')}`, (found) => {
    const now = JSON.stringify(found);
    const isAtRest = now === before;
    before = now;
    return isAtRest && topics.every((topic) => (found[topic]?.length ?? 0) > 0);
  });
}

/** Waits until the marks are exactly these, and that each of them lies in text of the page. */
export async function marksBecome(page: Page, expected: Marks): Promise<void> {
  const inOrder = (found: Marks): string => JSON.stringify(Object.entries(found).sort());
  await marksWhen(
    page,
    `the marks to be ${JSON.stringify(expected)}`,
    (found) => inOrder(found) === inOrder(expected),
  );
  const stale = await page.evaluate(() => {
    let count = 0;
    CSS.highlights.forEach((highlight) => {
      highlight.forEach(({ startContainer, endContainer, collapsed }) => {
        if (collapsed || !startContainer.isConnected || !endContainer.isConnected) count++;
      });
    });
    return count;
  });
  if (stale > 0) throw new Error(`${stale} marks lie in text that is gone`);
}

/** Where the first mark of a topic is drawn, line by line. */
export async function rectsOf(page: Page, topic: string): Promise<Box[]> {
  const ranges = await rangesOf(page);
  return ranges.evaluate(
    (all, name) =>
      [...(all[name]?.[0]?.getClientRects() ?? [])].map(({ left, top, right, bottom }) => ({
        left,
        top,
        right,
        bottom,
      })),
    topic,
  );
}

/** Brings the first mark of a topic into view, and waits until the page has come to rest. */
export async function bringIntoView(
  page: Page,
  topic: string,
  block: ScrollLogicalPosition = 'center',
): Promise<void> {
  const ranges = await rangesOf(page);
  await ranges.evaluate(
    async (all, name, position) => {
      all[name]?.[0]?.startContainer.parentElement?.scrollIntoView({
        block: position,
        behavior: 'instant',
      });
      for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    },
    topic,
    block,
  );
}

interface Point {
  x: number;
  y: number;
}

/** Moves the pointer as a hand does: the nearer, the slower. */
export async function glide(page: Page, from: Point, to: Point, steps = 12): Promise<void> {
  for (let step = 0; step <= steps; step++) {
    const part = 1 - (1 - step / steps) ** 2;
    await page.mouse.move(from.x + (to.x - from.x) * part, from.y + (to.y - from.y) * part);
    await pause(16);
  }
}

/** The middle of the first line of a topic's first mark. */
export async function middleOf(page: Page, topic: string): Promise<Point> {
  const [line] = (await rectsOf(page, topic)).filter(({ left, right }) => right > left);
  if (!line) throw new Error(`"${topic}" has no mark that is drawn`);
  return { x: (line.left + line.right) / 2, y: (line.top + line.bottom) / 2 };
}

/** Moves the pointer onto the first mark of a topic and leaves it there. */
export async function rest(page: Page, topic: string): Promise<Point> {
  const to = await middleOf(page, topic);
  await glide(page, { x: Math.max(to.x - 90, 1), y: Math.max(to.y - 70, 1) }, to);
  return to;
}

/** Where the open card is, or null. */
export function cardNow(page: Page): Promise<Box | null> {
  return page.evaluate(() => {
    const host = document.querySelector('sidelight-card:popover-open');
    const box = host?.getBoundingClientRect();
    if (!box || box.width === 0 || box.height === 0) return null;
    const { left, top, right, bottom } = box;
    return { left, top, right, bottom };
  });
}

/** Waits for a card that stays where it is, and returns where. */
export async function card(page: Page): Promise<Box> {
  let now: Box | null = null;
  await until('a card', async () => {
    const before = JSON.stringify(now);
    now = await cardNow(page);
    return now !== null && JSON.stringify(now) === before;
  });
  return now as unknown as Box;
}

/** Rests on the first mark of a topic until its card is there. */
export async function openCard(page: Page, topic: string): Promise<Box> {
  await bringIntoView(page, topic);
  await rest(page, topic);
  return card(page);
}

/**
 * Gives a page a key command of the reader's, as the background does when the keys are pressed:
 * no test can press the browser's own shortcuts.
 * @param own a page of the extension
 */
export async function command(own: Page, page: Page, name: string): Promise<void> {
  const tab = await tabOf(own, page.url().replace(/#.*/, ''));
  // The content script starts after the page has loaded; on a page without marks nothing shows that.
  await until('the page to answer', () =>
    own.evaluate(
      (id) =>
        chrome.tabs.sendMessage(id, { name: 'page', body: {} }).then(
          () => true,
          () => false,
        ),
      tab,
    ),
  );
  await own.evaluate(
    (id, wanted) => chrome.tabs.sendMessage(id, { name: 'key', body: { command: wanted } }),
    tab,
    name,
  );
}

/** Counts the cards that come from now on, however short they stay: the result asks how many. */
export async function countCards(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const seen = { cards: 0 };
    Object.assign(window, { seen });
    new MutationObserver((changes) => {
      for (const { addedNodes } of changes)
        for (const { nodeName } of addedNodes) if (nodeName === 'SIDELIGHT-CARD') seen.cards++;
    }).observe(document.documentElement, { childList: true });
  });
  return () => page.evaluate(() => (window as unknown as { seen: { cards: number } }).seen.cards);
}

/** Waits until no card is on the page. */
export function cardGone(page: Page): Promise<void> {
  return until('the card to go', async () => (await page.$('sidelight-card')) === null);
}

/** True where two boxes share a point. */
export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
