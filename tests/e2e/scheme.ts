/** The reader's wish for light or dark. */
import type { Page } from 'puppeteer-core';
import { inBrowserWindow, isFirefox } from './firefox.ts';

const pref = 'layout.css.prefers-color-scheme.content-override';

/** In Firefox for all pages, until the browser ends. */
export async function setScheme(page: Page, scheme: 'light' | 'dark'): Promise<void> {
  if (isFirefox(page.browser()))
    await inBrowserWindow(
      page.browser(),
      `Services.prefs.setIntPref('${pref}', ${scheme === 'dark' ? 0 : 1})`,
    );
  else await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  await page.waitForFunction(
    (wish) => matchMedia(`(prefers-color-scheme: ${wish})`).matches,
    { polling: 50 },
    scheme,
  );
}
