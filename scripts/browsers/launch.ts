/** Starts a browser with a built extension in it, in a profile of its own. */
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser, type LaunchOptions } from 'puppeteer-core';
import { chromiumOptions } from './chromium.ts';
import type { FoundBrowser } from './find.ts';
import { firefoxOptions, firefoxUuid } from './firefox.ts';
import type { BrowserKind } from './kinds.ts';

/** How the browser reaches the web. */
export type Route =
  /** Everything through this port of this machine, loopback included. */
  | { through: 'proxy'; port: number }
  /** As a proxy auto-configuration script says. */
  | { through: 'pac'; script: string };

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

/** A proxy auto-configuration script as an address. */
export function pacAddress(script: string): string {
  const encoded = Buffer.from(script).toString('base64');
  return `data:application/x-ns-proxy-autoconfig;base64,${encoded}`;
}

/** A snap sees neither the system's folder for temporary files nor hidden ones. */
function profileParent(executable: string): string {
  const isSnap = realpathSync(executable).includes('/snap') || executable.includes('/snap/');
  return isSnap ? process.cwd() : tmpdir();
}

const optionsFor: Record<BrowserKind, (wishes: LaunchWishes) => LaunchOptions> = {
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
  wishes: LaunchWishes,
): Promise<Launched> {
  const userDataDir = mkdtempSync(join(profileParent(executable), 'sidelight-profile-'));
  const removeProfile = (): void =>
    rmSync(userDataDir, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  try {
    const browser = await puppeteer.launch({
      ...optionsFor[kind](wishes),
      executablePath: executable,
      headless: wishes.headless,
      userDataDir,
      timeout: 90_000,
      protocolTimeout: 90_000,
    });
    const extensionId = await browser.installExtension(wishes.extension);
    return {
      browser,
      extensionId,
      extensionRoot: rootFor[kind](extensionId),
      async close() {
        await browser.close();
        removeProfile();
      },
    };
  } catch (error) {
    removeProfile();
    throw error;
  }
}
