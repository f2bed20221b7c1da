/**
 * The log of faults: the last fifty errors, in `storage.local` under a key of its own, for the reader
 * to see and copy in the options. Nothing is sent, and no text or address of a page is in it.
 */
import { browser } from 'wxt/browser';
import { inTime } from '../in-time.ts';
import { listen } from '../listen.ts';
import { type FaultEntry, type FaultSeen, faultParts, mostPlaces } from './entry.ts';

const key = 'faults';
/** All pages of the extension, and the background, take turns by this name. */
const lock = 'sidelight-faults';
export const mostEntries = 50;

const isText = (value: unknown): boolean => typeof value === 'string';

function isEntry(value: unknown): value is FaultEntry {
  const { time, version, part, action, kind, message, places, count } = Object(value);
  return (
    [time, version, action, kind].every(isText) &&
    !Number.isNaN(Date.parse(time)) &&
    faultParts.includes(part) &&
    (message === null || isText(message)) &&
    Array.isArray(places) &&
    places.every(isText) &&
    Number.isSafeInteger(count) &&
    count > 0
  );
}

/** The faults, the newest first; what is stored and is no fault is left out. */
export async function readFaults(): Promise<FaultEntry[]> {
  const stored: unknown = (await browser.storage.local.get(key))[key];
  return Array.isArray(stored) ? stored.filter(isEntry).slice(0, mostEntries) : [];
}

const sameIn = ({ version, part, action, kind, message, places }: FaultEntry): string =>
  JSON.stringify([version, part, action, kind, message, places]);

/** One more; an equal one that came last is counted. */
function withEntry(known: readonly FaultEntry[], fault: FaultEntry): FaultEntry[] {
  const [last, ...others] = known;
  if (last && sameIn(last) === sameIn(fault))
    return [{ ...fault, count: last.count + 1 }, ...others];
  return [fault, ...known].slice(0, mostEntries);
}

/** Faults of this part on their way: where storage never answers they are not to pile up. */
let waiting = 0;

/** Writes a fault down. Where that fails there is nothing more to do: it never rejects. */
export async function logFault(fault: FaultSeen): Promise<void> {
  if (waiting >= mostEntries) return;
  waiting++;
  try {
    const { version } = browser.runtime.getManifest();
    const places = fault.places.slice(0, mostPlaces);
    const entry = { ...fault, places, time: new Date().toISOString(), version, count: 1 };
    await inTime(
      'storage',
      navigator.locks.request(lock, async () => {
        await browser.storage.local.set({ [key]: withEntry(await readFaults(), entry) });
      }),
    );
  } catch {
    // A log that reported its own faults would never end.
  } finally {
    waiting--;
  }
}

/** Forgets all faults, at the reader's word. */
export async function clearFaults(): Promise<void> {
  await inTime(
    'storage',
    navigator.locks.request(lock, () => browser.storage.local.remove(key)),
  );
}

/** Calls `changed` when the log has changed, in whichever part. */
export function watchFaults(changed: () => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, unknown>, area: string): void => {
    if (area === 'local' && changes[key]) changed();
  };
  listen(browser.storage.onChanged, listener, signal);
}
