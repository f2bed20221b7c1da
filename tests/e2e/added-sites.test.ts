/** Sites that are not listed: read once, or from now on, at the reader's own word. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { browserKinds } from '../../scripts/browsers/kinds.ts';
import { never, type Session, until } from './browser.ts';
import { giveBack, grantAlways, popupOver, pressByHand, startGranting } from './grants.ts';
import { core, marks, openCard, waitForMarks } from './reader.ts';
import { texts, waitForText } from './views.ts';

const host = 'news.example';
const pattern = `*://*.${host}/*`;

describe.each(browserKinds)('a site that is not listed in %s', (kind) => {
  let session: Session;
  const opened: Page[] = [];
  let addresses = 0;
  beforeAll(async () => {
    session = await startGranting(kind);
  });
  afterEach(async () => {
    await giveBack(session, pattern);
    for (const page of opened.splice(0)) await page.close().catch(() => undefined);
    await session.closePages();
  });
  afterAll(() => session.close());

  /** Opens the article, each time by another address: tabs are told apart by these. */
  async function open(name = host): Promise<Page> {
    const page = await session.launched.browser.newPage();
    opened.push(page);
    await page.goto(`http://${name}/plain.html?${addresses++}`);
    await page.bringToFront();
    return page;
  }
  async function popup(page: Page): Promise<Page> {
    const view = await popupOver(session, page);
    opened.push(view);
    return view;
  }
  /** Waits for a page; in front of it, for those behind are read slowly. */
  async function expectRead(page: Page): Promise<void> {
    // Chromium's popup stands over the page, and would close.
    if (kind === 'firefox') await page.bringToFront();
    await waitForMarks(page, core);
  }
  const isUnmarked = async (page: Page) => Object.keys(await marks(page)).length === 0;

  test('is read once where the reader asks for it, and not again', async () => {
    const page = await open();
    const view = await popup(page);
    await waitForText(view, '.offer', /does not read news\.example by itself/);
    await pressByHand(view, 'Read this page once');
    await expectRead(page);
    await waitForText(view, '.page > ul.chips > li', /^Istanbul talks \d/);
    await waitForText(view, '.offer', /Read once; news\.example is not among the sites/);
    await view.close().catch(() => undefined);
    await openCard(page, 'kurram');
    await page.reload();
    await never('the page is read again', async () => !(await isUnmarked(page)), 1_000);
  });

  test('is read from now on where the reader asks for that, and no other is', async () => {
    const [page, before] = [await open(), await open()];
    const view = await popup(page);
    await grantAlways(session, view, host);
    await expectRead(page);
    await expectRead(before);
    await expectRead(await open());
    await expectRead(await open(`www.${host}`));
    const other = await open('other.example');
    await never('another site is read', async () => !(await isUnmarked(other)), 1_000);
  });

  test('is left at once, in all its tabs, when it is withdrawn', async () => {
    const page = await open();
    const view = await popup(page);
    await grantAlways(session, view, host);
    await expectRead(page);
    expect(await giveBack(session, pattern)).toBe(true);
    await until('the marks to go', () => isUnmarked(page));
    const later = await open();
    await never('the site is read', async () => !(await isUnmarked(later)), 1_000);
    const again = await popup(later);
    await waitForText(again, '.offer', /does not read news\.example/);
  });

  test('is offered nothing where no page can be read', async () => {
    const page = await open('dawn.com');
    await waitForMarks(page, core);
    expect(await texts(await popup(page), '.offer')).toEqual([]);
  });
});
