/** Chrome's form on privacy: `store/chrome-privacy.md` has an answer for each permission, and no other. */
import type { Fault } from './fault.ts';
import { sectionsOf } from './sections.ts';

const file = 'store/chrome-privacy.md';
/** Characters that each field of the form takes. */
const room = 1000;

const others = ['Single purpose', 'Remote code', 'Data use', 'Privacy policy'];
const permission = 'Permission: ';

/** The parts of a manifest that the form asks about. */
export interface Asking {
  permissions?: string[];
  optional_permissions?: string[];
  host_permissions?: string[];
  optional_host_permissions?: string[];
}

/** The fields of the form for what a manifest asks. */
function fieldsFor(manifest: Asking): string[] {
  const named = [...(manifest.permissions ?? []), ...(manifest.optional_permissions ?? [])];
  return [
    ...others,
    ...named.map((name) => `${permission}${name}`),
    ...(manifest.host_permissions?.length ? ['Host permissions'] : []),
    ...(manifest.optional_host_permissions?.length ? ['Optional host permissions'] : []),
  ];
}

/** Fields without an answer, answers that do not fit, and answers about what is not asked for. */
export function privacyFormFaults(text: string, manifest: Asking): Fault[] {
  const sections = sectionsOf(text);
  const fields = fieldsFor(manifest);
  const faults: Fault[] = [];
  for (const field of fields) {
    const written = sections.get(field) ?? '';
    const where = `${file}, ${field}`;
    if (written === '')
      faults.push({ where, found: 'nothing', expected: 'why the manifest of Chrome asks for it' });
    else if (written.length > room)
      faults.push({
        where,
        found: `${written.length} characters`,
        expected: `at most ${room}`,
      });
  }
  for (const field of sections.keys())
    if (!fields.includes(field))
      faults.push({
        where: `${file}, ${field}`,
        found: 'an answer',
        expected: 'none: the manifest of Chrome does not ask for it',
      });
  return faults;
}
