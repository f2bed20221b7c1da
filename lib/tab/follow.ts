/** Follows the active tab: for the side panel, which stays while pages come and go. */
import { browser } from 'wxt/browser';
import { listen } from '../listen.ts';
import { messageName } from '../message-shapes.ts';
import { findTab } from './page.ts';

/** So long after a change it is told: a page that loads makes many. */
const restTime = 150;

/**
 * Calls `changed` when another tab is active, and when the page in the active tab has changed.
 * @param changed told with `true` where it is another page, and with `false` where more was found
 */
export function followTab(changed: (isOther: boolean) => void, signal: AbortSignal): void {
  let isOther = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = (other: boolean): void => {
    isOther ||= other;
    clearTimeout(timer);
    timer = setTimeout(() => {
      changed(isOther);
      isOther = false;
    }, restTime);
  };
  const tellIfActive = async (tab: number | undefined, other: boolean): Promise<void> => {
    // Who cannot say which tab is active may be wrong about nothing.
    const active = await findTab().catch(() => undefined);
    if (tab !== undefined && tab === active?.id && !signal.aborted) tell(other);
  };

  const onActivated = (): void => tell(true);
  const onUpdated = (tab: number, { status }: { status?: string }): void => {
    if (status !== undefined) void tellIfActive(tab, status === 'loading');
  };
  // Content scripts tell the background what they find; the message passes here as well. It is
  // only heard, not answered: that is for the background.
  const onMessage = (
    message: unknown,
    sender: { id?: string; tab?: { id?: number } },
  ): undefined => {
    if (sender.id === browser.runtime.id && messageName(message) === 'report')
      void tellIfActive(sender.tab?.id, false);
  };
  listen(browser.tabs.onActivated, onActivated, signal);
  listen(browser.tabs.onUpdated, onUpdated, signal);
  listen(browser.runtime.onMessage, onMessage as never, signal);
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
}
