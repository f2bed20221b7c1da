/**
 * What a reader does to let Sidelight read a site that is not listed: presses its button in the
 * toolbar, and says yes where the browser asks.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { BrowserKind } from '../../scripts/browsers/kinds.ts';
import { openPopup as openRealPopup } from '../../scripts/browsers/popup.ts';
import { buildOf, type Session, startSession, until } from './browser.ts';
import { inBrowserWindow } from './firefox.ts';
import { openPopup } from './own-pages.ts';

/** Folders with a copy of the build whose manifest may be changed. */
const copies = new Map<BrowserKind, string>();

/** A session in which `grantAlways` works. */
export async function startGranting(kind: BrowserKind): Promise<Session> {
  const folder = mkdtempSync(join(tmpdir(), 'sidelight-granting-'));
  cpSync(buildOf(kind), folder, { recursive: true });
  copies.set(kind, folder);
  // Browsers let the background do what it does at an update, by which grants come in Chromium.
  const session = await startSession(kind, { extension: folder, endsBackground: false });
  return {
    ...session,
    async close() {
      await session.close();
      rmSync(folder, { recursive: true });
    },
  };
}

interface Permissions {
  request(asked: { origins: string[] }): Promise<boolean>;
  remove(granted: { origins: string[] }): Promise<boolean>;
  contains(asked: { origins: string[] }): Promise<boolean>;
}
declare const chrome: { permissions: Permissions };

/**
 * Has the browser grant a site as a version that names it would. No driver can press Chromium's own
 * question, so there the extension comes once with the site in its manifest, and then as it was
 * built: Chromium keeps what was granted.
 */
async function grantByUpdate({ launched, kind }: Session, pattern: string): Promise<void> {
  const folder = copies.get(kind);
  if (!folder) throw new Error('this needs a session of `startGranting`');
  const file = join(folder, 'manifest.json');
  const built = readFileSync(file, 'utf8');
  const manifest = JSON.parse(built) as { host_permissions: string[] };
  manifest.host_permissions.push(pattern);
  writeFileSync(file, JSON.stringify(manifest));
  await launched.browser.installExtension(folder);
  writeFileSync(file, built);
  await launched.browser.installExtension(folder);
}

/** Withdraws a site, as the browser's own page for extensions does; true when it is withdrawn. */
export async function giveBack(session: Session, pattern: string): Promise<boolean> {
  const own = await session.openOwn('options.html');
  try {
    return await own.evaluate(async (origin) => {
      await chrome.permissions.remove({ origins: [origin] });
      return !(await chrome.permissions.contains({ origins: [origin] }));
    }, pattern);
  } finally {
    await own.close();
  }
}

/** What Firefox does when the extension's button is pressed: it lets it into the page in front. */
const pressButton = `WebExtensionPolicy.getByID('sidelight@sidelight.invalid')
  .extension.tabManager.addActiveTabPermission(gBrowser.selectedTab)`;

/**
 * Presses Sidelight's button over a page and opens the popup: the real one in Chromium. In Firefox
 * no driver can look into that, so that the popup is opened in a tab too.
 */
export async function popupOver(session: Session, page: Page): Promise<Page> {
  if (session.kind === 'chromium') return openRealPopup(session.launched, page);
  await page.bringToFront();
  await inBrowserWindow(session.launched.browser, pressButton);
  let popup: Page | undefined;
  // The page is Sidelight's to see a moment after the press.
  await until('the popup', async () => {
    popup = await openPopup(session, page).catch(() => undefined);
    return popup !== undefined;
  });
  return popup as unknown as Page;
}

/** Says yes where Firefox asks the reader. */
const sayYes = `(async () => {
  for (let wait = 0; wait < 100; wait++) {
    const asked = document.getElementById('addon-webext-permissions-notification');
    if (asked && PopupNotifications.panel.state === 'open') {
      // Not before it has stood there for a moment: the button does not take a hasty press.
      await new Promise((resolve) => setTimeout(resolve, 600));
      asked.button.click();
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('Firefox did not ask');
})()`;

/**
 * Presses what lets Sidelight in on a site for good, and says yes to the browser. Firefox's question
 * is answered; Chromium's is seen to be asked, for this site, at a press.
 */
export async function grantAlways(session: Session, view: Page, site: string): Promise<void> {
  const name = `Always read ${site}`;
  if (session.kind === 'firefox') {
    await pressByHand(view, name);
    return inBrowserWindow(session.launched.browser, sayYes);
  }
  await view.evaluate(() => {
    chrome.permissions.request = async (asked) => {
      Object.assign(window, { asked: { ...asked, isPressed: navigator.userActivation.isActive } });
      return false;
    };
  });
  await pressByHand(view, name);
  const asked = (): Promise<unknown> =>
    view.evaluate(() => (window as unknown as { asked?: unknown }).asked);
  await until('Chromium to be asked', async () => (await asked()) !== undefined);
  expect(await asked()).toEqual({ origins: [`*://*.${site}/*`], isPressed: true });
  return grantByUpdate(session, `*://*.${site}/*`);
}

/** Presses a button as a hand does: browsers ask for nothing otherwise. */
export async function pressByHand(view: Page, name: string): Promise<void> {
  await until(`a button "${name}"`, async () => {
    const button = await view.$(`::-p-xpath(//button[contains(., "${name}")])`);
    await button?.click();
    return button !== null;
  });
}
