/**
 * The sites that the reader added to the listed ones. The browser's own list of what it granted is
 * the only one: what is withdrawn there is gone here.
 */
import { browser } from 'wxt/browser';
import { attempt } from '../../lib/attempt.ts';
import { listen } from '../../lib/listen.ts';
import { sendToTab } from '../../lib/messages.ts';
import { isIn } from '../../lib/sites.ts';
import { addedOrigins, isGranted } from '../../lib/tab/grants.ts';
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
  listen(browser.permissions.onAdded, ({ origins = [] }) => {
    attempt(() => registerAddedSites().finally(() => startInOpenTabs(origins)));
  });
  listen(browser.permissions.onRemoved, ({ origins = [] }) => {
    attempt(registerAddedSites);
    attempt(() => leave(origins));
  });
}

/** Ends Sidelight in the open pages of what was withdrawn, unless something else is granted for them. */
async function leave(origins: string[]): Promise<void> {
  // A page that does not answer has nothing to end.
  for (const { id: tab } of await browser.tabs.query({}))
    if (tab !== undefined) attempt(() => leaveTab(tab, origins));
}

async function leaveTab(tab: number, origins: string[]): Promise<void> {
  const { site } = await sendToTab(tab, 'page', {});
  const isWithdrawn = origins.some((origin) => isIn(site, origin));
  if (isWithdrawn && !(await isGranted(site))) await sendToTab(tab, 'leave', {});
}
