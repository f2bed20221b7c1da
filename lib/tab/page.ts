/** What the extension's own pages know of the page in the tab, and what they can ask of it. */
import { browser } from 'wxt/browser';
import { type PageReport, sendToTab } from '../messages.ts';
import { changeSettings, readSettings } from '../settings.ts';

/** `absent`: the tab holds no page that Sidelight reads. */
export type PageState =
  | { state: 'asking' }
  | { state: 'absent' }
  | { state: 'here'; report: PageReport; isOff: boolean };

/** The tab meant: named in the address (a popup that is open as a tab), else the active one. */
export async function findTab(): Promise<number | undefined> {
  const named = new URLSearchParams(location.search).get('tab');
  if (named !== null && /^\d+$/.test(named)) return Number(named);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}

/** Asks the page in the tab what is on it. */
export async function askPage(): Promise<PageState> {
  try {
    const tab = await findTab();
    if (tab === undefined) return { state: 'absent' };
    const [report, { settings }] = await Promise.all([sendToTab(tab, 'page', {}), readSettings()]);
    return { state: 'here', report, isOff: settings.sitesOff.includes(report.site) };
  } catch {
    // No content script answers: a page that is not on a listed site.
    return { state: 'absent' };
  }
}

/**
 * Brings the `index`-th mention of a topic into view.
 * @throws {Error} where the page went away meanwhile
 */
export async function jumpTo(topic: string, index: number): Promise<void> {
  const tab = await findTab();
  if (tab !== undefined) await sendToTab(tab, 'jump', { topic, index });
}

/** Switches Sidelight off or on for a site. */
export function setSiteOff(site: string, isOff: boolean): Promise<void> {
  return changeSettings(({ sitesOff }) => {
    const others = sitesOff.filter((other) => other !== site);
    return { sitesOff: isOff ? [...others, site] : others };
  });
}
