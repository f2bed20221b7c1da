/** What the reader has let Sidelight read beyond the listed sites. */
import { browser } from 'wxt/browser';
import { inTime } from '../in-time.ts';
import { patternOf } from '../sites.ts';
import { contentScript } from './start-in.ts';

/** The match patterns that were granted beyond the listed ones. */
export async function addedOrigins(): Promise<string[]> {
  const { origins = [] } = await inTime('permissions', browser.permissions.getAll());
  const listed = new Set(contentScript().matches);
  return origins.filter((origin) => !listed.has(origin));
}

/** True where Sidelight may always read a site, listed or added. */
export async function isGranted(site: string): Promise<boolean> {
  const asked = browser.permissions.contains({ origins: [patternOf(site)] });
  return inTime('permissions', asked);
}

/**
 * Asks the reader, in the browser's own words, to let Sidelight read a site from now on. Only in
 * answer to a press. False where the reader says no.
 */
export async function askFor(site: string): Promise<boolean> {
  return browser.permissions.request({ origins: [patternOf(site)] });
}

/** Gives a site back. */
export async function giveBack(origin: string): Promise<void> {
  await inTime('permissions', browser.permissions.remove({ origins: [origin] }));
}
