import { t } from './i18n.ts';
import type { WordKey } from './language.ts';

/** What each version brought to readers; the words are in `locales/`. Versions without have none. */
const news: Readonly<Record<string, WordKey>> = { '0.1.0': 'news.0.1.0' };

/** What is new in a version of the extension, in a sentence; null where there is nothing to tell. */
export function newsOf(version: string): string | null {
  const key = Object.hasOwn(news, version) ? news[version] : undefined;
  return key === undefined ? null : t(key);
}
