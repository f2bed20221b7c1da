/** Opens the popup over the sample article, in browser after browser, and times it. */
import type { Page } from 'puppeteer-core';
import { type Session, startSession } from '../../tests/e2e/browser.ts';
import { core, waitForMarks } from '../../tests/e2e/reader.ts';
import type { BrowserKind } from '../browsers/kinds.ts';
import { exactTime } from './gecko.ts';
import { openPopupOver, type PopupPaint } from './popup-window.ts';

const browsers = 3;
const perBrowser = 6;
/** A browser that has just been started has things of its own to do. */
const settleTime = 3000;
const pause = 400;

const rest = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

export interface PopupTimes {
  /** The first popup after each start of the browser. */
  cold: PopupPaint[];
  /** All others. */
  warm: PopupPaint[];
}

/** A page of the extension behind the page in front: the popup closes when another comes before it. */
async function pageBehind({ launched: { browser, extensionRoot } }: Session): Promise<Page> {
  const page = await browser.newPage({ type: 'tab', background: true });
  const address = `${extensionRoot}options.html`;
  // Firefox never tells the driver that such a page has loaded.
  page.goto(address).catch(() => undefined);
  const isThere = (): Promise<boolean> =>
    page.evaluate((wanted) => location.href === wanted, address).catch(() => false);
  while (!(await isThere())) await rest(50);
  return page;
}

async function inOneBrowser(kind: BrowserKind, times: PopupTimes): Promise<void> {
  const session = await startSession(kind, { endsBackground: false });
  try {
    if (kind === 'firefox') await exactTime(session.launched.browser);
    const article = await session.open('plain.html');
    await waitForMarks(article, core);
    await rest(settleTime);
    let helper: Promise<Page> | undefined;
    for (let opened = 0; opened < perBrowser; opened++) {
      const paint = await openPopupOver(session, article, () => {
        helper ??= pageBehind(session);
        return helper;
      });
      times[opened === 0 ? 'cold' : 'warm'].push(paint);
      await rest(pause);
    }
  } finally {
    await session.close();
  }
}

/** The popup over the sample article, the first of each browser apart from the later ones. */
export async function popupTimes(kind: BrowserKind): Promise<PopupTimes> {
  const times: PopupTimes = { cold: [], warm: [] };
  for (let started = 0; started < browsers; started++) await inOneBrowser(kind, times);
  return times;
}
