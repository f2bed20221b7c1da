/** Where settings are kept: reading and writing, and which value goes before which. */
import { browser } from 'wxt/browser';
import { inTime } from '../in-time.ts';
import { storedForm } from './document.ts';
import { expected } from './expected.ts';
import { defaults, fieldNames, fields, type Settings } from './fields.ts';
import { migrate, type SettingsDocument } from './migrations.ts';
import { type Policy, policyOf, readPolicy } from './policy.ts';
import { goodValues, isRecord } from './values.ts';

export const key = 'settings';
/** All pages of the extension, and the background, take turns by this name. */
const lock = 'sidelight-settings';

/** What is stored, and what an organisation has set, as it was written. */
export async function readBoth(): Promise<[stored: unknown, policy: unknown]> {
  const [items, policy] = await Promise.all([browser.storage.local.get(key), readPolicy()]);
  return [items[key], policy];
}

/** What the reader changed. */
export function valuesIn(stored: unknown): Partial<Settings> {
  return isRecord(stored) ? goodValues(migrate(stored)) : {};
}

/** What is locked goes before what the reader set, and that before what is proposed. */
export function settingsOf(stored: unknown, { values, locked }: Policy): Settings {
  const settings = { ...defaults, ...values, ...valuesIn(stored) };
  for (const name of locked) Object.assign(settings, { [name]: values[name] });
  return settings;
}

/** Changes what is stored. One at a time over all pages of the extension, or one would be lost. */
export async function rewrite(
  change: (stored: unknown, policy: Policy) => SettingsDocument,
): Promise<void> {
  const turn = navigator.locks.request(lock, async () => {
    const [stored, given] = await readBoth();
    const next = storedForm(change(stored, policyOf(given)));
    if (next) await browser.storage.local.set({ [key]: next });
    else await browser.storage.local.remove(key);
  });
  await inTime('storage', turn);
}

/**
 * Puts values into a document; those that count without being stored are taken out of it.
 * @throws {TypeError} that names field, value and what was expected
 */
export function put(document: SettingsDocument, values: Partial<Settings>, policy: Policy): void {
  for (const name of fieldNames) {
    const value = values[name];
    if (value === undefined) continue;
    if (!fields[name].accepts(value))
      throw new TypeError(
        `settings.${name}: expected ${expected[name]}, got ${JSON.stringify(value)}`,
      );
    const proposed = policy.values[name] ?? defaults[name];
    if (JSON.stringify(value) === JSON.stringify(proposed)) delete document[name];
    else document[name] = value;
  }
}
