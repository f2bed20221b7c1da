/** What the popup knows of the page in the tab, and what it can ask of it. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { type PageReport, sendToTab } from '../../lib/messages.ts';
import { changeSettings, readSettings } from '../../lib/settings.ts';

/** `absent`: the tab holds no page that Sidelight reads. */
export type PageState =
  | { state: 'asking' }
  | { state: 'absent' }
  | { state: 'here'; report: PageReport; isOff: boolean };

/** The tab meant: named in the address (a popup that is open as a tab), else the active one. */
async function findTab(): Promise<number | undefined> {
  const named = new URLSearchParams(location.search).get('tab');
  if (named !== null && /^\d+$/.test(named)) return Number(named);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}

async function askPage(): Promise<PageState> {
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

export interface PageInTab {
  page: PageState;
  /** Brings the `index`-th mention of a topic into view. */
  jump(topic: string, index: number): void;
  /** Switches Sidelight off or on for the page's site. */
  setOff(isOff: boolean): void;
}

export function usePageInTab(): PageInTab {
  const [page, setPage] = useState<PageState>({ state: 'asking' });
  const refresh = useCallback(() => void askPage().then(setPage), []);
  useEffect(refresh, []);

  const jump = (topic: string, index: number): void => {
    findTab()
      .then((tab) => tab !== undefined && sendToTab(tab, 'jump', { topic, index }))
      // The page went away meanwhile: show that.
      .catch(refresh);
  };
  const setOff = async (isOff: boolean): Promise<void> => {
    if (page.state !== 'here') return;
    const { site } = page.report;
    const { settings } = await readSettings();
    const others = settings.sitesOff.filter((other) => other !== site);
    await changeSettings({ sitesOff: isOff ? [...others, site] : others });
    refresh();
  };
  return { page, jump, setOff: (isOff) => void setOff(isOff) };
}
