/** `dossier.json`: the facts about the dossier as a whole. */
import * as z from 'zod';
import { day, id, sentence } from './basics.ts';

export const factsSchema = z.strictObject({
  version: z.string().regex(/^\d{4}\.\d{2}\.\d{2}$/, 'expected a version such as "2026.11.22"'),
  /** Up to this day the dossier follows events closely. */
  inDepthUntil: day,
  /** Up to this day it has single events; past it, nothing. */
  coverageEnd: day,
  /** The day of the last editing. */
  reviewed: day,
  licence: sentence,
  /** The licence's text. */
  licenceUrl: z.url({ protocol: /^https$/, error: 'expected an https address' }),
  /** The topics that readers meet most; each has a longer background and timeline. */
  core: z.array(id),
});

export type DossierFacts = z.infer<typeof factsSchema>;
