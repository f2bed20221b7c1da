/** What tests do through the extension's own pages, as the reader does through their controls. */
import type { Page } from 'puppeteer-core';
import { type Session, until } from './browser.ts';

/** The part of the extensions' interface that is used here; both browsers know it by this name. */
interface Extension {
  storage: {
    local: {
      set(items: Record<string, unknown>): Promise<void>;
      get(key: string): Promise<Record<string, unknown>>;
    };
  };
  tabs: { query(query: { url: string }): Promise<{ id?: number }[]> };
  runtime: { getManifest(): { version: string } };
  action: { getBadgeText(details: { tabId: number }): Promise<string> };
}
declare const chrome: Extension;

/** Writes the settings as another version of Sidelight, or somebody else, may have left them. */
export async function store(page: Page, settings: unknown): Promise<void> {
  await page.evaluate((value) => chrome.storage.local.set({ settings: value }), settings);
}

/** The same where it changes the language: the page is loaded anew, and cannot answer meanwhile. */
export async function storeLanguage(page: Page, settings: object): Promise<void> {
  await page.evaluate((value) => {
    void chrome.storage.local.set({ settings: value });
  }, settings);
}

/** The settings as they are stored. */
export function stored(page: Page): Promise<unknown> {
  return page.evaluate(async () => (await chrome.storage.local.get('settings')).settings);
}

/** Waits until just these settings are stored. */
export function untilStored(page: Page, settings: object): Promise<void> {
  // Chromium gives fields in an order of its own.
  const sorted = (fields: unknown): string =>
    JSON.stringify(Object.entries(fields ?? {}).sort(([a], [b]) => a.localeCompare(b)));
  return until(`${JSON.stringify(settings)} to be stored`, async () => {
    return sorted(await stored(page)) === sorted(settings);
  });
}

/** The version of the extension that is open. */
export function versionOf(page: Page): Promise<string> {
  return page.evaluate(() => chrome.runtime.getManifest().version);
}

/** The number by which the extension knows the tab with an address. */
export async function tabOf(page: Page, url: string): Promise<number> {
  const [tab] = await page.evaluate((address) => chrome.tabs.query({ url: address }), url);
  if (tab?.id === undefined) throw new Error(`no tab at ${url}`);
  return tab.id;
}

/** What the extension's icon says about a tab. */
export function badgeOf(page: Page, tab: number): Promise<string> {
  return page.evaluate((tabId) => chrome.action.getBadgeText({ tabId }), tab);
}

/** Opens the popup in a tab, for the page that stands in another. */
export async function openPopup(session: Session, page: Page): Promise<Page> {
  const helper = await session.openOwn('popup.html');
  const tab = await tabOf(helper, page.url());
  await helper.close();
  return session.openOwn(`popup.html?tab=${tab}`);
}
