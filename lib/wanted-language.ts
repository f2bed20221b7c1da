/** The language that the reader wants: as set, or else the browser's. */
import { inTime } from './in-time.ts';
import { type Language, languageFor } from './language.ts';
import { readSettings } from './settings.ts';

/** Less than a message waits: who asks the background for words is not to give up before it. */
const patience = 1_500;

export async function wantedLanguage(): Promise<Language> {
  // Where the storage fails, a page in the browser's language can still say so.
  const language = await inTime('settings', readSettings(), patience).then(
    ({ settings }) => settings.language,
    () => null,
  );
  return language ?? languageFor(navigator.languages);
}
