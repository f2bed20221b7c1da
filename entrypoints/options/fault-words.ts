/** A fault as values for the interface's words. Names and values are English in every language. */
import { language } from '../../lib/i18n.ts';
import { apart } from '../../lib/language.ts';
import type { SettingsFault } from '../../lib/settings/faults.ts';

/** What fits on two lines; a file can hold anything. */
const mostShown = 120;

export function faultWords({ field, value, expected }: SettingsFault): {
  field: string;
  value: string;
  expected: string;
} {
  const spoken = language();
  const json = JSON.stringify(value) ?? 'nothing';
  const shown = json.length > mostShown ? `${json.slice(0, mostShown)}…` : json;
  return {
    field: apart(field, spoken),
    value: apart(shown, spoken),
    expected: apart(expected, spoken),
  };
}
