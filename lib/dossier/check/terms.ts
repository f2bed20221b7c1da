/** Terms: what a side means by its word is not known from its opponent alone. */
import type { Dossier } from '../../../data/schema.ts';
import type { Sources } from './sources.ts';

export function checkTerms({ terms }: Dossier, sources: Sources): void {
  for (const [index, { uses }] of terms.entries())
    for (const [at, use] of uses.entries())
      sources.checkVersion('terms.json', [index, 'uses', at], use);
}
