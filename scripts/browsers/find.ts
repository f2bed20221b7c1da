/** Finds an installed browser that is new enough. */
import { existsSync } from 'node:fs';
import { cachedPlaces } from './cache.ts';
import { type BrowserKind, kindFacts } from './kinds.ts';
import { installedPlaces } from './places.ts';
import { versionOf } from './version.ts';

export interface FoundBrowser {
  kind: BrowserKind;
  executable: string;
  version: string;
}

export interface Search {
  found?: FoundBrowser;
  /** Why each browser that was met cannot be used. */
  rejected: string[];
}

/**
 * Looks at the override, then at what is installed, then at what was downloaded before.
 * An override that cannot be used is an error, never passed over in silence.
 */
export async function findBrowser(kind: BrowserKind): Promise<Search> {
  const { override, minimum, label } = kindFacts[kind];
  const named = process.env[override];
  if (named && !existsSync(named)) throw new Error(`${override} names ${named}: no such file`);
  const places = named ? [named] : [...installedPlaces(kind), ...(await cachedPlaces(kind))];
  const rejected: string[] = [];
  for (const executable of places) {
    try {
      const version = await versionOf(executable);
      if (Number.parseInt(version, 10) >= minimum)
        return { found: { kind, executable, version }, rejected };
      rejected.push(`${executable} is version ${version}, Sidelight needs ${minimum} or newer`);
    } catch (error) {
      rejected.push(`${executable}: ${(error as Error).message.split('\n')[0]}`);
    }
  }
  if (named) throw new Error(`${override} names no usable ${label}: ${rejected.join('; ')}`);
  return { rejected };
}
