/**
 * What a newsroom or a school has set for its readers, by a policy of the browser
 * (`docs/deployment.md`): defaults, and fields that readers cannot change.
 *
 * Both browsers let content scripts read it as they read `storage.local`, so it is mirrored nowhere.
 */
import { browser } from 'wxt/browser';
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

/** The policy as the organisation wrote it; empty where there is none. */
export async function readPolicy(): Promise<unknown> {
  try {
    return await browser.storage.managed.get();
  } catch {
    // Firefox rejects where nobody has set anything; on phones it has no such storage at all.
    return {};
  }
}
