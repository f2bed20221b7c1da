/** What stands on the pages of the stores: the texts of `store/listing`, a file a language. */
import type { Fault } from './fault.ts';
import { sectionsOf } from './sections.ts';

/** The languages that each store takes of ours; `store/README.md` says how we know. */
export const storeLanguages = {
  chrome: ['en', 'ar', 'fa', 'tr'],
  firefox: ['en', 'ar', 'fa', 'tr', 'ur'],
} as const;

/** Characters; where the stores differ, the smaller number. */
export const limits: Readonly<Record<string, number>> = {
  // Chrome 75, Firefox 50, Edge 45.
  Name: 45,
  // Chrome 132, Firefox 250.
  Summary: 132,
  // Chrome 16,000.
  Description: 15_000,
};

/** What a package says of itself in one language: `public/_locales`. */
export type Messages = Readonly<Record<string, { message: string }>>;

/** Whether a text has each field, within its limit, and says what the package itself says. */
export function listingFaults(file: string, text: string, messages: Messages): Fault[] {
  const sections = sectionsOf(text);
  const faults: Fault[] = [];
  for (const [field, limit] of Object.entries(limits)) {
    const written = sections.get(field) ?? '';
    const where = `${file}, ${field}`;
    if (written === '')
      faults.push({ where, found: 'nothing', expected: `a section "## ${field}"` });
    else if (written.length > limit)
      faults.push({
        where,
        found: `${written.length} characters`,
        expected: `at most ${limit}`,
      });
  }
  for (const [field, key] of [
    ['Name', 'name'],
    ['Summary', 'description'],
  ] as const) {
    const said = messages[key]?.message;
    const written = sections.get(field);
    if (written && written !== said)
      faults.push({
        where: `${file}, ${field}`,
        found: `"${written}"`,
        expected: `"${said}", as the package has it in public/_locales`,
      });
  }
  return faults;
}
