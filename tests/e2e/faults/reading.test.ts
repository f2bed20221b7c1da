/** Each call of the content script fails in turn: the page is never hurt, and is marked where it can be. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserKinds } from '../../../scripts/browsers/kinds.ts';
import { never, until } from '../browser.ts';
import { note } from '../figures.ts';
import { tabOf } from '../own-pages.ts';
import { cardGone, cardNow, core, marks, openCard, rest, waitForMarks } from '../reader.ts';
import { waitForText } from '../views.ts';
import { readingFaults } from './reading-faults.ts';
import {
  article,
  expectUnhurt,
  type FaultySession,
  failedIn,
  startFaulty,
  uncaught,
} from './session.ts';

/** An article is marked, and a card opens, in a fraction of this. */
const watchTime = 700;

declare const chrome: {
  tabs: { sendMessage(tab: number, message: unknown): Promise<unknown> };
};

describe.each(browserKinds)('reading in %s', (kind) => {
  let session: FaultySession;
  let helper: Page;
  let injected = 0;
  beforeAll(async () => {
    session = await startFaulty(kind);
    helper = await session.openOwn('options.html');
  });
  afterAll(async () => {
    note(kind, { faultsOfContentScript: injected });
    await session.close();
  });

  /** Withdraws the site, which ends the content script. */
  async function end(page: Page): Promise<void> {
    const tab = await tabOf(helper, page.url());
    await helper.evaluate(
      (id) => chrome.tabs.sendMessage(id, { name: 'leave', body: {} }).catch(() => undefined),
      tab,
    );
    await until('no marks', async () => Object.keys(await marks(page)).length === 0);
  }

  const cases = Object.entries(readingFaults)
    .filter(([, { only = kind }]) => only === kind)
    .flatMap(([call, fault]) => fault.ways.map((way) => ({ call, way, ...fault })));

  test.each(cases)('$call: $way', async ({ call, way, ...expected }) => {
    const page = await session.open(`${article}?fail=${call}:${way}`);
    if (expected.marks) await waitForMarks(page, core);
    else await never('marks', async () => Object.keys(await marks(page)).length > 0, watchTime);
    if (expected.card) {
      await openCard(page, 'kurram');
      await page.keyboard.press('Escape');
      await cardGone(page);
    } else if (expected.marks) {
      await rest(page, 'ttp');
      await never('a card', async () => (await cardNow(page)) !== null, watchTime);
    }
    const popup = await session.openOwn(`popup.html?tab=${await tabOf(helper, page.url())}`);
    if (expected.answers) await popup.waitForSelector('.chips [aria-current="true"]');
    else await waitForText(popup, '.page', /No article here/);
    await popup.waitForSelector('.chips button');
    await popup.close();
    if (call.endsWith('removeListener')) await end(page);
    expect(await failedIn(page)).toContain(call);
    await expectUnhurt(page);
    expect(await uncaught(session)).toEqual([]);
    await page.close();
    injected++;
  });
});
