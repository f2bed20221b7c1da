/** Starts one of the extension's own pages, in the reader's language. */
import { type ComponentChild, render } from 'preact';
import type { FaultPart } from './faults/entry.ts';
import { logUncaught } from './faults/uncaught.ts';
import { speak } from './i18n.ts';
import { directionOf } from './language.ts';
import { watchSettings } from './settings.ts';
import { findTab } from './tab/page.ts';
import { wantedLanguage } from './wanted-language.ts';

/** Draws a page once its words are there; draws it anew where the language is changed. */
export async function openPage(draw: () => ComponentChild): Promise<void> {
  const part = location.pathname.slice(1).replace('.html', '') as FaultPart;
  // A popup or panel may stand before a private window, though it is in none itself.
  logUncaught(part, async () => (await findTab())?.incognito ?? false);
  const root = document.getElementById('app');
  if (!root) throw new Error('expected an element with the id "app"');
  const language = await wantedLanguage();
  await speak(language);
  document.documentElement.lang = language === 'prs' ? 'fa-AF' : language;
  document.documentElement.dir = directionOf(language);
  render(draw(), root);
  watchSettings(() => {
    void wantedLanguage().then((wanted) => {
      if (wanted !== language) location.reload();
    });
  }, new AbortController().signal);
}
