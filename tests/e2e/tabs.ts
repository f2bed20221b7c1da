/** The tabs of the browser, of whatever opened them. */
import type { Browser, Page } from 'puppeteer-core';
import { until } from './browser.ts';

/** Waits for a tab by its address. */
export async function pageAt(
  browser: Browser,
  isWanted: (address: string) => boolean,
): Promise<Page> {
  let found: Page | undefined;
  await until('a tab to be there', async () => {
    for (const page of await browser.pages()) {
      // Asked for in the page itself: Firefox does not tell the driver where such tabs are.
      const address = await page.evaluate(() => location.href).catch(() => '');
      if (isWanted(address)) found = page;
    }
    return found !== undefined;
  });
  return found as Page;
}
