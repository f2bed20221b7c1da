/** Opens the extension's popup over a page, each browser in the way that it has for it. */
import type { Page } from 'puppeteer-core';
import type { Launched } from './launch.ts';

const patience = 15_000;

async function inChromium({ browser, extensionId }: Launched, page: Page): Promise<Page> {
  const extension = (await browser.extensions()).get(extensionId);
  if (!extension) throw new Error('the browser has lost the extension');
  const opening = browser.waitForTarget((target) => target.url().endsWith('/popup.html'), {
    timeout: patience,
  });
  await page.bringToFront();
  await extension.triggerAction(page);
  return (await opening).asPage();
}

/**
 * Firefox lets no driver press the button in its toolbar. The popup is opened in a tab behind the
 * article instead: the article stays the active tab, so the popup speaks of it as it should.
 */
async function inFirefox({ browser, extensionRoot }: Launched, page: Page): Promise<Page> {
  await page.bringToFront();
  const popup = await browser.newPage({ type: 'tab', background: true });
  // Firefox never tells the driver that a page of an extension has loaded.
  popup.goto(`${extensionRoot}popup.html`).catch(() => undefined);
  return popup;
}

/** Opens the popup for `page` and waits until it shows something. */
export async function openPopup(launched: Launched, page: Page): Promise<Page> {
  const isFirefox = launched.extensionRoot.startsWith('moz-extension:');
  const popup = await (isFirefox ? inFirefox : inChromium)(launched, page);
  const end = Date.now() + patience;
  const isShown = (): Promise<boolean> =>
    popup
      .evaluate(() => document.readyState === 'complete' && document.querySelector('main') !== null)
      // The page may still be on its way.
      .catch(() => false);
  while (!(await isShown())) {
    if (Date.now() > end) throw new Error('the popup did not open');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return popup;
}
