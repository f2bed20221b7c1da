/** The background dies at any moment: browsers end it when they like, and so do the tests. */
import type { Browser } from 'puppeteer-core';
import { inBrowserWindow, isFirefox } from './firefox.ts';

/** True where there was one to end. */
async function endInChromium(browser: Browser, extensionRoot: string): Promise<boolean> {
  const target = browser
    .targets()
    .find((one) => one.type() === 'service_worker' && one.url().startsWith(extensionRoot));
  const worker = await target?.worker();
  await worker?.close().catch((error: Error) => {
    // It ended by itself while it was being told to: puppeteer lets go of a session that has gone.
    if (!error.message.includes('No session with given id')) throw error;
  });
  return worker !== undefined && worker !== null;
}

async function endInFirefox(browser: Browser): Promise<boolean> {
  await inBrowserWindow(
    browser,
    `WebExtensionPolicy.getByID('sidelight@sidelight.invalid').extension.terminateBackground({
      ignoreDevToolsAttached: true, disableResetIdleForTest: true })`,
  );
  return true;
}

/** Ends the background at once, whatever it is at. */
export function endBackground(browser: Browser, extensionRoot: string): Promise<boolean> {
  return isFirefox(browser) ? endInFirefox(browser) : endInChromium(browser, extensionRoot);
}

/** The longest time that it is left alone, in milliseconds. */
const longestLife = 4_000;

/**
 * Ends the background again and again, at random times.
 * @returns stops that; says how often it was ended
 */
export function keepEnding(
  browser: Browser,
  extensionRoot: string,
): { stop(): void; count(): number } {
  let ended = 0;
  let isOver = false;
  let timer: ReturnType<typeof setTimeout>;
  const end = async (): Promise<void> => {
    // Between two versions of the extension there is none.
    const was = await endBackground(browser, extensionRoot).catch(() => false);
    if (was) ended++;
    later();
  };
  const later = (): void => {
    if (!isOver) timer = setTimeout(() => void end(), Math.random() * longestLife);
  };
  later();
  return {
    stop() {
      isOver = true;
      clearTimeout(timer);
    },
    count: () => ended,
  };
}
