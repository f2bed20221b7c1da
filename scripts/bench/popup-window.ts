/** The popup as the browser itself opens it at its button, and how to look into it from outside. */
import type { Page } from 'puppeteer-core';
import type { Session } from '../../tests/e2e/browser.ts';
import { inBrowserWindow } from '../../tests/e2e/firefox.ts';

/** The part of the extensions' interface by which one of its pages sees the others. */
declare const chrome: { extension: { getViews(which: { type: 'popup' }): Window[] } };

async function pressButton({ kind, launched }: Session, page: Page): Promise<void> {
  await page.bringToFront();
  const { browser, extensionId, extensionRoot } = launched;
  if (kind === 'chromium') {
    await (await browser.extensions()).get(extensionId)?.triggerAction(page);
    return;
  }
  // No driver can press it: what the button calls is called in the browser's window.
  const host = JSON.stringify(new URL(extensionRoot).hostname);
  await inBrowserWindow(
    browser,
    `(() => {
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const { extension } = WebExtensionPolicy.getByHostname(${host});
      return ExtensionParent.apiManager.global.browserActionFor(extension).openPopup(window, false);
    })()`,
  );
}

/** When a popup was painted, in milliseconds since its page was asked for. */
export interface PopupPaint {
  /** The first text or picture. */
  first: number;
  /** The topic of the page in the tab: what the reader came for. */
  topic: number;
}

/** Waits in a page of the extension for the open popup to have shown a topic, and closes it. */
function paintOfOpen(helper: Page): Promise<PopupPaint> {
  return helper.evaluate(async () => {
    interface Painted extends PerformanceEntry {
      element: Element | null;
    }
    const end = performance.now() + 10_000;
    while (performance.now() < end) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      const [popup] = chrome.extension.getViews({ type: 'popup' }) as (Window & typeof window)[];
      if (!popup?.document.querySelector('main h2')) continue;
      // Largest so far: the topic's text is larger than all that is painted before it.
      const entries = await new Promise<Painted[]>((resolve) => {
        const observer = new popup.PerformanceObserver((list) =>
          resolve(list.getEntries() as Painted[]),
        );
        observer.observe({ type: 'largest-contentful-paint', buffered: true });
      });
      const topic = entries.find(({ element }) => element?.closest('main'))?.startTime;
      const first = popup.performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
      if (topic === undefined || first === undefined) continue;
      popup.close();
      return { first, topic };
    }
    throw new Error('the popup did not show a topic');
  });
}

/**
 * Opens the popup over `page` and tells when it was painted.
 * @param helper opens a page of the extension, or hands over one that is open; asked for when the
 * popup has been opened
 */
export async function openPopupOver(
  session: Session,
  page: Page,
  helper: () => Promise<Page>,
): Promise<PopupPaint> {
  await pressButton(session, page);
  return paintOfOpen(await helper());
}
