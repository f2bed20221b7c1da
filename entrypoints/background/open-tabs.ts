/** Pages that were open before Sidelight could read them. */
import { browser } from 'wxt/browser';
import { startIn } from '../../lib/tab/start-in.ts';

/** A copy of the version before may answer for so long, in milliseconds, until it has ended. */
const endTime = 1_000;

/** Starts in all open pages of some sites. Those still loading get it from the browser. */
export async function startInOpenTabs(matches: string[]): Promise<void> {
  await startWherePossible(matches);
  await new Promise((resolve) => setTimeout(resolve, endTime));
  await startWherePossible(matches);
}

async function startWherePossible(matches: string[]): Promise<void> {
  if (matches.length === 0) return;
  const tabs = await browser.tabs.query({ url: matches, status: 'complete' });
  // A tab that is gone by now, or a page that takes no scripts, is no fault.
  for (const { id } of tabs) if (id !== undefined) void startIn(id).catch(() => undefined);
}
