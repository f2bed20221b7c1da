/** The source zip that goes to Firefox's reviewers: unpacked elsewhere, it must give the same zips. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { entriesIn } from './archive.ts';
import { linkPackages } from './tree.ts';
import { makeZips, npm, type Zips, zipNames } from './zips.ts';

/** Writes what is in a zip into a folder. */
export function unpack(zip: Buffer, folder: string): void {
  for (const { name, content } of entriesIn(zip)) {
    const place = resolve(folder, name);
    if (!place.startsWith(resolve(folder) + sep)) throw new Error(`${name} is outside of its zip`);
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, content);
  }
}

/**
 * Builds from the source zip as a reviewer does.
 * @param isQuick lends the packages that are installed here, instead of installing them anew
 */
export async function zipsFromSource(
  zips: Zips,
  folder: string,
  version: string,
  isQuick: boolean,
): Promise<Zips> {
  const source = zips.get(zipNames(version).source);
  if (!source) throw new Error('there is no source zip');
  unpack(source, folder);
  // A reviewer finds how to build where the store's notes say that it stands.
  const words = readFileSync(join(folder, 'README.md'), 'utf8');
  if (!words.includes('npm ci && npm run zip'))
    throw new Error('README.md in the source zip does not say `npm ci && npm run zip`');
  if (isQuick) linkPackages(folder);
  else await npm(folder, ['ci', '--prefer-offline', '--no-audit', '--no-fund']);
  return makeZips(folder, version);
}
