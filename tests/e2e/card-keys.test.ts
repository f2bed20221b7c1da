/** The card by keyboard: from mark to mark, into the card, and back to where the reader was. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { browserKinds } from '../../scripts/browsers/kinds.ts';
import { never, type Session, startSession, until } from './browser.ts';
import { cardTitle, focusInCard, heard, pressInCard } from './inside.ts';
import { store } from './own-pages.ts';
import {
  card,
  cardGone,
  cardNow,
  command,
  core,
  overlap,
  rectsOf,
  waitForMarks,
} from './reader.ts';

describe.each(browserKinds)('keys in %s', (kind) => {
  let session: Session;
  let own: Page;
  let page: Page;
  beforeAll(async () => {
    session = await startSession(kind);
  });
  beforeEach(async () => {
    own = await session.openOwn('options.html');
    page = await session.open('plain.html');
    await waitForMarks(page, core);
  });
  afterEach(async () => {
    await store(own, {});
    await session.closePages();
  });
  afterAll(() => session.close());

  const press = (name: string): Promise<void> => command(own, page, name);

  /** The texts of all marks in the order of the page. */
  function inOrder(): Promise<string[]> {
    return page.evaluate(() => {
      const ranges: Range[] = [];
      CSS.highlights.forEach((highlight, name) => {
        if (name.startsWith('sidelight-') && name !== 'sidelight-current')
          highlight.forEach((range) => {
            ranges.push(range as Range);
          });
      });
      return ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b)).map(String);
    });
  }
  /** The text of the mark that the reader is at, and whether it can be seen. */
  function current(): Promise<{ text: string; isSeen: boolean } | null> {
    return page.evaluate(() => {
      let found: Range | undefined;
      CSS.highlights.get('sidelight-current')?.forEach((range) => {
        found = range as Range;
      });
      const box = found?.getBoundingClientRect();
      if (!box) return null;
      return { text: String(found), isSeen: box.top >= 0 && box.bottom <= innerHeight };
    });
  }
  const focusedTag = () => page.evaluate(() => document.activeElement?.localName);

  test('the next mark is the one after, each brought into view, and the first after the last', async () => {
    const texts = await inOrder();
    expect(texts.length).toBeGreaterThan(8);
    expect(await current()).toBeNull();
    for (const text of [...texts, texts[0]]) {
      await press('next-mention');
      expect(await current()).toEqual({ text, isSeen: true });
    }
  });

  test('the previous mark is the one before, and the last before the first', async () => {
    const texts = await inOrder();
    await press('next-mention');
    for (const text of [texts.at(-1), texts.at(-2)]) {
      await press('previous-mention');
      expect(await current()).toEqual({ text, isSeen: true });
    }
  });

  test('a step opens no card, and takes the keyboard from nothing', async () => {
    await page.focus('input[name="subject"]');
    await press('next-mention');
    await press('next-mention');
    await never('a card opens', async () => (await cardNow(page)) !== null, 900);
    expect(await focusedTag()).toBe('input');
    await page.keyboard.type('x');
    expect(await page.$eval('input', ({ value }) => value)).toContain('x');
  });

  test('what a step tells is short: the name, what it is, which of how many', async () => {
    const texts = await inOrder();
    await press('next-mention');
    await until('something to be heard', async () => (await heard(page)) !== '');
    const said = await heard(page);
    expect(said.startsWith(`${texts[0]}: `)).toBe(true);
    expect(said.endsWith(`. 1 of ${texts.length}.`)).toBe(true);
    expect(said.length).toBeLessThan(100);
    await press('next-mention');
    await until('the next to be heard', async () => (await heard(page)).includes(`2 of `));
    expect(await page.$$('sidelight-card')).toHaveLength(1);
    // And nothing of ours stays on the page.
    await cardGone(page);
  });

  test('what a step tells names the language that it is in', async () => {
    await store(own, { language: 'ur' });
    await page.reload();
    await waitForMarks(page, core);
    await page.bringToFront();
    await press('next-mention');
    await until('something to be heard', async () => (await heard(page)) !== '');
    const host = await page.$eval('sidelight-card', (element) => {
      const { lang, dir } = element as HTMLElement;
      return { lang, dir };
    });
    expect(host).toEqual({ lang: 'ur', dir: 'rtl' });
  });

  test('the place is shown until the pointer is pressed', async () => {
    await press('next-mention');
    expect(await current()).not.toBeNull();
    await page.mouse.click(5, 5);
    await until('no mark to be current', async () => (await current()) === null);
  });

  test('the card opens at the mark, with the keyboard in it', async () => {
    await press('next-mention');
    await press('card');
    await card(page);
    expect(await focusedTag()).toBe('sidelight-card');
    expect(await focusInCard(page)).toBe('the card');
    expect(await current()).not.toBeNull();
  });

  test('the card opens at the first mark in view without a step before', async () => {
    await press('card');
    const box = await card(page);
    const { text } = await page.evaluate(() => {
      const at: { text: string; top: number }[] = [];
      CSS.highlights.forEach((highlight, name) => {
        if (name === 'sidelight-current') return;
        highlight.forEach((range) => {
          const { top } = (range as Range).getBoundingClientRect();
          if (top >= 0) at.push({ text: String(range), top });
        });
      });
      return at.sort((a, b) => a.top - b.top)[0] as { text: string };
    });
    expect((await inOrder())[0]).toBe(text);
    expect(box.top).toBeGreaterThanOrEqual(0);
  });

  test('it stays wherever the pointer goes', async () => {
    await press('card');
    const { left, top } = await card(page);
    await page.mouse.move(left + 20, top + 20);
    await page.mouse.move(2, 2);
    await never('the card closes', async () => (await cardNow(page)) === null, 900);
  });

  test('the same command puts it away, and gives the keyboard back', async () => {
    await page.focus('article a[href="/ttp.html"]');
    await press('card');
    await card(page);
    await press('card');
    await cardGone(page);
    expect(await focusedTag()).toBe('a');
  });

  test('Tab goes through it in the order in which it is read', async () => {
    await press('card');
    await card(page);
    const order: (string | null)[] = [];
    for (let step = 0; step < 12; step++) {
      await page.keyboard.press('Tab');
      if ((await focusedTag()) !== 'sidelight-card') break;
      order.push((await focusInCard(page))?.replace(/\d+/, 'N') ?? null);
    }
    expect(order.slice(0, 2)).toEqual(['Keep open', 'Close']);
    expect(order).toContain('Since then: N events');
    expect(order.slice(-3)).toEqual([
      'Why this? Related. Not this?',
      'Open background',
      'Copy both sides',
    ]);
    expect(new Set(order).size).toBe(order.length);
  });

  test.each([
    ['Escape', (of: Page) => of.keyboard.press('Escape')],
    [
      'its button',
      async (of: Page) => {
        await of.keyboard.press('Tab');
        await of.keyboard.press('Tab');
        await of.keyboard.press('Enter');
      },
    ],
  ])('%s closes it, and gives the keyboard back to the element that had it', async (_by, close) => {
    for (const selector of ['article a[href="/ttp.html"]', 'input[name="subject"]']) {
      await page.focus(selector);
      await press('card');
      await card(page);
      await close(page);
      await cardGone(page);
      expect(
        await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector),
      ).toBe(true);
    }
  });

  test('closing does not take the keyboard from what the reader went on to', async () => {
    await page.focus('article a[href="/ttp.html"]');
    await press('card');
    await card(page);
    await page.focus('input[name="subject"]');
    await page.keyboard.press('Escape');
    await cardGone(page);
    expect(await focusedTag()).toBe('input');
  });

  test('a fold opens by Enter, and a related topic with the keyboard still in the card', async () => {
    await press('card');
    await card(page);
    const title = await cardTitle(page);
    const tabTo = async (holds: (name: string) => boolean): Promise<void> => {
      for (let step = 0; step < 12; step++) {
        await page.keyboard.press('Tab');
        if (holds((await focusInCard(page)) ?? '')) return;
      }
      throw new Error('no such thing in the card');
    };
    await tabTo((name) => name.startsWith('Why this?'));
    await page.keyboard.press('Enter');
    // The first thing in the fold is a related topic.
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await until('another topic', async () => (await cardTitle(page)) !== title);
    await until('focus in the card', async () => (await focusInCard(page)) !== null);
    expect(await focusedTag()).toBe('sidelight-card');
    await page.keyboard.press('Escape');
    await cardGone(page);
  });

  test('where cards do not open by themselves the command still opens them', async () => {
    await store(own, { opening: 'off' });
    await press('next-mention');
    await press('card');
    await card(page);
  });

  test('where cards open by command only, a rest on another mark does not take its place', async () => {
    await store(own, { opening: 'off' });
    await page.bringToFront();
    await press('card');
    const box = await card(page);
    const title = await cardTitle(page);
    // The card is below the first mark; this one is drawn beside or above it.
    const seen = await Promise.all(
      ['attaullah-tarar', 'ttp', 'durand-line', 'islamic-emirate'].map((id) => rectsOf(page, id)),
    );
    const height = await page.evaluate(() => innerHeight);
    const other = seen.flat().find((line) => line.bottom < height && !overlap(line, box));
    if (!other) throw new Error('expected another mark in view');
    const [x, y] = [(other.left + other.right) / 2, (other.top + other.bottom) / 2];
    await page.mouse.move(x - 2, y);
    await page.mouse.move(x, y);
    await never('another card opens', async () => (await cardTitle(page)) !== title, 900);
  });

  test('on a page without marks the commands do nothing', async () => {
    const quiet = await session.open('off-topic.html');
    for (const name of ['next-mention', 'previous-mention', 'card'])
      await command(own, quiet, name);
    await never('a host appears', async () => (await quiet.$('sidelight-card')) !== null, 500);
    expect(session.errors).toEqual([]);
  });

  test('a pinned card is put away by the command too', async () => {
    await press('card');
    await card(page);
    await pressInCard(page, 'Keep open');
    await press('card');
    await cardGone(page);
  });
});
