/** A walk without a mouse: from a mention on the page to the card, the background, a source, and back. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserKinds } from '../../scripts/browsers/kinds.ts';
import { type Session, startSession, until } from './browser.ts';
import { cardTitle, focusInCard } from './inside.ts';
import { card, cardGone, command, core, waitForMarks } from './reader.ts';
import { pageAt } from './tabs.ts';
import { waitForText } from './views.ts';

/** More steps than any way takes that a reader would go. */
const mostSteps = 60;

interface Tab {
  id: number;
  url?: string;
}
declare const chrome: {
  tabs: { query(query: { active: boolean }): Promise<[Tab]>; remove(id: number): Promise<void> };
};

describe.each(browserKinds)('by keyboard alone in %s', (kind) => {
  let session: Session;
  let own: Page;
  let article: Page;
  beforeAll(async () => {
    session = await startSession(kind);
    own = await session.openOwn('options.html');
    article = await session.open('plain.html');
    await waitForMarks(article, core);
  });
  afterAll(() => session.close());

  /** Presses Tab until it holds. */
  async function tabUntil(page: Page, what: string, holds: () => Promise<boolean>): Promise<void> {
    for (let step = 0; step < mostSteps; step++) {
      await page.keyboard.press('Tab');
      if (await holds()) return;
    }
    throw new Error(`Tab never came to ${what}`);
  }
  /** The tab that the reader is at. */
  const front = async (): Promise<string> =>
    (await own.evaluate(() => chrome.tabs.query({ active: true })))[0].url ?? '';
  const closeFront = (): Promise<void> =>
    own.evaluate(async () => {
      const [{ id }] = await chrome.tabs.query({ active: true });
      await chrome.tabs.remove(id);
    });

  test('page, card, background, source, and back', async () => {
    const where = 'article a[href="/ttp.html"]';
    await article.focus(where);
    await command(own, article, 'next-mention');
    await command(own, article, 'card');
    await card(article);
    const title = await cardTitle(article);
    await tabUntil(
      article,
      '“Open background”',
      async () => (await focusInCard(article)) === 'Open background',
    );
    await article.keyboard.press('Enter');
    await cardGone(article);

    const full = await pageAt(session.launched.browser, (address) =>
      /dossier\.html#[a-z-]+$/.test(address),
    );
    await until('the full page to be in front', async () => /dossier\.html/.test(await front()));
    await waitForText(full, 'main h1', new RegExp(title.replace(/[^\w ]/g, '.')));
    // Past all topics at the side in one step.
    const focused = (selector: string) => (): Promise<boolean> =>
      full.evaluate((what) => document.activeElement?.matches(what) ?? false, selector);
    await tabUntil(full, 'the way past the list', focused('.skip'));
    await full.keyboard.press('Enter');
    await until('the text to have the keyboard', focused('main'));
    await tabUntil(full, 'a source', focused('.claims .sources a[href^="https:"]'));
    const host = await full.evaluate(
      () => new URL((document.activeElement as HTMLAnchorElement).href).host,
    );
    const asked = (): boolean => session.proxy.requests.some((one) => one.host.startsWith(host));
    expect(asked()).toBe(false);
    await full.keyboard.press('Enter');
    await until(`${host} to be asked`, asked);

    // Each tab that is closed leads back to the one that it was opened in.
    await until('the source to be in front', async () => !/dossier\.html/.test(await front()));
    await closeFront();
    await until('the full page to be in front again', async () =>
      /dossier\.html/.test(await front()),
    );
    expect(await focused('.claims .sources a[href^="https:"]')()).toBe(true);
    await closeFront();
    await until('the article to be in front', async () => (await front()) === article.url());
    expect(await article.evaluate((what) => document.activeElement?.matches(what), where)).toBe(
      true,
    );
    expect(session.errors).toEqual([]);
  });
});
