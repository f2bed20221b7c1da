/** Pages that were open before Sidelight could read them. */
import { browser } from 'wxt/browser';
import { attempt } from '../../lib/attempt.ts';
import { startIn } from '../../lib/tab/start-in.ts';

/** Starts in all open pages of some sites. Those still loading get it from the browser. */
export async function startInOpenTabs(matches: string[]): Promise<void> {
  if (matches.length === 0) return;
  const tabs = await browser.tabs.query({ url: matches, status: 'complete' });
  // A tab that is gone by now, or a page that takes no scripts, is no fault.
  for (const { id } of tabs) if (id !== undefined) attempt(() => startIn(id));
}
