/**
 * The shape of everything an editor writes under `data/`; each part of it is a file of `schema/`.
 *
 * The types used all over the project are inferred from the schemas. Rules that need more than one
 * file (does this source exist?) are in `lib/dossier/check.ts`.
 * zod's runtime is met at build and test time only: pages import the types.
 */
import { type TimelineEvent, timelineSchema } from './schema/events.ts';
import { type DossierFacts, factsSchema } from './schema/facts.ts';
import { type Issue, issuesSchema } from './schema/issues.ts';
import { type LoadedWord, loadedWordsSchema } from './schema/loaded-words.ts';
import { type MapFrame, mapSchema } from './schema/map.ts';
import { type Cues, cuesSchema } from './schema/names.ts';
import { type Party, partiesSchema } from './schema/parties.ts';
import { type Site, sitesSchema } from './schema/sites.ts';
import { type Source, sourcesSchema } from './schema/sources.ts';
import { type Term, termsSchema } from './schema/terms.ts';
import { type Topic, topicSchema } from './schema/topics.ts';

export type { CalendarDate } from './schema/basics.ts';
export type { Amount, Claim, Figure } from './schema/claims.ts';
export type { Position } from './schema/issues.ts';
export type { Cues, Issue, Party, Site, Source, Term, TimelineEvent, Topic };

/** The schema of each file by its name without `.json`; `topic` is that of each file of `topics/`. */
export const schemas = {
  cues: cuesSchema,
  dossier: factsSchema,
  'loaded-words': loadedWordsSchema,
  map: mapSchema,
  parties: partiesSchema,
  positions: issuesSchema,
  sites: sitesSchema,
  sources: sourcesSchema,
  terms: termsSchema,
  timeline: timelineSchema,
  topic: topicSchema,
};

/** The whole dossier in memory, as `lib/dossier/load.ts` reads it. */
export interface Dossier {
  facts: DossierFacts;
  parties: Party[];
  sources: Source[];
  cues: Cues;
  topics: Topic[];
  timeline: TimelineEvent[];
  issues: Issue[];
  terms: Term[];
  loadedWords: LoadedWord[];
  sites: Site[];
  map: MapFrame;
}
