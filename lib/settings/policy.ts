/**
 * What a newsroom or a school has set for its readers, by a policy of the browser
 * (`docs/deployment.md`): defaults, and fields that readers cannot change.
 *
 * Both browsers let content scripts read it as they read `storage.local`, so it is mirrored nowhere.
 */
import { browser } from 'wxt/browser';
import { inTime } from '../in-time.ts';
import { type FieldName, fieldNames, type Settings } from './fields.ts';
import { goodValues, isRecord } from './values.ts';

export interface Policy {
  /** What counts where the reader has set nothing else. */
  values: Partial<Settings>;
  /** Fields that are as the policy has them, whatever the reader set. */
  locked: FieldName[];
}

/** Reads a policy. A lock holds with a good value only: nobody is locked to a mistake. */
export function policyOf(given: unknown): Policy {
  const values = goodValues(given, ['organisation']);
  const locks: unknown = isRecord(given) ? given.locked : [];
  return {
    values,
    locked: fieldNames.filter(
      (name) => name in values && Array.isArray(locks) && locks.includes(name),
    ),
  };
}

/**
 * Pages and messages wait longer, so that none of them fails for it. Where the policy comes later, it
 * is told as a change.
 */
const patience = 1_000;

/** The policy as the organisation wrote it; empty where there is none. */
export async function readPolicy(): Promise<unknown> {
  try {
    return await inTime('policy', browser.storage.managed.get(), patience);
  } catch {
    // Firefox rejects where nobody has set anything; on phones it has no such storage at all.
    return {};
  }
}

/** True where an organisation says on which sites Sidelight is off: the reader cannot switch it there. */
export async function areSitesLocked(): Promise<boolean> {
  return policyOf(await readPolicy()).locked.includes('sitesOff');
}
