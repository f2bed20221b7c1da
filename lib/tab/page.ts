/** What the extension's own pages know of the page in the tab, and what they can ask of it. */
import { browser } from 'wxt/browser';
import { inTime } from '../in-time.ts';
import { type PageReport, sendToTab } from '../messages.ts';
import { type PauseLength, pauseOf, standingPause } from '../pause.ts';
import type { FieldName } from '../settings/fields.ts';
import { siteOff } from '../settings/off.ts';
import { changeSettings, readSettings, type Settings } from '../settings.ts';
import { siteOf } from '../sites.ts';
import { isGranted } from './grants.ts';
import { startIn } from './start-in.ts';

/** A heavy page takes its time to answer, and to let a script in; in milliseconds. */
const patience = 5_000;

/** What the reader may do where a page is read, and how it stands now. */
export interface PageHere {
  state: 'here';
  report: PageReport;
  /** Off on this site, or on this page until it is left. */
  isOff: boolean;
  /** The pause that Sidelight is in, as the settings hold it; empty for none. */
  pause: string;
  /** Read because the reader asked once: Sidelight is not on this site by itself. */
  isGuest: boolean;
  isPrivate: boolean;
  /** On which sites Sidelight is off is an organisation's to say. */
  sitesLocked: boolean;
  /** Why the settings could not be read; empty where they could. */
  unread: string;
}

export type PageState =
  | { state: 'asking' }
  /** Nothing that Sidelight reads; `site` where the reader may let it in. */
  | { state: 'absent'; site: string | null; unread: string }
  | PageHere;

interface Tab {
  id: number;
  /** Known where Sidelight is on the site, or the reader pressed its button there. */
  url?: string | undefined;
  incognito?: boolean | undefined;
}

/** The tab meant: named in the address (a popup that is open as a tab), else the active one. */
export async function findTab(): Promise<Tab | undefined> {
  const named = new URLSearchParams(location.search).get('tab');
  const [tab] =
    named !== null && /^\d+$/.test(named)
      ? [await browser.tabs.get(Number(named))]
      : await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? undefined : { ...tab, id: tab.id };
}

/** True also where the browser does not say: nothing is offered on a guess. */
function mayRead(site: string): Promise<boolean> {
  return isGranted(site).catch(() => true);
}

/** The site of a web page that Sidelight may not always read; null for any other. */
async function strangeSite({ url = '' }: Tab): Promise<string | null> {
  const { protocol, hostname } = URL.canParse(url) ? new URL(url) : { protocol: '', hostname: '' };
  if (!/^https?:$/.test(protocol) || hostname === '') return null;
  const site = siteOf(hostname);
  return (await mayRead(site)) ? null : site;
}

/** The settings as they stand, or why they cannot be read. */
async function settingsNow(): Promise<{
  settings?: Settings;
  locked?: FieldName[];
  unread: string;
}> {
  try {
    return { ...(await inTime('storage', readSettings())), unread: '' };
  } catch (error) {
    return { unread: (error as Error).message };
  }
}

/** Asks the page in the tab what is on it. */
export async function askPage(): Promise<PageState> {
  const [tab, { settings, locked, unread }] = await Promise.all([
    inTime('tab', findTab()).catch(() => undefined),
    settingsNow(),
  ]);
  if (!tab) return { state: 'absent', site: null, unread };
  // Undefined where no content script answers.
  const report = await inTime('page', sendToTab(tab.id, 'page', {}), patience).catch(
    () => undefined,
  );
  if (!report) return { state: 'absent', site: await strangeSite(tab), unread };
  return {
    state: 'here',
    report,
    isOff: report.isAway || (settings?.sitesOff.includes(report.site) ?? false),
    pause: standingPause(settings?.pause ?? '', Date.now()),
    isGuest: !(await mayRead(report.site)),
    isPrivate: tab.incognito ?? false,
    sitesLocked: locked?.includes('sitesOff') ?? false,
    unread,
  };
}

/**
 * Brings the `index`-th mention of a topic into view.
 * @throws {Error} where the page went away meanwhile
 */
export async function jumpTo(topic: string, index: number): Promise<void> {
  const tab = await findTab();
  if (tab) await sendToTab(tab.id, 'jump', { topic, index });
}

/** Switches Sidelight off or on: for the site, or in a private window for this page only. */
export async function switchHere({ report, isPrivate }: PageHere, isOff: boolean): Promise<void> {
  if (!isPrivate) return changeSettings(siteOff(report.site, isOff));
  const tab = await findTab();
  if (tab) await sendToTab(tab.id, 'away', { isAway: isOff });
}

/** Switches Sidelight off everywhere for a while, or on again. */
export function pauseFor(length: PauseLength | null): Promise<void> {
  return changeSettings({ pause: pauseOf(length, new Date()) });
}

/**
 * Reads the page in the tab although Sidelight is not on its site.
 * @throws {Error} where the browser does not allow it
 */
export async function readOnce(): Promise<void> {
  const tab = await findTab();
  if (tab) await inTime('page', startIn(tab.id), patience);
}
