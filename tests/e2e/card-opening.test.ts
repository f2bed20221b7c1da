/** By what cards open, as the reader wishes: rest, press, a key held, or command only. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { browserKinds } from '../../scripts/browsers/kinds.ts';
import { never, type Session, startSession, until } from './browser.ts';
import { cardTitle, inCard, pressInCard } from './inside.ts';
import { store } from './own-pages.ts';
import {
  bringIntoView,
  card,
  cardGone,
  cardNow,
  core,
  middleOf,
  openCard,
  rest,
  waitForMarks,
} from './reader.ts';

/** Longer than the time of rest after which a card opens. */
const longEnough = 900;

describe.each(browserKinds)('opening in %s', (kind) => {
  let session: Session;
  let own: Page;
  beforeAll(async () => {
    session = await startSession(kind);
  });
  beforeEach(async () => {
    own = await session.openOwn('options.html');
  });
  afterEach(async () => {
    await store(own, {});
    await session.closePages();
  });
  afterAll(() => session.close());

  async function openArticle(
    opening: string,
    file = 'plain.html',
    topics: readonly string[] = core,
  ) {
    await store(own, { opening });
    const page = await session.open(file);
    await waitForMarks(page, topics);
    const isOpen = async () => (await cardNow(page)) !== null;
    return { page, isOpen };
  }
  async function clickOn(page: Page, topic: string): Promise<void> {
    await bringIntoView(page, topic);
    const { x, y } = await middleOf(page, topic);
    await page.mouse.click(x, y);
  }

  describe('by a press', () => {
    test('a rest opens nothing, a click opens', async () => {
      const { page, isOpen } = await openArticle('press');
      await bringIntoView(page, 'kurram');
      await rest(page, 'kurram');
      await never('the card opens', isOpen, longEnough);
      await clickOn(page, 'kurram');
      await card(page);
      expect(await cardTitle(page)).toContain('Kurram');
    });

    test('the card stays when the pointer leaves, until a press elsewhere', async () => {
      const { page, isOpen } = await openArticle('press');
      await clickOn(page, 'kurram');
      await card(page);
      await page.mouse.move(3, 3);
      await never('the card closes', async () => !(await isOpen()), longEnough);
      await page.mouse.click(3, 3);
      await cardGone(page);
    });

    test('a press on another mark opens its card instead', async () => {
      const { page } = await openArticle('press');
      await clickOn(page, 'north-waziristan');
      const first = await cardTitle(page);
      const lines = await middleOf(page, 'spin-boldak');
      await page.mouse.click(lines.x, lines.y);
      await until('another card', async () => (await cardTitle(page).catch(() => first)) !== first);
    });

    test('a rest on another mark does not take the place of an open card', async () => {
      const { page } = await openArticle('press');
      await clickOn(page, 'north-waziristan');
      await card(page);
      const first = await cardTitle(page);
      const { x, y } = await middleOf(page, 'spin-boldak');
      await page.mouse.move(x - 2, y);
      await page.mouse.move(x, y);
      await never('another card opens', async () => (await cardTitle(page)) !== first, longEnough);
    });

    test('what was pressed on the page is still pressed', async () => {
      const { page } = await openArticle('press');
      await page.evaluate(() => {
        const pressed: string[] = [];
        Object.assign(window, { pressed });
        for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click'])
          document.body.addEventListener(type, (event) => {
            pressed.push(`${event.type} ${event.defaultPrevented}`);
          });
      });
      await clickOn(page, 'kurram');
      await card(page);
      expect(
        await page.evaluate(() => (window as unknown as { pressed: string[] }).pressed),
      ).toEqual(['pointerdown false', 'mousedown false', 'mouseup false', 'click false']);
    });

    /** What does something of its own where it is pressed; the mark is the name in it. */
    const pressable = {
      'a link': '<a href="#there">Khawaja Asif</a>',
      'a part of a link': '<a href="#there"><b>Khawaja <i>Asif</i></b></a>',
      'a summary': '<details><summary>Khawaja Asif</summary>Minister</details>',
      'a label': '<label>Khawaja Asif <input type="checkbox"></label>',
      'an element with a role': '<span role="button" tabindex="0">Khawaja Asif</span>',
      'what the page answers itself': '<p id="taken">Khawaja Asif</p>',
    };
    test.each(Object.entries(pressable))(
      '%s under a mark stays what it is',
      async (_what, html) => {
        session.made.set('pressable.html', {
          type: 'text/html; charset=utf-8',
          body: `<!doctype html><html lang="en"><title>Pakistan</title><p>A word of Pakistan.</p>
          <div>${html}</div><p id="there">There</p><script>
          document.querySelector('#taken')?.addEventListener('click', (e) => e.preventDefault());
          </script></html>`,
        });
        const { page, isOpen } = await openArticle('press', 'pressable.html', ['khawaja-asif']);
        await clickOn(page, 'khawaja-asif');
        const isLink = html.includes('href');
        if (isLink) await until('the link to be followed', () => page.url().endsWith('#there'));
        await never('the card opens', isOpen, longEnough);
        if (html.includes('details')) expect(await page.$('details[open]')).not.toBeNull();
        if (html.includes('checkbox'))
          expect(await page.$eval('input', ({ checked }) => checked)).toBe(true);
      },
    );

    test('a selection that ends on a mark opens nothing', async () => {
      const { page, isOpen } = await openArticle('press');
      await bringIntoView(page, 'kurram');
      const { x, y } = await middleOf(page, 'kurram');
      await page.mouse.move(x - 60, y);
      await page.mouse.down();
      await page.mouse.move(x, y, { steps: 5 });
      await page.mouse.up();
      expect(await page.evaluate(() => String(getSelection()))).not.toBe('');
      await never('the card opens', isOpen, longEnough);
    });

    test('a pinned card that gives way to the same topic elsewhere is not called pinned', async () => {
      session.made.set('twice.html', {
        type: 'text/html; charset=utf-8',
        body: `<!doctype html><html lang="en"><title>Pakistan</title><h2>One</h2><p>Khawaja Asif of
          Pakistan</p><h2>Two</h2><p style="position:fixed;right:20px;bottom:20px">Khawaja Asif</p>`,
      });
      const { page } = await openArticle('press', 'twice.html', ['khawaja-asif']);
      await clickOn(page, 'khawaja-asif');
      const first = await card(page);
      await pressInCard(page, 'Keep open');
      const { x, y } = await page.evaluate(() => {
        const other = document.querySelector('p[style]') as HTMLElement;
        const { right, bottom } = other.getBoundingClientRect();
        return { x: right - 30, y: bottom - 8 };
      });
      await page.mouse.click(x, y);
      await until('the card at the other mark', async () => {
        const now = await cardNow(page);
        return now !== null && now.left !== first.left;
      });
      const isPressed = await inCard(page, (root) =>
        root.querySelector('[aria-label="Keep open"]')?.getAttribute('aria-pressed'),
      );
      // What the button says is what holds: a press elsewhere closes it.
      expect(isPressed).toBe('false');
      await page.mouse.click(3, 300);
      await cardGone(page);
    });
  });

  describe('by a key', () => {
    test('a rest alone opens nothing, with Alt held it opens', async () => {
      const { page, isOpen } = await openArticle('key');
      await bringIntoView(page, 'kurram');
      await rest(page, 'kurram');
      await never('the card opens', isOpen, longEnough);
      await page.mouse.move(3, 3);
      await page.keyboard.down('Alt');
      await rest(page, 'kurram');
      await card(page);
      await page.keyboard.up('Alt');
    });

    test('the card outlives the key, and closes when the pointer leaves', async () => {
      const { page, isOpen } = await openArticle('key');
      await page.keyboard.down('Alt');
      await openCard(page, 'kurram');
      await page.keyboard.up('Alt');
      const { x, y } = await middleOf(page, 'kurram');
      await page.mouse.move(x + 1, y);
      await never('the card closes', async () => !(await isOpen()), longEnough);
      await page.mouse.move(3, 3);
      await cardGone(page);
    });

    test('a click opens nothing', async () => {
      const { page, isOpen } = await openArticle('key');
      await clickOn(page, 'kurram');
      await never('the card opens', isOpen, longEnough);
    });
  });

  describe('by command only', () => {
    test('neither rest nor press nor Alt opens anything, and marks are there', async () => {
      const { page, isOpen } = await openArticle('off');
      await bringIntoView(page, 'kurram');
      await rest(page, 'kurram');
      await never('the card opens', isOpen, longEnough);
      await clickOn(page, 'kurram');
      await never('the card opens', isOpen, longEnough);
      await page.keyboard.down('Alt');
      await page.mouse.move(3, 3);
      await rest(page, 'kurram');
      await never('the card opens', isOpen, longEnough);
      await page.keyboard.up('Alt');
    });
  });

  test('a changed wish counts at once on a page that is open', async () => {
    const { page, isOpen } = await openArticle('off');
    await store(own, { opening: 'rest' });
    await page.bringToFront();
    await openCard(page, 'kurram');
    await store(own, { opening: 'press' });
    await until('the card to close', async () => !(await isOpen()));
    await page.mouse.move(3, 3);
    await rest(page, 'kurram');
    await never('the card opens', isOpen, longEnough);
  });
});
