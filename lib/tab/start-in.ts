/** Starts Sidelight in a page that is open already. */
import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import { sendToTab } from '../messages.ts';

/** A file of the extension as it may be registered. Firefox's manifest has whole addresses. */
const pathOf = (file: string): string =>
  new URL(file, browser.runtime.getURL('' as never)).pathname.slice(1);

/** The content script as the manifest has it. */
export function contentScript(): { matches: string[]; js: ScriptPublicPath[]; css: string[] } {
  const [script] = browser.runtime.getManifest().content_scripts ?? [];
  const { matches = [], js = [], css = [] } = script ?? {};
  return { matches, js: js.map(pathOf) as ScriptPublicPath[], css: css.map(pathOf) };
}

/**
 * Starts Sidelight in a tab, unless a copy answers there already: a second would only disturb.
 * From when it resolves on, the page answers.
 * @throws {Error} where the browser lets nothing into the tab
 */
export async function startIn(tab: number): Promise<void> {
  const isThere = await sendToTab(tab, 'page', {}).then(
    () => true,
    () => false,
  );
  if (isThere) return;
  const { js, css } = contentScript();
  const target = { tabId: tab, allFrames: true };
  await browser.scripting.insertCSS({ target, files: css });
  await browser.scripting.executeScript({ target, files: js });
}
