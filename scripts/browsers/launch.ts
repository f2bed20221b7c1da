/** Starts a browser with a built extension in it, in a profile of its own. */
import puppeteer, { type Browser, type LaunchOptions } from 'puppeteer-core';
import { chromiumOptions } from './chromium.ts';
import type { FoundBrowser } from './find.ts';
import { firefoxOptions, firefoxUuid } from './firefox.ts';
import type { BrowserKind } from './kinds.ts';
import { createProfile } from './profile.ts';
import type { Route } from './route.ts';

export interface LaunchWishes {
  route: Route;
  headless: boolean;
  /** The folder of the built extension. */
  extension: string;
}

export interface Launched {
  browser: Browser;
  /** The id by which the browser knows the extension. */
  extensionId: string;
  /** Where the extension's own pages are, with a slash at the end. */
  extensionRoot: string;
  /** Ends the browser and takes its profile away. */
  close(): Promise<void>;
}

/** A machine that does other things as well may take its time. */
const patience = 90_000;

const optionsFor: Record<BrowserKind, (route: Route) => LaunchOptions> = {
  chromium: chromiumOptions,
  firefox: firefoxOptions,
};

const rootFor: Record<BrowserKind, (id: string) => string> = {
  chromium: (id) => `chrome-extension://${id}/`,
  firefox: () => `moz-extension://${firefoxUuid}/`,
};

/** Starts the browser that was found. */
export async function launch(
  { kind, executable }: FoundBrowser,
  { route, headless, extension }: LaunchWishes,
): Promise<Launched> {
  const profile = createProfile(executable);
  let browser: Browser | undefined;
  const close = async (): Promise<void> => {
    await browser?.close();
    profile.remove();
  };
  try {
    browser = await puppeteer.launch({
      ...optionsFor[kind](route),
      executablePath: executable,
      headless,
      userDataDir: profile.folder,
      timeout: patience,
      protocolTimeout: patience,
    });
    const extensionId = await browser.installExtension(extension);
    return { browser, extensionId, extensionRoot: rootFor[kind](extensionId), close };
  } catch (error) {
    await close();
    throw error;
  }
}
