/** Whether the reader has a finger in place of a mouse. */
import type { Page } from 'puppeteer-core';
import { inBrowserWindow, isFirefox } from './firefox.ts';

/** In Firefox's words: a coarse pointer; a fine one that can rest on things. */
const finger = 1;
const mouse = 6;

/** In Firefox for all pages, until the browser ends or it is taken back. */
export async function setTouch(page: Page, isTouch: boolean): Promise<void> {
  if (isFirefox(page.browser())) {
    const kind = isTouch ? finger : mouse;
    await inBrowserWindow(
      page.browser(),
      `for (const which of ['primary', 'all'])
        Services.prefs.setIntPref('ui.' + which + 'PointerCapabilities', ${kind})`,
    );
  } else {
    const client = await page.createCDPSession();
    await client.send('Emulation.setTouchEmulationEnabled', { enabled: isTouch });
  }
  await page.waitForFunction(
    (wish) => matchMedia('(hover: none) and (pointer: coarse)').matches === wish,
    { polling: 50 },
    isTouch,
  );
}
