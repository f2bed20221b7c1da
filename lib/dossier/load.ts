/** Reads the dossier's files and checks each against its schema. Node only. */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type * as z from 'zod';
import { type Dossier, schemas } from '../../data/schema.ts';
import { describe, type Fault, faultsOf } from './fault.ts';

/** The project's own `data/` folder. */
export const dataFolder = fileURLToPath(new URL('../../data/', import.meta.url));

/** The dossier as far as it could be read, with every fault found on the way. */
export interface Reading {
  /** Missing where any file is faulty, for a part without its whole cannot be checked. */
  dossier?: Dossier;
  faults: Fault[];
}

/** Reads a `data/` folder. Faults of form are returned, not thrown, so that all show at once. */
export function readDossier(folder = dataFolder): Reading {
  const faults: Fault[] = [];
  const read = <T>(file: string, schema: z.ZodType<T>): T => {
    try {
      const result = schema.safeParse(JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')));
      if (result.success) return result.data;
      faults.push(...faultsOf(file, result.error));
    } catch (error) {
      faults.push({ file, path: '', reason: `expected a JSON file: ${(error as Error).message}` });
    }
    return undefined as T;
  };
  const topicFiles = readdirSync(`${folder}/topics`)
    .filter((name) => name.endsWith('.json'))
    .sort();
  const dossier: Dossier = {
    facts: read('dossier.json', schemas.dossier),
    parties: read('parties.json', schemas.parties),
    sources: read('sources.json', schemas.sources),
    cues: read('cues.json', schemas.cues),
    topics: topicFiles.map((name) => read(`topics/${name}`, schemas.topic)),
    timeline: read('timeline.json', schemas.timeline),
    issues: read('positions.json', schemas.positions),
    terms: read('terms.json', schemas.terms),
    loadedWords: read('loaded-words.json', schemas['loaded-words']),
    sites: read('sites.json', schemas.sites),
    map: read('map.json', schemas.map),
  };
  for (const [index, name] of topicFiles.entries()) {
    const id = dossier.topics[index]?.id;
    if (id && name !== `${id}.json`)
      faults.push({
        file: `topics/${name}`,
        path: 'id',
        reason: `expected the file's name, found "${id}"`,
      });
  }
  return faults.length > 0 ? { faults } : { dossier, faults };
}

/**
 * The dossier, or an error that lists every fault of form.
 * @throws {Error} where a file is missing, is not JSON or does not fit its schema.
 */
export function loadDossier(folder = dataFolder): Dossier {
  const { dossier, faults } = readDossier(folder);
  if (!dossier) throw new Error(`The dossier cannot be used:\n${faults.map(describe).join('\n')}`);
  return dossier;
}
