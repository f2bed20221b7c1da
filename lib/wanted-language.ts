/** The language that the reader wants: as set, or else the browser's. */
import { type Language, languageFor } from './language.ts';
import { readSettings } from './settings.ts';

export async function wantedLanguage(): Promise<Language> {
  // Where the storage fails, a page in the browser's language can still say so.
  const language = await readSettings().then(
    ({ settings }) => settings.language,
    () => null,
  );
  return language ?? languageFor(navigator.languages);
}
