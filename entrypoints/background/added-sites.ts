/**
 * The sites that the reader added to the listed ones. The browser's own list of what it granted is
 * the only one: what is withdrawn there is gone here.
 */
import { browser } from 'wxt/browser';
import { sendToTab } from '../../lib/messages.ts';
import { addedOrigins } from '../../lib/tab/grants.ts';
import { contentScript } from '../../lib/tab/start-in.ts';
import { startInOpenTabs } from './open-tabs.ts';

const id = 'added-sites';

/**
 * Has the browser start Sidelight on what is granted now, and nowhere else.
 * @returns the match patterns of that
 */
export function registerAddedSites(): Promise<string[]> {
  // One at a time: browsers tell of a grant and of their own start at once.
  return navigator.locks.request('sidelight-added-sites', async () => {
    const matches = await addedOrigins();
    const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
    if (matches.length === 0) {
      if (registered) await browser.scripting.unregisterContentScripts({ ids: [id] });
      return matches;
    }
    const { js, css, matches: listed } = contentScript();
    const script = { id, js, css, matches, excludeMatches: listed, allFrames: true };
    if (registered) await browser.scripting.updateContentScripts([script]);
    else await browser.scripting.registerContentScripts([script]);
    return matches;
  });
}

/** Follows what the reader grants and withdraws, in the popup or in the browser's own settings. */
export function followGrants(): void {
  browser.permissions.onAdded.addListener(({ origins = [] }) => {
    void registerAddedSites().then(() => startInOpenTabs(origins));
  });
  browser.permissions.onRemoved.addListener(({ origins = [] }) => {
    void registerAddedSites();
    if (origins.length > 0) void leave(origins);
  });
}

/** Ends Sidelight in the open pages of what was withdrawn; each knows by itself whether it is one. */
async function leave(origins: string[]): Promise<void> {
  for (const { id: tab } of await browser.tabs.query({}))
    if (tab !== undefined) void sendToTab(tab, 'leave', { origins }).catch(() => undefined);
}
