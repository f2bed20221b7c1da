/** Sidelight's end: after it is taken away nothing of it is to be seen on pages that are open. */
import type { Page, ScreenshotClip } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { browserKinds } from '../../scripts/browsers/kinds.ts';
import { buildOf, closeWelcome, type Session, startSession, until } from './browser.ts';
import { look } from './picture.ts';
import {
  bringIntoView,
  card,
  cardNow,
  core,
  type Marks,
  marks,
  rest,
  waitForMarks,
} from './reader.ts';

describe.each(browserKinds)('end in %s', (kind) => {
  let session: Session;
  let id: string;
  beforeAll(async () => {
    // Browsers let the background do what it does at an installation.
    session = await startSession(kind, { endsBackground: false });
    id = session.launched.extensionId;
  });
  afterEach(() => session.closePages());
  afterAll(() => session.close());

  const install = async () => {
    const { browser } = session.launched;
    id = await browser.installExtension(buildOf(kind));
    await until('the welcome page', () => closeWelcome(browser));
  };
  const uninstall = () => session.launched.browser.uninstallExtension(id);

  /** The line in which a topic's first mark stands, and some lines around it. */
  async function clipAround(page: Page, topic: string): Promise<ScreenshotClip> {
    await bringIntoView(page, topic);
    return page.evaluate((name) => {
      let first: AbstractRange | undefined;
      CSS.highlights.get(name)?.forEach((range) => {
        first ??= range;
      });
      const box = first?.startContainer.parentElement?.getBoundingClientRect() as DOMRect;
      return { x: box.x, y: box.y, width: Math.floor(box.width), height: Math.floor(box.height) };
    }, `sidelight-${topic}`);
  }

  test('what is seen is as it was before Sidelight came, then it is back', async () => {
    await uninstall();
    const untouched = await session.open('plain.html');
    await untouched.evaluate(() => document.fonts.ready);
    expect(await marks(untouched)).toEqual({});
    await install();
    // Readers who have the page open get it there too.
    await waitForMarks(untouched, core);
    await untouched.close();

    const page = await session.open('plain.html');
    await waitForMarks(page, core);
    const clip = await clipAround(page, 'kurram');
    const marked = await look(page, clip);
    await rest(page, 'kurram');
    await card(page);
    await uninstall();
    await until('the card to be out of sight', async () => (await cardNow(page)) === null, 2_000);
    if (kind === 'chromium')
      // Firefox ends the script without a word: what cannot be seen there may remain.
      await until(
        'no highlight and no host',
        async () => {
          const isClear = Object.keys(await marks(page)).length === 0;
          return isClear && (await page.$('sidelight-card')) === null;
        },
        2_000,
      );
    const after = await look(page, clip);

    const bare = await session.open('plain.html');
    await bare.evaluate((y) => window.scrollTo(0, y), await page.evaluate(() => scrollY));
    await bare.mouse.move(1, 1);
    expect(await look(bare, clip)).toBe(after);
    expect(marked).not.toBe(after);

    await install();
    const again = await session.open('plain.html');
    await waitForMarks(again, core);
    await bringIntoView(again, 'kurram');
    await rest(again, 'kurram');
    await card(again);
  });

  test('a page that was open all the time has each mark once', async () => {
    const page = await session.open('plain.html');
    const first = await waitForMarks(page, core);
    await rest(page, 'doha-ceasefire');
    await card(page);
    await uninstall();
    await until('the card to be out of sight', async () => (await cardNow(page)) === null, 2_000);
    await install();
    // Which topic is marked first depends on how the page was read.
    const inOrder = (found: Marks): string => JSON.stringify(Object.entries(found).sort());
    await until('the same marks', async () => inOrder(await marks(page)) === inOrder(first));
    await page.mouse.move(1, 1);
    await bringIntoView(page, 'ttp');
    await rest(page, 'ttp');
    await card(page);
    expect(await page.$$('sidelight-card')).toHaveLength(1);
  });
});
