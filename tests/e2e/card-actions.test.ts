/** What can be done on a card: keep it, go on to what is related, hide what is wrong. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { browserKinds } from '../../scripts/browsers/kinds.ts';
import { never, type Session, site, startSession, until } from './browser.ts';
import { cardText, cardTitle, inCard, placeInCard, pressInCard, unfold } from './inside.ts';
import { store, stored } from './own-pages.ts';
import {
  type Box,
  bringIntoView,
  card,
  cardGone,
  cardNow,
  core,
  type Marks,
  marksWhen,
  openCard,
  overlap,
  rectsOf,
  waitForMarks,
} from './reader.ts';

describe.each(browserKinds)('actions in %s', (kind) => {
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

  const isClosed = async () => (await cardNow(page)) === null;
  const drawn = (): Promise<Box> =>
    inCard(page, (root) => {
      const box = (root.querySelector('.card') as HTMLElement).getBoundingClientRect();
      const { left, top, right, bottom } = box;
      return { left, top, right, bottom };
    });
  async function expectOffLine(topic: string): Promise<void> {
    const box = await drawn();
    for (const line of await rectsOf(page, topic)) expect(overlap(box, line)).toBe(false);
    const size = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
    expect(box.top).toBeGreaterThanOrEqual(0);
    expect(box.bottom).toBeLessThanOrEqual(size.height);
  }
  const isWithout = (topic: string) => (found: Marks) =>
    !found[topic] && Object.keys(found).length > 3;

  describe('"Keep open"', () => {
    test('keeps the card where it is while the pointer leaves and the page scrolls', async () => {
      const before = await openCard(page, 'kurram');
      await pressInCard(page, 'Keep open');
      await page.mouse.move(3, 3);
      await never('the card closes', isClosed, 900);
      await page.evaluate(() => window.scrollBy({ top: 300, behavior: 'instant' }));
      await never('the card closes', isClosed, 500);
      await page.mouse.click(3, 3);
      await never('the card closes', isClosed, 500);
      const { left, top } = await card(page);
      expect([left, top]).toEqual([before.left, before.top]);
    });

    test('is told to those who listen, and can be taken back', async () => {
      const isPressed = () =>
        inCard(page, (root) =>
          root.querySelector('[aria-label="Keep open"]')?.getAttribute('aria-pressed'),
        );
      await openCard(page, 'kurram');
      expect(await isPressed()).toBe('false');
      await pressInCard(page, 'Keep open');
      await until('it to be pressed', async () => (await isPressed()) === 'true');
      await pressInCard(page, 'Keep open');
      await until('it to be let go', async () => (await isPressed()) === 'false');
      await page.mouse.click(3, 3);
      await cardGone(page);
    });

    test.each(['Escape', 'Close'])('is over with "%s"', async (way) => {
      await openCard(page, 'kurram');
      await pressInCard(page, 'Keep open');
      if (way === 'Close') await pressInCard(page, 'Close');
      else await page.keyboard.press('Escape');
      await cardGone(page);
    });
  });

  describe('a related topic', () => {
    const related = () =>
      inCard(page, (root) => root.querySelector<HTMLElement>('.more button')?.innerText ?? '');

    test('opens in place, and Back returns', async () => {
      const before = await openCard(page, 'kurram');
      const title = await cardTitle(page);
      await unfold(page);
      const name = await related();
      await pressInCard(page, name);
      await until('the other topic', async () => (await cardTitle(page)) === name);
      const { left, top } = await card(page);
      expect([left, top]).toEqual([before.left, before.top]);
      await pressInCard(page, 'Back');
      await until('the first topic', async () => (await cardTitle(page)) === title);
      await expect(placeInCard(page, 'Back')).rejects.toThrow();
    });

    test('leads on to another, and Back goes the same way', async () => {
      await openCard(page, 'kurram');
      const seen = [await cardTitle(page)];
      for (let step = 0; step < 2; step++) {
        await unfold(page);
        const name = await related();
        await pressInCard(page, name);
        await until('another topic', async () => (await cardTitle(page)) === name);
        seen.push(name);
      }
      for (const title of seen.slice(0, -1).reverse()) {
        await pressInCard(page, 'Back');
        await until(`"${title}" again`, async () => (await cardTitle(page)) === title);
      }
    });

    test('is not what was read on the page: it offers nothing to hide', async () => {
      await openCard(page, 'kurram');
      await unfold(page);
      expect(await cardText(page)).toContain('Hide on this page');
      const name = await related();
      await pressInCard(page, name);
      await until('the other topic', async () => (await cardTitle(page)) === name);
      expect(await cardText(page)).not.toContain('Hide on this page');
    });

    test('is forgotten when the card is closed', async () => {
      await openCard(page, 'kurram');
      const title = await cardTitle(page);
      await unfold(page);
      await pressInCard(page, await related());
      await until('another topic', async () => (await cardTitle(page)) !== title);
      await page.keyboard.press('Escape');
      await cardGone(page);
      await page.mouse.move(3, 3);
      await openCard(page, 'kurram');
      expect(await cardTitle(page)).toBe(title);
    });

    test('leaves the line free that the card explains, and the card in the window', async () => {
      for (const block of ['start', 'end'] as const) {
        await openAt('spin-boldak', block);
        await expectOffLine('spin-boldak');
        await unfold(page);
        await expectOffLine('spin-boldak');
        const title = await cardTitle(page);
        await pressInCard(page, await related());
        await until('another topic', async () => (await cardTitle(page)) !== title);
        await expectOffLine('spin-boldak');
        await page.keyboard.press('Escape');
        await cardGone(page);
        await page.mouse.move(3, 3);
      }
    });
  });

  describe('"Not this here?"', () => {
    test('"Hide on this page" takes the topic’s marks away until the page is loaded anew', async () => {
      await openCard(page, 'kurram');
      await unfold(page);
      await pressInCard(page, 'Hide on this page');
      await cardGone(page);
      await marksWhen(page, 'no mark of Kurram', isWithout('kurram'));
      expect(await stored(own)).toEqual({});
      // Nor does it come back when the page changes.
      await page.evaluate(() => {
        const more = document.createElement('p');
        more.textContent = 'Fighting went on in Kurram, said Khawaja Asif.';
        document.querySelector('article')?.append(more);
      });
      await never(
        'it is marked again',
        () => page.evaluate(() => CSS.highlights.has('sidelight-kurram')),
        900,
      );
      await page.reload();
      await waitForMarks(page, core);
    });

    test('"Hide on this site" takes them away for good, on this site', async () => {
      await openCard(page, 'kurram');
      await unfold(page);
      await pressInCard(page, 'Hide on this site');
      await cardGone(page);
      await marksWhen(page, 'no mark of Kurram', isWithout('kurram'));
      await until('it to be stored', async () => JSON.stringify(await stored(own)) !== '{}');
      expect(await stored(own)).toEqual({ topicsOff: [`${site} kurram`] });
      await page.reload();
      await marksWhen(page, 'the other marks only', isWithout('kurram'));
      await never(
        'it is marked again',
        () => page.evaluate(() => CSS.highlights.has('sidelight-kurram')),
        500,
      );
      await store(own, {});
      await waitForMarks(page, core);
    });

    test('"On this site" takes all marks away, also after a reload', async () => {
      await openCard(page, 'kurram');
      await unfold(page);
      await pressInCard(page, 'On this site');
      await cardGone(page);
      await marksWhen(page, 'no marks', (found) => Object.keys(found).length === 0);
      expect(await stored(own)).toEqual({ sitesOff: [site] });
      await page.reload();
      await never('a mark appears', () => page.evaluate(() => CSS.highlights.size > 0), 900);
    });
  });

  test('"Open background" opens the topic’s page, and closes the card', async () => {
    await openCard(page, 'kurram');
    await pressInCard(page, 'Open background');
    await cardGone(page);
    let address = '';
    await until('the page', async () => {
      for (const one of await page.browser().pages()) {
        const now = await one.evaluate(() => location.href).catch(() => '');
        if (now.endsWith('/dossier.html#kurram')) {
          address = now;
          await one.close();
        }
      }
      return address !== '';
    });
    expect(address.startsWith(session.launched.extensionRoot)).toBe(true);
  });

  test('the card says why the name was read so', async () => {
    await openCard(page, 'kurram');
    await unfold(page);
    expect(await cardText(page)).toMatch(/“Kurram” (means this wherever|can mean other|is short)/);
  });

  test('nothing of it is an error of the page', async () => {
    await openCard(page, 'kurram');
    await unfold(page);
    await pressInCard(page, 'Keep open');
    await pressInCard(page, 'Copy both sides');
    await pressInCard(page, 'Close');
    await cardGone(page);
    expect(session.errors).toEqual([]);
  });

  /** Opens a card by rest where the page stands. */
  async function openAt(topic: string, block: 'start' | 'end'): Promise<void> {
    await bringIntoView(page, topic, block);
    const [line] = await rectsOf(page, topic);
    if (!line) throw new Error('expected a mark');
    const [x, y] = [(line.left + line.right) / 2, (line.top + line.bottom) / 2];
    await page.mouse.move(x - 3, y);
    await page.mouse.move(x, y);
    await card(page);
  }
});
