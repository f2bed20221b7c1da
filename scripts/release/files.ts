/** What of a release can be checked in a moment and without a network; `npm test` does it, too. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Check } from '../checks/report.ts';
import { project } from '../run.ts';
import { changelogFaults } from './changelog.ts';
import { type Fault, faultLine } from './fault.ts';
import { listingFaults, storeLanguages } from './listing.ts';
import { lockFaults } from './lockfile.ts';
import { picturesFaults } from './pictures.ts';
import { privacyFormFaults } from './privacy-form.ts';
import { sectionsOf } from './sections.ts';
import { type BuildName, builds, manifestOf, snapshotFaults } from './snapshot.ts';

/** A file of the project, empty where there is none: what is missing from it is told then. */
function read(...path: string[]): string {
  const file = join(project, ...path);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

const readJson = (...path: string[]) => JSON.parse(read(...path) || '{}');

function textFaults(): Fault[] {
  const languages = new Set<string>(Object.values(storeLanguages).flat());
  return [...languages].flatMap((language) => {
    const name = `${language}.md`;
    const messages = readJson('public', '_locales', language, 'messages.json');
    return listingFaults(`store/listing/${name}`, read('store', 'listing', name), messages);
  });
}

/** What reviewers at addons.mozilla.org are told. */
function reviewFaults(): Fault[] {
  const where = 'store/firefox-review.md';
  const sections = sectionsOf(read(where));
  return ['Notes to reviewer', 'Privacy policy']
    .filter((field) => !sections.get(field))
    .map((field) => ({ where, found: 'nothing', expected: `a section "## ${field}"` }));
}

function storePictures(): Map<string, Buffer> {
  const folder = join(project, 'store', 'pictures');
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  return new Map(names.map((name) => [name, readFileSync(join(folder, name))]));
}

/** All faults of the files that a release needs; `output` is where both builds are. */
export function fileFaults(output: string): Fault[] {
  const manifest = readJson('package.json');
  return [
    ...changelogFaults(read('CHANGELOG.md'), manifest.version),
    ...lockFaults(readJson('package-lock.json'), manifest),
    ...(Object.keys(builds) as BuildName[]).flatMap((name) => snapshotFaults(output, name)),
    ...textFaults(),
    ...privacyFormFaults(read('store', 'chrome-privacy.md'), manifestOf(output, 'chrome')),
    ...reviewFaults(),
    ...picturesFaults(storePictures()),
  ];
}

/** The same as a step of a report. */
export async function releaseFiles(output = join(project, '.output')): Promise<Check> {
  const faults = fileFaults(output);
  return { ok: faults.length === 0, output: faults.map(faultLine).join('\n') };
}
