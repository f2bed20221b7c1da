/** Settings as a file: what the reader changed, to be kept or taken to another browser. */
import type { TakenFile } from '../take/timeline.ts';
import { faultsOf, knownField, type SettingsFault } from './faults.ts';
import { type FieldName, fields, type Settings } from './fields.ts';
import { faultOffset, placeOf } from './json-place.ts';
import type { SetBy } from './kinds.ts';
import { currentVersion, isNewer, migrate } from './migrations.ts';
import { goodValues, isRecord } from './values.ts';

/** More than a reader can set; less than a browser is slowed by. */
export const mostBytes = 100_000;

/** A file never holds what Sidelight notes for itself. */
const travelling: readonly SetBy[] = ['organisation', 'reader'];

/** The file of the settings that the reader has changed. */
export function settingsFile(values: Partial<Settings>): TakenFile {
  const settings = Object.fromEntries(
    Object.entries(values).filter(([name]) => travelling.includes(fields[name as FieldName].setBy)),
  );
  const content = { sidelight: 'settings', version: currentVersion, settings };
  return {
    name: 'sidelight-settings.json',
    type: 'application/json',
    text: `${JSON.stringify(content, null, 2)}\n`,
  };
}

/** What a file sets, or all that is wrong with it. `field` of a fault names the place in the file. */
export type FileReading =
  | { values: Partial<Settings>; faults?: undefined }
  | { values?: undefined; faults: SettingsFault[] };

/** Where a field's value is wrong: the items of a list that are, or the whole. */
function placed({ field, value, expected }: SettingsFault): SettingsFault[] {
  const name = knownField(field);
  const { acceptsItem } = name ? fields[name] : {};
  if (!acceptsItem || !Array.isArray(value))
    return [{ field: `settings.${field}`, value, expected }];
  return value.flatMap((item: unknown, index) =>
    acceptsItem(item) ? [] : [{ field: `settings.${field}[${index}]`, value: item, expected }],
  );
}

function parsedSettings(given: Record<string, unknown>, version: number): FileReading {
  const { version: _number, ...migrated } = migrate({ ...given, version });
  const faults = faultsOf(migrated, travelling);
  // The number of the document stands above, and there only.
  if (Object.hasOwn(given, 'version')) faults.push(...faultsOf({ version: given.version }));
  if (faults.length > 0) return { faults: faults.flatMap(placed) };
  return { values: goodValues(migrated) };
}

/** Reads the text of a file. One fault, and nothing of it counts. */
export function parseSettingsFile(text: string): FileReading {
  const fault = (field: string, value: unknown, expected: string): FileReading => ({
    faults: [{ field, value, expected }],
  });
  // Editors on Windows may put a mark before the text.
  const json = text.replace(/^\ufeff/, '');
  const offset = faultOffset(json);
  if (offset !== undefined) {
    const { line, column } = placeOf(json, offset);
    const found = json.slice(offset, offset + 20) || 'the end';
    return fault(`line ${line}, column ${column}`, found, 'JSON that goes on there');
  }
  const file: unknown = JSON.parse(json);
  if (!isRecord(file) || file.sidelight !== 'settings')
    return fault('sidelight', isRecord(file) ? file.sidelight : file, '"settings"');
  const { sidelight: _kind, version, settings, ...others } = file;
  if (isNewer(file))
    return fault(
      'version',
      version,
      `at most ${currentVersion}: a newer Sidelight wrote this file`,
    );
  if (!Number.isInteger(version) || (version as number) < 1)
    return fault('version', version, 'the number of a version, such as 1');
  const [other] = Object.entries(others);
  if (other) return fault(other[0], other[1], 'only sidelight, version and settings');
  if (!isRecord(settings)) return fault('settings', settings, 'an object');
  return parsedSettings(settings, version as number);
}
