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
  /**
   * Asks the reader to let Sidelight read a site from now on; to be called at a press. False where
   * the browser refuses to ask.
   */
  readAlways(site: string): Promise<boolean>;
  /** Why what the reader switched last is not as it was to be; empty where it is. */
  failure: string;
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
  const [failure, fail] = useState('');

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

  const again = (): void => ask((last) => ({ ...last }));
  // After a change that failed, too: what is shown is what counts.
  const told = (change: Promise<void>): void =>
    void change
      .then(
        () => '',
        (error: Error) => error.message,
      )
      .then((reason) => {
        fail(reason);
        again();
      });
  /** True where it came about. */
  const tried = (doing: Promise<unknown>): Promise<boolean> =>
    doing.then(
      () => {
        again();
        return true;
      },
      () => false,
    );
  return {
    page,
    visit,
    jump: (topic, index) => void jumpTo(topic, index).catch(again),
    setOff(isOff) {
      if (page.state === 'here') told(switchHere(page, isOff));
    },
    setPause: (length) => told(pauseFor(length)),
    read: () => tried(readOnce()),
    readAlways: (site) => tried(askFor(site)),
    failure,
  };
}
