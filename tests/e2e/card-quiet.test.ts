/** A hand that is busy with something else: no card, however often it passes over marks. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { browserKinds } from '../../scripts/browsers/kinds.ts';
import { never, type Session, startSession } from './browser.ts';
import {
  bringIntoView,
  card,
  cardNow,
  core,
  countCards,
  glide,
  middleOf,
  rest,
  waitForMarks,
} from './reader.ts';

/** Longer than the time of rest after which a card opens. */
const longEnough = 900;

describe.each(browserKinds)('a busy hand in %s', (kind) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(kind);
  });
  afterEach(() => session.closePages());
  afterAll(() => session.close());

  async function openArticle() {
    const page = await session.open('plain.html');
    await waitForMarks(page, core);
    const cards = await countCards(page);
    const isOpen = async () => (await cards()) > 0;
    return { page, cards, isOpen };
  }

  /** Notes the speed of each move as the browser tells it, in CSS px per ms. */
  async function noteSpeeds(page: Page): Promise<() => Promise<number[]>> {
    await page.evaluate(() => {
      const speeds: number[] = [];
      Object.assign(window, { speeds });
      let last: PointerEvent | undefined;
      addEventListener('pointermove', (event) => {
        if (last)
          speeds.push(
            Math.hypot(event.clientX - last.clientX, event.clientY - last.clientY) /
              Math.max(event.timeStamp - last.timeStamp, 1),
          );
        last = event;
      });
    });
    return () => page.evaluate(() => (window as unknown as { speeds: number[] }).speeds);
  }

  test('200 sweeps over marks at 0.5 px a millisecond or more open nothing', async () => {
    const { page, cards } = await openArticle();
    await bringIntoView(page, 'north-waziristan');
    const { x, y } = await middleOf(page, 'north-waziristan');
    const speeds = await noteSpeeds(page);
    for (let sweep = 0; sweep < 200; sweep++) {
      // Along the line and across it, there and back, slower and faster, always over the mark.
      const angle = ((sweep % 12) * Math.PI) / 6;
      const reach = [16, 32, 64][sweep % 3] ?? 0;
      for (const step of [-2.5, -1.5, -0.5, 0.5, 1.5, 2.5])
        await page.mouse.move(
          Math.max(x + step * reach * Math.cos(angle), 1),
          Math.max(y + step * reach * Math.sin(angle), 1),
        );
      if (sweep % 20 > 0) continue;
      await page.mouse.move(1, y);
      await pause(500);
    }
    const passed = (await speeds()).sort((a, b) => a - b);
    expect(passed.length).toBeGreaterThan(600);
    // Slower ones are the machine's own pauses.
    expect(passed[Math.floor(passed.length * 0.1)]).toBeGreaterThanOrEqual(0.5);
    expect(await cards()).toBe(0);
  });

  test('a restless hand opens nothing, and one that comes to rest does', async () => {
    const { page, cards } = await openArticle();
    await bringIntoView(page, 'north-waziristan');
    const { x, y } = await middleOf(page, 'north-waziristan');
    const end = Date.now() + longEnough;
    for (let side = 1; Date.now() < end; side = -side) await page.mouse.move(x + side * 40, y);
    expect(await cards()).toBe(0);
    await rest(page, 'north-waziristan');
    await card(page);
  });

  test('scrolling over marks opens nothing', async () => {
    const { page, isOpen, cards } = await openArticle();
    await bringIntoView(page, 'kurram', 'end');
    const { x, y } = await middleOf(page, 'kurram');
    await page.mouse.move(x, y - 300);
    // The line of the mark passes under a pointer that does not move.
    const end = Date.now() + 3 * longEnough;
    for (let turn = 0; Date.now() < end; turn++) {
      await page.mouse.wheel({ deltaY: turn % 40 < 20 ? 30 : -30 });
      await pause(30);
      expect(await isOpen()).toBe(false);
    }
    expect(await cards()).toBe(0);
  });

  test('a selection by dragging over a mark opens nothing', async () => {
    const { page, isOpen } = await openArticle();
    await bringIntoView(page, 'kurram');
    const { x, y } = await middleOf(page, 'kurram');
    await page.mouse.move(x - 40, y);
    await page.mouse.down();
    await glide(page, { x: x - 40, y }, { x, y });
    await never('the card opens', isOpen, longEnough);
    await page.mouse.up();
    expect(await page.evaluate(() => String(getSelection()))).not.toBe('');
    await never('the card opens', isOpen, longEnough);
  });

  test('a button that is held down on a marked link opens nothing', async () => {
    const { page, isOpen } = await openArticle();
    const link = await page.$('article a[href="/ttp.html"]');
    await link?.scrollIntoView();
    const box = await link?.boundingBox();
    if (!box) throw new Error('expected the link to be drawn');
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 1, y);
    await page.mouse.move(x, y);
    await never('the card opens', isOpen, longEnough);
    await page.mouse.move(x, y - 200);
    await page.mouse.up();
  });

  test('typing with the pointer on a mark opens nothing, nor does the end of it', async () => {
    const { page, isOpen } = await openArticle();
    await page.evaluate(() => {
      const field = document.createElement('textarea');
      field.style.cssText = 'position:fixed;bottom:0;left:0';
      document.body.append(field);
      field.focus({ preventScroll: true });
    });
    await bringIntoView(page, 'kurram');
    await rest(page, 'kurram');
    const end = Date.now() + 2 * longEnough;
    while (Date.now() < end) {
      await page.keyboard.type('a');
      await pause(100);
    }
    await never('the card opens', isOpen, longEnough);
    expect((await page.$eval('body > textarea', ({ value }) => value)).length).toBeGreaterThan(3);
    expect(await cardNow(page)).toBeNull();
  });

  test('a click on a mark opens nothing', async () => {
    const { page, isOpen } = await openArticle();
    await bringIntoView(page, 'kurram');
    const { x, y } = await middleOf(page, 'kurram');
    await page.mouse.click(x, y);
    await never('the card opens', isOpen, longEnough);
  });
});
