/** The good values of what somebody has set; the others are told by `faults.ts`. */
import { fieldNames, fields, type Settings } from './fields.ts';
import type { SetBy } from './kinds.ts';

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Reads the fields of an object, each by itself.
 * @param setBy where given, only fields that these may set
 */
export function goodValues(given: unknown, setBy?: readonly SetBy[]): Partial<Settings> {
  const values: Partial<Settings> = {};
  if (isRecord(given))
    for (const name of fieldNames)
      if (fields[name].accepts(given[name]) && (setBy?.includes(fields[name].setBy) ?? true))
        Object.assign(values, { [name]: given[name] });
  return values;
}
