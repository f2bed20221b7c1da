/** How much memory the scripts of pages hold, the extension's in them included. */
import type { Page } from 'puppeteer-core';
import { isFirefox, valueInBrowserWindow } from '../e2e/firefox.ts';

async function inChromium(page: Page): Promise<number> {
  const client = await page.createCDPSession();
  // Twice: what the first finds unreachable may hold what the second frees.
  for (let time = 0; time < 2; time++) await client.send('HeapProfiler.collectGarbage');
  const { usedSize } = await client.send('Runtime.getHeapUsage');
  await client.detach();
  return usedSize;
}

/** What Firefox's own page about memory adds up for the scripts of all pages, after collecting. */
const scriptsOfPages = `(async () => {
  for (let time = 0; time < 3; time++) {
    for (const wish of ['child-gc-request', 'child-cc-request', 'child-mmu-request'])
      Services.obs.notifyObservers(null, wish);
    await new Promise((resolve) => setTimeout(resolve, 700));
  }
  const reporters = Cc['@mozilla.org/memory-reporter-manager;1'].getService(Ci.nsIMemoryReporterManager);
  let sum = 0;
  const add = (process, path, kind, units, amount) => {
    if (/^(web|Isolated Web)/i.test(process) && path.startsWith('js-main-runtime/')) sum += amount;
  };
  await new Promise((resolve) => reporters.getReports(add, null, resolve, null, false));
  return sum;
})()`;

/** Bytes in use after everything has been collected that can be. */
export function heapOf(page: Page): Promise<number> {
  return isFirefox(page.browser())
    ? valueInBrowserWindow<number>(page.browser(), scriptsOfPages)
    : inChromium(page);
}
