import { browser } from 'wxt/browser';
import { t } from './i18n.ts';
import type { WordKey } from './language.ts';
import { changeSettings, readSettings } from './settings.ts';

/** What each version brought to readers; the words are in `locales/`. Versions without have none. */
const news: Readonly<Record<string, WordKey>> = { '0.1.0': 'news.0.1.0' };

/** What is new in a version of the extension, in a sentence; null where there is nothing to tell. */
export function newsOf(version: string): string | null {
  const key = Object.hasOwn(news, version) ? news[version] : undefined;
  return key === undefined ? null : t(key);
}

/**
 * Remembers at an update what the version before was: what that brought counts as read, where
 * nothing was put away yet. Who has just installed Sidelight is told of no news.
 */
export async function rememberUpdate(from: string): Promise<void> {
  // An extension that is only loaded anew tells of an update, too.
  if (from === browser.runtime.getManifest().version) return;
  await changeSettings(({ newsRead }) => (newsRead === '' ? { newsRead: from } : {}));
}

/** What is new in this version, for a reader who had another before and has not put it away. */
export async function untoldNews(): Promise<string | null> {
  const { version } = browser.runtime.getManifest();
  const { newsRead } = (await readSettings()).settings;
  return newsRead === '' || newsRead === version ? null : newsOf(version);
}
