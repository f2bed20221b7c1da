/**
 * Notices that the extension has been reloaded, disabled or updated, and ends this copy.
 *
 * Chrome does not tell a content script, which lives on without its extension. A port closes when
 * the extension goes, but also when the background merely falls asleep; so its closing, and the
 * reader's coming back to the tab, are occasions to look. Asking `isInvalid` is what looks: it
 * aborts the context's signal. Firefox ends the script itself and takes away its style sheet; the
 * next copy clears what cannot be seen any more (`clearLeftovers`).
 */
import { browser } from 'wxt/browser';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';

/** The port closes a moment before `runtime.id` goes. */
const settleTime = 50;

export function watchLife(ctx: ContentScriptContext): void {
  const look = (): boolean => ctx.isInvalid;
  ctx.addEventListener(document, 'visibilitychange', look);
  ctx.addEventListener(window, 'focus', look);
  const port = browser.runtime.connect({ name: 'life' });
  port.onDisconnect.addListener(() => {
    // Read, or Chrome reports it: a page kept for going back loses its port with an error.
    void browser.runtime.lastError;
    ctx.setTimeout(look, settleTime);
  });
}
