/**
 * The reader's settings: one object under the key `settings` in `storage.local`.
 *
 * Only what the reader changed is stored, so defaults can improve later. What is stored and
 * cannot be understood is left where it is and reported, never silently dropped: the rest of the
 * fields still count. Every context reads the storage itself; there is no message for settings.
 */
import { browser } from 'wxt/browser';
import { type Language, languages } from './language.ts';
import { isPause } from './pause.ts';

/** Which mentions are marked: each, the first in each section, or the first on the page. */
export type Marking = 'every' | 'section' | 'page';

/** When cards open: at a rest on a mark, at a press, at a rest with Alt held, or by command only. */
export type Opening = 'rest' | 'press' | 'key' | 'off';

export interface Settings {
  marking: Marking;
  /** Milliseconds that the pointer rests on a mark before the card opens. */
  delay: number;
  /** Sites (as `siteOf` names them) on which Sidelight stays off. */
  sitesOff: string[];
  /** Site and topic, with a blank between them: topics that are not marked on that site. */
  topicsOff: string[];
  opening: Opening;
  /** Off everywhere: empty for no, `always`, or until when (`lib/pause.ts`). */
  pause: string;
  /** The interface's language; null for the browser's. */
  language: Language | null;
  /** The version of which the reader has read what is new; empty before the first. */
  newsRead: string;
}

export const defaults: Readonly<Settings> = {
  marking: 'section',
  delay: 450,
  sitesOff: [],
  topicsOff: [],
  opening: 'rest',
  pause: '',
  language: null,
  newsRead: '',
};

/** A stored value that could not be used. */
export interface SettingsFault {
  /** The field's name, or `settings` when the whole object is unusable. */
  field: string;
  value: unknown;
  expected: string;
}

const key = 'settings';

interface Field<T> {
  expected: string;
  accepts: (value: unknown) => value is T;
}

function isListOfStrings(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

const fields: { [K in keyof Settings]: Field<Settings[K]> } = {
  marking: {
    expected: 'one of "every", "section", "page"',
    accepts: (value): value is Marking =>
      value === 'every' || value === 'section' || value === 'page',
  },
  delay: {
    expected: 'a whole number of milliseconds from 100 to 3000',
    accepts: (value): value is number =>
      Number.isInteger(value) && (value as number) >= 100 && (value as number) <= 3000,
  },
  sitesOff: {
    expected: 'a list of host names such as "dawn.com"',
    accepts: isListOfStrings,
  },
  topicsOff: {
    expected: 'a list of sites with topics such as "dawn.com kurram"',
    accepts: isListOfStrings,
  },
  language: {
    expected: `one of ${languages.map((language) => `"${language}"`).join(', ')}`,
    accepts: (value): value is Language | null =>
      value === null || languages.some((language) => language === value),
  },
  opening: {
    expected: 'one of "rest", "press", "key", "off"',
    accepts: (value): value is Opening =>
      value === 'rest' || value === 'press' || value === 'key' || value === 'off',
  },
  pause: {
    expected: 'empty, "always" or an instant such as "2026-01-31T18:00:00.000Z"',
    accepts: isPause,
  },
  newsRead: {
    expected: 'a version such as "1.2.0"',
    accepts: (value): value is string =>
      typeof value === 'string' && /^(?:\d{1,5}(?:\.\d{1,5}){0,3})?$/.test(value),
  },
};

const names = Object.keys(fields) as (keyof Settings)[];

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Reads a stored object field by field: good fields count, each other one is a fault. */
export function parseSettings(stored: unknown): { settings: Settings; faults: SettingsFault[] } {
  const settings: Settings = { ...defaults };
  if (stored === undefined) return { settings, faults: [] };
  if (!isRecord(stored))
    return { settings, faults: [{ field: key, value: stored, expected: 'an object' }] };
  const faults: SettingsFault[] = [];
  for (const [field, value] of Object.entries(stored)) {
    const known = names.find((name) => name === field);
    if (!known) faults.push({ field, value, expected: 'no such setting in this version' });
    else if (!fields[known].accepts(value))
      faults.push({ field, value, expected: fields[known].expected });
    else Object.assign(settings, { [known]: value });
  }
  return { settings, faults };
}

/** The settings as they stand, defaults filled in, with what could not be read. */
export async function readSettings(): Promise<ReturnType<typeof parseSettings>> {
  return parseSettings((await browser.storage.local.get(key))[key]);
}

/** Changes what is stored. One at a time over all pages of the extension, or one would be lost. */
async function rewrite(change: (stored: unknown) => Record<string, unknown>): Promise<void> {
  await navigator.locks.request('sidelight-settings', async () => {
    const next = change((await browser.storage.local.get(key))[key]);
    if (Object.keys(next).length === 0) await browser.storage.local.remove(key);
    else await browser.storage.local.set({ [key]: next });
  });
}

/**
 * Stores what the reader changed. A value equal to its default is taken out of the storage.
 * @param change the changed fields, or what makes them from the settings as they stand
 * @throws {TypeError} that names field, value and what was expected; nothing is stored then
 */
export async function changeSettings(
  change: Partial<Settings> | ((now: Settings) => Partial<Settings>),
): Promise<void> {
  await rewrite((stored) => {
    const changed = typeof change === 'function' ? change(parseSettings(stored).settings) : change;
    // What is no object cannot hold the change; it is kept beside it until the reader removes it.
    const next: Record<string, unknown> = isRecord(stored)
      ? { ...stored }
      : stored === undefined
        ? {}
        : { unreadable: stored };
    for (const name of names) {
      const value = changed[name];
      if (value === undefined) continue;
      if (!fields[name].accepts(value))
        throw new TypeError(
          `settings.${name}: expected ${fields[name].expected}, got ${JSON.stringify(value)}`,
        );
      if (JSON.stringify(value) === JSON.stringify(defaults[name])) delete next[name];
      else next[name] = value;
    }
    return next;
  });
}

/** Takes the unreadable fields out of the storage, at the reader's word. */
export async function removeFaults(faults: SettingsFault[]): Promise<void> {
  const bad = new Set(faults.map(({ field }) => field));
  await rewrite((stored) =>
    isRecord(stored)
      ? Object.fromEntries(Object.entries(stored).filter(([field]) => !bad.has(field)))
      : {},
  );
}

/** Calls `changed` with the settings after each change, in whichever tab it was made. */
export function watchSettings(changed: (settings: Settings) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    const change = changes[key];
    if (area === 'local' && change) changed(parseSettings(change.newValue).settings);
  };
  browser.storage.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listener), {
    once: true,
  });
}
