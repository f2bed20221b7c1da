/**
 * Notices that the extension has been reloaded, disabled or updated, and ends this copy.
 *
 * The browser does not tell a content script. A port closes when the extension goes, but also
 * when the background merely falls asleep; so its closing, and the reader's coming back to the
 * tab, are occasions to look. Asking `isInvalid` is what looks: it aborts the context's signal.
 */
import { browser } from 'wxt/browser';
import type { ContentScriptContext } from 'wxt/utils/content-script-context';

export function watchLife(ctx: ContentScriptContext): void {
  const look = (): boolean => ctx.isInvalid;
  const port = browser.runtime.connect({ name: 'life' });
  port.onDisconnect.addListener(look);
  ctx.onInvalidated(() => port.disconnect());
  ctx.addEventListener(document, 'visibilitychange', look);
  ctx.addEventListener(window, 'focus', look);
  ctx.addEventListener(window, 'scroll', look, { capture: true, passive: true });
}
