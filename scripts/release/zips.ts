/** The zips that go to the stores: made in a folder by the README's own words, and compared. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runScript } from '../run.ts';
import { archiveDifferences, sha256 } from './archive.ts';
import type { Fault } from './fault.ts';

/** The zips by their names. */
export type Zips = ReadonlyMap<string, Buffer>;

/** The most that a package may weigh, in bytes. */
export const packageLimit = 600 * 1024;

/** The names that `npm run zip` gives to what it makes. */
export function zipNames(version: string): { packages: string[]; source: string } {
  const name = (kind: string): string => `sidelight-${version}-${kind}.zip`;
  return { packages: [name('chrome'), name('firefox')], source: name('sources') };
}

/** Runs npm in a folder; throws with what it said where it fails. */
export async function npm(
  cwd: string,
  args: string[],
  env: Record<string, string> = {},
): Promise<void> {
  const script = process.env.npm_execpath;
  if (!script) throw new Error('npm did not say where it is: run this by `npm run release:check`');
  const { ok, output } = await runScript(script, args, { cwd, env });
  if (!ok) throw new Error(`npm ${args.join(' ')} failed in ${cwd}:\n${output}`);
}

/** Makes the zips in a folder that has the project's files and packages. */
export async function makeZips(
  folder: string,
  version: string,
  env?: Record<string, string>,
): Promise<Zips> {
  await npm(folder, ['run', 'zip'], env);
  const { packages, source } = zipNames(version);
  return new Map(
    [...packages, source].map((name) => [name, readFileSync(join(folder, '.output', name))]),
  );
}

/** Every way in which two sets of zips differ. */
export function zipFaults(first: Zips, second: Zips, place: string): Fault[] {
  return [...first].flatMap(([name, zip]) => {
    const other = second.get(name);
    if (!other) return [{ where: `${name} ${place}`, found: 'nothing', expected: 'the same zip' }];
    return archiveDifferences(zip, other).map((difference) => ({
      where: `${name} ${place}`,
      found: difference,
      expected: `the bytes of SHA-256 ${sha256(zip)}`,
    }));
  });
}

/** Packages that weigh more than readers should pay for. */
export function weightFaults(zips: Zips, version: string): Fault[] {
  return zipNames(version)
    .packages.map((name) => ({ name, bytes: zips.get(name)?.length ?? 0 }))
    .filter(({ bytes }) => bytes === 0 || bytes > packageLimit)
    .map(({ name, bytes }) => ({
      where: name,
      found: `${bytes} bytes`,
      expected: `at most ${packageLimit}`,
    }));
}
