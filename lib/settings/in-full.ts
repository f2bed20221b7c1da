/** The settings as a whole, for the page on which they are set: all of them are read, replaced, taken away. */
import { openForChange } from './document.ts';
import { policyFaults, type SettingsFault, storedFaults } from './faults.ts';
import { type FieldName, fields, type Settings } from './fields.ts';
import { currentVersion, isNewer, type SettingsDocument } from './migrations.ts';
import { type Policy, policyOf } from './policy.ts';
import { put, readBoth, rewrite, settingsOf, valuesIn } from './store.ts';

export interface SettingsInFull {
  settings: Settings;
  /** What the reader changed; the rest is proposed. */
  changed: Partial<Settings>;
  /** What is stored and could not be used. */
  faults: SettingsFault[];
  /** True where a newer Sidelight stored the settings: they can be read, and not be changed. */
  isNewer: boolean;
  policy: Policy & { faults: SettingsFault[] };
}

export async function readInFull(): Promise<SettingsInFull> {
  const [stored, given] = await readBoth();
  const policy = policyOf(given);
  return {
    settings: settingsOf(stored, policy),
    changed: valuesIn(stored),
    faults: storedFaults(stored),
    isNewer: isNewer(stored),
    policy: { ...policy, faults: policyFaults(given) },
  };
}

/** How the settings would stand if the reader had set these values and no other. */
export function settingsWith(values: Partial<Settings>, policy: Policy): Settings {
  return settingsOf({ ...values, version: currentVersion }, policy);
}

/**
 * Puts what a file holds in the place of all that the reader set. What Sidelight notes for itself
 * stays. What a file sets of locked fields is stored, and counts where they are locked no more.
 */
export async function replaceSettings(values: Partial<Settings>): Promise<void> {
  await rewrite((stored, policy) => {
    const own = Object.entries(valuesIn(stored)).filter(
      ([name]) => fields[name as FieldName].setBy === 'sidelight',
    );
    const next: SettingsDocument = {};
    put(next, { ...Object.fromEntries(own), ...values }, policy);
    return next;
  });
}

/** Takes away all that is stored of settings, whoever stored it, at the reader's word. */
export async function resetSettings(): Promise<void> {
  await rewrite(() => ({}));
}

/** Takes the unreadable fields out of the storage, at the reader's word. */
export async function removeFaults(faults: readonly SettingsFault[]): Promise<void> {
  const bad = new Set(faults.map(({ field }) => field));
  // What was no object at all has been put aside under a name of its own.
  if (bad.has('settings')) bad.add('unreadable');
  await rewrite((stored) =>
    Object.fromEntries(Object.entries(openForChange(stored)).filter(([field]) => !bad.has(field))),
  );
}
