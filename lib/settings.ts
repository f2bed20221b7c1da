/**
 * The reader's settings: one object under the key `settings` in `storage.local`.
 *
 * Only what the reader changed is stored, so defaults can improve later. What is stored and
 * cannot be understood is left where it is and reported, never silently dropped: the rest of the
 * fields still count. Every context reads the storage itself; there is no message for settings.
 */
import { browser } from 'wxt/browser';
import { listen } from './listen.ts';
import { openForChange } from './settings/document.ts';
import type { FieldName, Settings } from './settings/fields.ts';
import { policyOf } from './settings/policy.ts';
import { key, put, readBoth, rewrite, settingsOf } from './settings/store.ts';

export type { Marking, Opening, Settings } from './settings/fields.ts';

/** The settings as they stand, defaults filled in, and the fields that the reader cannot change. */
export async function readSettings(): Promise<{ settings: Settings; locked: FieldName[] }> {
  const [stored, given] = await readBoth();
  const policy = policyOf(given);
  return { settings: settingsOf(stored, policy), locked: policy.locked };
}

/**
 * Stores what the reader changed. A value equal to its default is taken out of the storage.
 * @param change the changed fields, or what makes them from the settings as they stand
 * @throws {TypeError} that names the field: its value is wrong, or an organisation has locked it
 * @throws {Error} where a newer Sidelight stored the settings, or the storage fails
 */
export async function changeSettings(
  change: Partial<Settings> | ((now: Settings) => Partial<Settings>),
): Promise<void> {
  await rewrite((stored, policy) => {
    const next = openForChange(stored);
    const changed = typeof change === 'function' ? change(settingsOf(stored, policy)) : change;
    for (const name of policy.locked)
      if (changed[name] !== undefined) throw new TypeError(`settings.${name}: set by a policy`);
    put(next, changed, policy);
    return next;
  });
}

/**
 * Calls `changed` with the settings after each change, in whichever tab it was made.
 * @param failed where they could not be read then, as where the extension has been taken away
 */
export function watchSettings(
  changed: (settings: Settings) => void,
  signal: AbortSignal,
  failed: (error: Error) => void = () => {},
): void {
  const listener = (changes: Record<string, unknown>, area: string): void => {
    if (area !== 'managed' && !(area === 'local' && changes[key])) return;
    readSettings().then(({ settings }) => {
      if (!signal.aborted) changed(settings);
    }, failed);
  };
  listen(browser.storage.onChanged, listener, signal);
}
