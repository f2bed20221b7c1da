/** The stored document on its way through a change. */
import { currentVersion, isNewer, migrate, type SettingsDocument } from './migrations.ts';
import { isRecord } from './values.ts';

/**
 * The document that a change is made to.
 * @throws {Error} where a newer Sidelight wrote it: nothing of that is to be lost
 */
export function openForChange(stored: unknown): SettingsDocument {
  if (isNewer(stored))
    throw new Error(
      'a newer version of Sidelight stored the settings, and they are left as they are',
    );
  if (stored === undefined) return {};
  // What is no object cannot hold a change; it is kept beside it until the reader removes it.
  return isRecord(stored) ? migrate(stored) : { unreadable: stored };
}

/** What to store of a document; undefined where nothing is left that the reader changed. */
export function storedForm({ version, ...given }: SettingsDocument): SettingsDocument | undefined {
  if (Object.keys(given).length === 0) return undefined;
  // The first version is stored without its number.
  return currentVersion === 1 ? given : { ...given, version: currentVersion };
}
