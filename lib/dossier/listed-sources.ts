import type { Source } from '../../data/schema.ts';
import { byDate, type PagesDossier, sourcesOf } from './pages.ts';

/** Sources as lists have them: the newest first, those of one day in the order given. */
export function listedSources(dossier: PagesDossier, ids: readonly string[]): Source[] {
  return sourcesOf(dossier, ids).sort((a, b) => byDate(b, a));
}
