/** What a reader asks of the whole system: its own colours, less motion, larger letters. */
import type { Page } from 'puppeteer-core';
import { until } from './browser.ts';
import { inBrowserWindow, isFirefox } from './firefox.ts';

/** A wish by the names that the browsers have for it. */
interface Wish {
  feature: string;
  value: string;
  /** Firefox's setting, with its value where it is wished for and where it is not. */
  pref: readonly [name: string, on: number, off: number];
}

const wishes = {
  /** 2 is "always the colours that were chosen", 0 is Firefox's own default. */
  forcedColours: {
    feature: 'forced-colors',
    value: 'active',
    pref: ['browser.display.document_color_use', 2, 0],
  },
  lessMotion: {
    feature: 'prefers-reduced-motion',
    value: 'reduce',
    pref: ['ui.prefersReducedMotion', 1, 0],
  },
} as const satisfies Record<string, Wish>;

/** In Firefox for all pages, until the browser ends or it is taken back. */
export async function wish(page: Page, name: keyof typeof wishes, isOn = true): Promise<void> {
  const { feature, value, pref } = wishes[name];
  if (isFirefox(page.browser())) {
    const [setting, on, off] = pref;
    await inBrowserWindow(
      page.browser(),
      `Services.prefs.setIntPref('${setting}', ${isOn ? on : off})`,
    );
  } else {
    // The session stays: what it emulates goes with it.
    const client = await page.createCDPSession();
    await client.send('Emulation.setEmulatedMedia', {
      features: isOn ? [{ name: feature, value }] : [],
    });
  }
  await page.waitForFunction(
    (query, wanted) => matchMedia(query).matches === wanted,
    { polling: 50 },
    `(${feature}: ${value})`,
    isOn,
  );
}

declare const chrome: {
  tabs: {
    query(query: { url: string }): Promise<{ id?: number }[]>;
    setZoom(tab: number, factor: number): Promise<void>;
  };
};

/** How wide a word is on the screen, whatever makes it so. */
function sizeOf(page: Page): Promise<number> {
  return page.evaluate(() => {
    const word = document.createElement('span');
    word.textContent = 'Sidelight';
    word.style.cssText = 'position: fixed; font: 20px serif';
    document.body.append(word);
    const { width } = word.getBoundingClientRect();
    word.remove();
    return width * devicePixelRatio;
  });
}

/**
 * Has all letters of a page `times` as large: the whole page in Chromium, as its zoom does, and the
 * text alone in Firefox, where readers can have that too.
 * @param own another page of the extension
 */
export async function enlarge(own: Page, page: Page, times: number): Promise<void> {
  if (isFirefox(page.browser()))
    await inBrowserWindow(page.browser(), `Services.prefs.setBoolPref('browser.zoom.full', false)`);
  const before = await sizeOf(page);
  // Not what the driver says: Firefox does not tell it where the extension's pages are.
  const url = await page.evaluate(() => location.href.replace(/#.*/, ''));
  await own.evaluate(
    async (address, factor) => {
      for (const { id } of await chrome.tabs.query({ url: address }))
        if (id !== undefined) await chrome.tabs.setZoom(id, factor);
    },
    url,
    times,
  );
  await until('letters of another size', async () => (await sizeOf(page)) !== before);
}
