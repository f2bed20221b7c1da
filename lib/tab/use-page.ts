import { useEffect, useState } from 'preact/hooks';
import type { PauseLength } from '../pause.ts';
import { followTab } from './follow.ts';
import { askFor } from './grants.ts';
import { askPage, jumpTo, type PageState, pauseFor, readOnce, switchHere } from './page.ts';

export interface PageInTab {
  page: PageState;
  /** Another number for each page that was in the tab. */
  visit: number;
  /** Brings the `index`-th mention of a topic into view. */
  jump(topic: string, index: number): void;
  /** Switches Sidelight off or on for the page's site. */
  setOff(isOff: boolean): void;
  /** Off everywhere for a while; null for on again. */
  setPause(length: PauseLength | null): void;
  /** Lets Sidelight read a page that it is not on by itself; false where the browser refuses. */
  read(): Promise<boolean>;
  /** Asks the reader to let Sidelight read a site from now on; to be called at a press. */
  readAlways(site: string): void;
}

/**
 * The page in the tab.
 * @param isFollowing asks again whenever the active tab, or the page in it, changes
 */
export function usePageInTab(isFollowing: boolean): PageInTab {
  const [{ page, visit }, setAnswer] = useState<Pick<PageInTab, 'page' | 'visit'>>({
    page: { state: 'asking' },
    visit: 0,
  });
  const [question, ask] = useState({ visit: 0 });

  useEffect(() => {
    let isStale = false;
    // An answer to an earlier question may come later.
    void askPage().then((answer) => {
      if (!isStale) setAnswer({ page: answer, visit: question.visit });
    });
    return () => {
      isStale = true;
    };
  }, [question]);
  useEffect(() => {
    if (!isFollowing) return undefined;
    const life = new AbortController();
    followTab((isOther) => ask((last) => ({ visit: last.visit + Number(isOther) })), life.signal);
    return () => life.abort();
  }, [isFollowing]);

  // After a change that failed, too: what is shown is what counts.
  const again = (): void => ask((last) => ({ ...last }));
  return {
    page,
    visit,
    jump: (topic, index) => void jumpTo(topic, index).catch(again),
    setOff(isOff) {
      if (page.state === 'here') void switchHere(page, isOff).then(again, again);
    },
    setPause: (length) => void pauseFor(length).then(again, again),
    read: () =>
      readOnce().then(
        () => {
          again();
          return true;
        },
        () => false,
      ),
    readAlways: (site) => void askFor(site).then(again),
  };
}
