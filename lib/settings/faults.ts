/** What is wrong with settings, field by field, for people who can mend it. */

import { expected } from './expected.ts';
import { type FieldName, fieldNames, fields } from './fields.ts';
import type { SetBy } from './kinds.ts';
import { currentVersion, isNewer, migrate } from './migrations.ts';
import { policyOf } from './policy.ts';
import { isRecord } from './values.ts';

/** A value that could not be used. */
export interface SettingsFault {
  /** The field's name, or `settings` when the whole object is unusable. */
  field: string;
  value: unknown;
  expected: string;
}

/** The field of that name; only an own one, for somebody may have stored `__proto__`. */
export function knownField(name: string): FieldName | undefined {
  return fieldNames.find((known) => known === name);
}

/** The faults of an object's fields; see `goodValues`. */
export function faultsOf(
  given: Record<string, unknown>,
  setBy?: readonly SetBy[],
): SettingsFault[] {
  return Object.entries(given).flatMap(([field, value]) => {
    const known = knownField(field);
    if (!known) return { field, value, expected: 'no such setting in this version' };
    if (setBy && !setBy.includes(fields[known].setBy))
      return { field, value, expected: 'no setting that can be made here' };
    return fields[known].accepts(value) ? [] : { field, value, expected: expected[known] };
  });
}

/** What of the stored document could not be used. */
export function storedFaults(stored: unknown): SettingsFault[] {
  if (stored === undefined) return [];
  if (!isRecord(stored)) return [{ field: 'settings', value: stored, expected: 'an object' }];
  const { version, ...given } = migrate(stored);
  const wrongVersion = { field: 'version', value: version, expected: `at most ${currentVersion}` };
  // What else is new in a newer document is no fault of it.
  if (isNewer(stored)) return [wrongVersion];
  return [...faultsOf(given), ...(version === currentVersion ? [] : [wrongVersion])];
}

/** What of an organisation's policy could not be used. */
export function policyFaults(given: unknown): SettingsFault[] {
  if (!isRecord(given)) return [{ field: 'policy', value: given, expected: 'an object' }];
  const { locked = [], ...rest } = given;
  const held: readonly unknown[] = policyOf(given).locked;
  const loose = (Array.isArray(locked) ? locked : [locked]).filter((name) => !held.includes(name));
  return [
    ...faultsOf(rest, ['organisation']),
    ...loose.map((value) => ({
      field: 'locked',
      value,
      expected: 'a list of fields that the policy sets',
    })),
  ];
}
