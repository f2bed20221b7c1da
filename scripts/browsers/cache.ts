/** Browsers downloaded by `@puppeteer/browsers`, kept beside the dependencies. */
import { fileURLToPath } from 'node:url';
import {
  Browser,
  detectBrowserPlatform,
  getInstalledBrowsers,
  install,
  resolveBuildId,
} from '@puppeteer/browsers';
import type { BrowserKind } from './kinds.ts';

const folder = fileURLToPath(
  new URL('../../node_modules/.cache/sidelight-browsers', import.meta.url),
);

const wanted: Record<BrowserKind, Browser> = {
  chromium: Browser.CHROME,
  firefox: Browser.FIREFOX,
};

/** The executables of a kind that were downloaded before. */
export async function cachedPlaces(kind: BrowserKind): Promise<string[]> {
  const installed = await getInstalledBrowsers({ cacheDir: folder });
  return installed
    .filter(({ browser }) => browser === wanted[kind])
    .map(({ executablePath }) => executablePath);
}

/** Downloads the current stable release; throws with the reason where that fails. */
export async function download(kind: BrowserKind): Promise<void> {
  const platform = detectBrowserPlatform();
  if (!platform) throw new Error(`no download for ${process.platform} on ${process.arch}`);
  const buildId = await resolveBuildId(wanted[kind], platform, 'stable');
  await install({ browser: wanted[kind], buildId, cacheDir: folder });
}
