/** Colours of the system's own, less motion, letters twice as large: a reader who asks has them. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { browserKinds } from '../../scripts/browsers/kinds.ts';
import { type Session, startSession, until } from './browser.ts';
import { measureFit } from './cut.ts';
import { inCard } from './inside.ts';
import { openPopup } from './own-pages.ts';
import { inkIn, look as picture } from './picture.ts';
import { command, openCard, rectsOf, waitForMarks } from './reader.ts';
import { enlarge, wish } from './wishes.ts';

/** A colour of the system, as a page computes it. */
function systemColour(page: Page, name: string): Promise<string> {
  return page.evaluate((colour) => {
    const probe = document.createElement('i');
    probe.style.cssText = `forced-color-adjust: none; color: ${colour}`;
    document.body.append(probe);
    const { color } = getComputedStyle(probe);
    probe.remove();
    return color;
  }, name);
}

/** The computed style of the first element that fits, in a page or in a card. */
function stylesIn(root: Document | ShadowRoot, [selector, names]: [string, string[]]): string[] {
  const element = root.querySelector(selector);
  if (!element) throw new Error(`there is no ${selector}`);
  const style = getComputedStyle(element);
  return names.map((name) => style.getPropertyValue(name));
}
/** How long anything takes to move or to change, in seconds; each length once. */
function timesIn(root: Document | ShadowRoot): number[] {
  const times = [...root.querySelectorAll('*')].flatMap((element) => {
    const { transitionDuration, animationDuration } = getComputedStyle(element);
    return `${transitionDuration}, ${animationDuration}`.split(', ').map(Number.parseFloat);
  });
  return [...new Set(times)].filter((time) => time > 0);
}

