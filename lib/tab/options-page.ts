import { browser } from 'wxt/browser';
import { attempt } from '../attempt.ts';

/** Opens the options: as the browser does it, or else as any page. */
export function openOptions(): void {
  attempt(async () => {
    try {
      await browser.runtime.openOptionsPage();
    } catch {
      await browser.tabs.create({ url: '/options.html' });
    }
  });
}
