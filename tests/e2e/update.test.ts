/** An update while many tabs are open: the new version takes over in all of them. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserKinds } from '../../scripts/browsers/kinds.ts';
import { buildOf, type Session, startSession, until } from './browser.ts';
import { note } from './figures.ts';
import { tabOf } from './own-pages.ts';
import { core, marks, openCard, waitForMarks } from './reader.ts';

const many = 20;

declare const chrome: {
  runtime: { getURL(path: string): string };
  tabs: { sendMessage(tab: number, message: unknown): Promise<{ value: { site: string } }> };
};

describe.each(browserKinds)('an update in %s', (kind) => {
  let session: Session;
  const tabs: Page[] = [];
  beforeAll(async () => {
    // Browsers let the background do what it does at an update.
    session = await startSession(kind, { endsBackground: false });
    for (let tab = 0; tab < many; tab++) {
      const page = await session.open(`plain.html?${tab}`);
      await waitForMarks(page, core);
      tabs.push(page);
    }
  });
  afterAll(() => session.close());

  /** True where the content script of the version that is installed answers in a tab. */
  async function isAnswered(own: Page, page: Page): Promise<boolean> {
    const tab = await tabOf(own, page.url());
    return own.evaluate(
      (id) =>
        chrome.tabs.sendMessage(id, { name: 'page', body: {} }).then(
          (answer) => answer.value.site === 'dawn.com',
          () => false,
        ),
      tab,
    );
  }

  test(`${many} tabs are marked as before, answer, and open cards; none reports an error`, async () => {
    const before = await Promise.all(tabs.map(marks));
    await session.launched.browser.installExtension(buildOf(kind));
    const own = await session.openOwn('options.html');
    for (const page of tabs)
      await until('the new version to answer', () => isAnswered(own, page).catch(() => false));
    const inOrder = (found: object): string => JSON.stringify(Object.entries(found).sort());
    for (const [index, page] of tabs.entries()) {
      await page.bringToFront();
      await until(
        'the same marks',
        async () => inOrder(await marks(page)) === inOrder(before[index] ?? {}),
      );
      expect(await page.$$('sidelight-card')).toHaveLength(0);
    }
    const last = tabs.at(-1) as Page;
    await openCard(last, 'kurram');
    expect(await last.$$('sidelight-card')).toHaveLength(1);
    note(kind, { tabs: many, tabErrors: session.errors.length });
    expect(session.errors).toEqual([]);
  });
});