describe.each(browserKinds)('wishes in %s', (kind) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(kind);
  });
  afterEach(() => session.closePages());
  afterAll(() => session.close());

  async function openArticle(): Promise<Page> {
    const page = await session.open('plain.html');
    await page.setViewport({ width: 900, height: 700 });
    await waitForMarks(page, ['kurram']);
    return page;
  }
  async function popupOver(article: Page): Promise<Page> {
    const popup = await openPopup(session, article);
    await popup.waitForSelector('.chips [aria-current="true"]');
    return popup;
  }
  async function openTopic(): Promise<Page> {
    const page = await session.openOwn('dossier.html#kurram');
    await page.waitForSelector('main .sources');
    return page;
  }
  const look = (page: Page, selector: string, ...names: string[]): Promise<string[]> =>
    page.evaluate(`(${stylesIn})(document, ${JSON.stringify([selector, names])})`) as Promise<
      string[]
    >;

  describe('for colours of the system', () => {
    afterEach(async () => {
      // In Firefox the wish is the browser's.
      await wish(await session.openOwn('welcome.html'), 'forcedColours', false);
      await session.closePages();
    });

    test('a card has an edge in them, and its keyboard focus a line', async () => {
      const page = await openArticle();
      await wish(page, 'forcedColours');
      const [ink, paper] = [
        await systemColour(page, 'CanvasText'),
        await systemColour(page, 'Canvas'),
      ];
      expect(ink).not.toBe(paper);
      await openCard(page, 'kurram');
      const edge = ['border-top-color', 'border-top-width', 'border-top-style', 'background-color'];
      expect(await inCard(page, stylesIn, ['.card', edge])).toEqual([ink, '1px', 'solid', paper]);
      const text = await inCard(page, stylesIn, ['.lede', ['color']]);
      expect(text).toEqual([ink]);
      // Into the card, and on to its first button.
      await inCard(page, (root) => root.querySelector<HTMLElement>('.card')?.focus());
      await page.keyboard.press('Tab');
      const [line, width] = await inCard(page, stylesIn, [
        'button:focus-visible',
        ['outline-style', 'outline-width', 'outline-color'],
      ]);
      expect([line, width]).toEqual(['solid', '2px']);
    });

    test('a mark is a line, not a colour', async () => {
      const page = await openArticle();
      await wish(page, 'forcedColours');
      await page.evaluate(() => {
        CSS.highlights.get('sidelight-kurram')?.forEach((range) => {
          range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
        });
      });
      const [line] = await rectsOf(page, 'kurram');
      if (!line) throw new Error('no mark is drawn');
      // Below the letters, where a line is.
      const clip = {
        x: Math.floor(line.left),
        y: Math.floor(line.bottom - 6),
        width: Math.ceil(line.right - line.left),
        height: 9,
      };
      const marked = await inkIn(page, clip);
      await page.evaluate(() => CSS.highlights.clear());
      const bare = await inkIn(page, clip);
      // A dotted line covers about half of its length.
      expect(marked - bare).toBeGreaterThan(clip.width / 3);
    });

    test('the mark that the keyboard is at differs from the others', async () => {
      const own = await session.openOwn('welcome.html');
      const page = await openArticle();
      await wish(page, 'forcedColours');
      const lookOf = async (): Promise<string> => {
        await page.evaluate(() => scrollTo(0, 0));
        const [line] = await rectsOf(page, 'istanbul-talks');
        if (!line) throw new Error('no mark is drawn');
        const { left, top, right, bottom } = line;
        return picture(page, { x: left, y: top, width: right - left, height: bottom - top });
      };
      const before = await lookOf();
      await command(own, page, 'next-mention');
      await until('the keyboard at a mark', () =>
        page.evaluate(() => (CSS.highlights.get('sidelight-current')?.size ?? 0) > 0),
      );
      expect(await lookOf()).not.toBe(before);
    });

    test('the popup shows without colour what is chosen and what is on', async () => {
      const popup = await popupOver(await openArticle());
      await wish(popup, 'forcedColours');
      const highlight = await systemColour(popup, 'Highlight');
      const chosen = await look(
        popup,
        '.chips [aria-current="true"]',
        'outline-style',
        'outline-width',
        'outline-color',
      );
      expect(chosen).toEqual(['solid', '2px', highlight]);
      expect(await look(popup, '.chips [aria-current="false"]', 'outline-style')).toEqual(['none']);
      const tab = await look(popup, '.tabs [aria-selected="true"]', 'border-bottom-width');
      const other = await look(popup, '.tabs [aria-selected="false"]', 'border-bottom-width');
      expect([tab, other]).toEqual([['2px'], ['0px']]);
      expect(await look(popup, '.switch i', 'border-top-style')).toEqual(['solid']);
    });

    test('the full page keeps both sides apart, and shows where the keyboard is', async () => {
      const page = await openTopic();
      await wish(page, 'forcedColours');
      const ink = await systemColour(page, 'CanvasText');
      const edge = ['border-top-color', 'border-top-width', 'border-top-style'];
      expect(await look(page, '.sides > section', ...edge)).toEqual([ink, '1px', 'solid']);
      await page.bringToFront();
      await page.focus('.skip');
      await page.keyboard.press('Tab');
      const [line, width, colour] = await look(
        page,
        ':focus-visible',
        'outline-style',
        'outline-width',
        'outline-color',
      );
      expect([line, width]).toEqual(['solid', '2px']);
      expect(colour).not.toBe(await systemColour(page, 'Canvas'));
    });
  });

  describe('for less motion', () => {
    afterEach(async () => {
      await wish(await session.openOwn('welcome.html'), 'lessMotion', false);
      await session.closePages();
    });

    test('a card comes at once; without the wish it comes softly', async () => {
      const page = await openArticle();
      await wish(page, 'lessMotion', false);
      await openCard(page, 'kurram');
      expect(await inCard(page, timesIn)).not.toEqual([]);
      await wish(page, 'lessMotion');
      expect(await inCard(page, timesIn)).toEqual([]);
    });

    test('nothing moves in the popup and on the full page', async () => {
      for (const page of [await popupOver(await openArticle()), await openTopic()]) {
        await wish(page, 'lessMotion');
        expect(await page.evaluate(`(${timesIn})(document)`)).toEqual([]);
      }
    });
  });

  describe('for letters twice as large', () => {
    /** At twice the size it has the room of 320 CSS pixels. */
    const small = { width: 640, height: 800 };

    async function expectFit(page: Page, isCard = false): Promise<void> {
      expect(await measureFit(page, isCard)).toEqual({ direction: 'ltr', faults: [] });
    }

    test.each(['dossier.html', 'dossier.html#kurram', 'options.html', 'welcome.html'])(
      'all of %s is there, with no scrolling sideways',
      async (path) => {
        const own = await session.openOwn('sidepanel.html');
        const page = await session.openOwn(path);
        await page.setViewport(small);
        await page.waitForSelector('h1');
        await enlarge(own, page, 2);
        await expectFit(page);
        await enlarge(own, page, 1);
      },
    );

    test('a card has all of its text', async () => {
      const own = await session.openOwn('welcome.html');
      const page = await session.open('plain.html');
      await page.setViewport(small);
      await waitForMarks(page, ['kurram']);
      await enlarge(own, page, 2);
      await openCard(page, 'kurram');
      await expectFit(page, true);
      await page.keyboard.press('Escape');
      await enlarge(own, page, 1);
    });
  });
});
