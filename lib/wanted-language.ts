/** The language that the reader wants: as set, or else the browser's. */
import { type Language, languageFor } from './language.ts';
import { readSettings } from './settings.ts';

export async function wantedLanguage(): Promise<Language> {
  const { settings } = await readSettings();
  return settings.language ?? languageFor(navigator.languages);
}
