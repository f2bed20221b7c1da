/** Each call of the extension's own pages fails in turn: they show what they can, and say what they cannot. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserKinds } from '../../../scripts/browsers/kinds.ts';
import { until } from '../browser.ts';
import { note } from '../figures.ts';
import { popupOver } from '../grants.ts';
import { tabOf } from '../own-pages.ts';
import { core, waitForMarks } from '../reader.ts';
import { press, waitForText } from '../views.ts';
import {
  article,
  expectUnhurt,
  type FaultySession,
  failIn,
  metIn,
  startFaulty,
  uncaught,
} from './session.ts';
import { guestFaults, type ViewFault, viewFaults } from './view-faults.ts';

/** What waits for an answer of the browser has given up by then. */
const patience = 2_300;

describe.each(browserKinds)('own pages in %s', (kind) => {
  let session: FaultySession;
  let reading: Page;
  let tab: number;
  let injected = 0;
  beforeAll(async () => {
    session = await startFaulty(kind);
    reading = await session.open(article);
    await waitForMarks(reading, core);
    const helper = await session.openOwn('options.html');
    tab = await tabOf(helper, reading.url());
    await helper.close();
  });
  afterAll(async () => {
    note(kind, { faultsOfOwnPages: injected });
    await session.close();
  });

  /** Waits until a page of the extension is open in a tab of its own, and closes it. */
  const opened = (name: string): Promise<void> =>
    until(`${name} to open`, async () => {
      for (const page of await session.launched.browser.pages()) {
        // Firefox does not tell the driver where such a page has gone.
        const path = await page.evaluate(() => location.pathname + location.search).catch(() => '');
        if (path === `/${name}`) return page.close().then(() => true);
      }
      return false;
    });

  function addressOf(page: string, fault: string): string {
    const [path = '', topic] = page.replace('TAB', String(tab)).split('#');
    const query = `${path.includes('?') ? '&' : '?'}fail=${fault}`;
    return `${path}${query}${topic ? `#${topic}` : ''}`;
  }

  const here = viewFaults.filter(({ only = kind }) => only === kind);
  /** Popup and panel ask anew whenever a tab opens: those that wait for answers go first, by themselves. */
  const isAsking = ({ page, fault }: ViewFault): boolean =>
    /^(popup|side).*silent$/.test(`${page} ${fault}`);
  const groups = [
    { name: 'answers that never come', faults: here.filter((one) => isAsking(one)) },
    { name: 'all others', faults: here.filter((one) => !isAsking(one)) },
  ];

  // Each in a tab of its own, several at once: most of the time is spent waiting.
  describe.each(groups)('$name', ({ faults }) => {
    test.concurrent.each(faults)('$page: $fault', async (one) => {
      const { page, fault, press: pressed, shows, marks = [], opens } = one;
      const open = (): Promise<Page> => session.openOwn(addressOf(page, fault));
      // Firefox may refuse to open a tab while another is being closed.
      const own = await open().catch(open);
      for (const name of pressed?.names ?? [])
        await until(`"${name}" to be pressed`, () =>
          press(own, name, pressed?.within).then(
            () => true,
            () => false,
          ),
        );
      await waitForText(own, ...shows);
      if (marks.length > 0) await waitForMarks(own, marks);
      if (opens) await opened(opens);
      await until(`${fault} to happen`, async () => (await metIn(own)).hits > 0);
      expect((await metIn(own)).uncaught).toEqual([]);
      await own.close();
      injected++;
    });
  });

  test('a browser that refuses to let Sidelight into a page', async () => {
    const guest = await session.open(article, 'news.example');
    for (const { fault, press: pressed } of guestFaults) {
      const popup = await popupOver(session, guest);
      await failIn(popup, fault);
      await until(`"${pressed}" to be pressed`, () =>
        press(popup, pressed).then(
          () => true,
          () => false,
        ),
      );
      await waitForText(popup, '.offer [role="status"]', /browser does not let Sidelight read/);
      const { hits, uncaught: left } = await metIn(popup);
      expect(hits).toBeGreaterThan(0);
      expect(left).toEqual([]);
      await popup.close();
      injected++;
    }
    await expectUnhurt(guest);
  });

  test('no page was hurt, and nothing was left uncaught', async () => {
    await pause(patience);
    await expectUnhurt(reading);
    expect(await uncaught(session)).toEqual([]);
  });
});
