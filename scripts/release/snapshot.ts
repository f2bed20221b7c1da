/** The manifests of both builds beside the ones that somebody has looked at: `store/manifest.*.json`. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { project } from '../run.ts';
import type { Fault } from './fault.ts';
import { lasting, manifestChanges } from './manifest.ts';

export const builds = { chrome: 'chrome-mv3', firefox: 'firefox-mv3' } as const;
export type BuildName = keyof typeof builds;

const accepting = 'npm run release:check -- --accept-manifest';
const snapshotOf = (name: BuildName): string => join('store', `manifest.${name}.json`);

/** The manifest of a build under a folder of outputs. */
export function manifestOf(output: string, name: BuildName): Record<string, unknown> {
  return JSON.parse(readFileSync(join(output, builds[name], 'manifest.json'), 'utf8'));
}

/** What a build's manifest says that its snapshot does not, and the other way round. */
export function snapshotFaults(output: string, name: BuildName): Fault[] {
  const where = snapshotOf(name);
  const file = join(project, where);
  if (!existsSync(file)) return [{ where, found: 'nothing', expected: `a file: ${accepting}` }];
  const before = JSON.parse(readFileSync(file, 'utf8'));
  return manifestChanges(before, lasting(manifestOf(output, name))).map((change) => ({
    where,
    found: change,
    expected: `no change (-: gone, +: new). If it is meant: ${accepting}`,
  }));
}

/** Takes the manifests of the builds for right from now on; returns the files that say so. */
export function acceptManifests(output: string): string[] {
  return (Object.keys(builds) as BuildName[]).map((name) => {
    const text = JSON.stringify(lasting(manifestOf(output, name)), null, 2);
    writeFileSync(join(project, snapshotOf(name)), `${text}\n`);
    return snapshotOf(name);
  });
}
