/** Opens a page in a private window, with Sidelight let into it as a reader does. */
import type { Page } from 'puppeteer-core';
import { type Session, until } from './browser.ts';
import { inBrowserWindow } from './firefox.ts';

interface Developer {
  updateProfileConfiguration(change: { inDeveloperMode: boolean }): Promise<void>;
  updateExtensionConfiguration(change: {
    extensionId: string;
    incognitoAccess: boolean;
  }): Promise<void>;
}
interface Windows {
  create(wishes: { incognito: boolean; url: string }): Promise<unknown>;
}
declare const chrome: { developerPrivate: Developer; windows: Windows };

async function openInChromium(session: Session, url: string): Promise<Page> {
  const { browser, extensionId } = session.launched;
  const settings = await browser.newPage();
  await settings.goto('chrome://extensions/');
  await settings.evaluate(async (id) => {
    // Else the extension, which is no store's, would be off as soon as it comes anew.
    await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await chrome.developerPrivate.updateExtensionConfiguration({
      extensionId: id,
      incognitoAccess: true,
    });
  }, extensionId);
  await settings.close();
  let own: Page | undefined;
  await until('the extension to be there again', async () => {
    own = await session.openOwn('options.html').catch(() => undefined);
    return own !== undefined;
  });
  const opening = browser.waitForTarget((target) => target.url() === url);
  await own?.evaluate((address) => chrome.windows.create({ incognito: true, url: address }), url);
  const page = await (await opening).asPage();
  await until('the private page', () =>
    page.evaluate(() => document.readyState === 'complete').catch(() => false),
  );
  return page;
}

const allowInFirefox = `(async () => {
  const id = 'sidelight@sidelight.invalid';
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(id);
  const granted = { permissions: ['internal:privateBrowsingAllowed'], origins: [] };
  await ExtensionPermissions.add(id, granted, extension);
  await (await AddonManager.getAddonByID(id)).reload();
  const opened = OpenBrowserWindow({ private: true });
  await new Promise((resolve) => opened.addEventListener('load', resolve, { once: true }));
})()`;

async function openInFirefox(session: Session, url: string): Promise<Page> {
  const { browser } = session.launched;
  await inBrowserWindow(browser, allowInFirefox);
  await until('the private window', async () => {
    for (const page of await browser.pages())
      if ((await page.evaluate(() => location.href).catch(() => '')) === 'about:privatebrowsing')
        return true;
    return false;
  });
  // New tabs come in the window that was opened last.
  const page = await browser.newPage();
  await page.goto(url);
  return page;
}

/** Allows Sidelight in private windows and opens one with this page in it. */
export function openPrivately(session: Session, url: string): Promise<Page> {
  return (session.kind === 'chromium' ? openInChromium : openInFirefox)(session, url);
}
