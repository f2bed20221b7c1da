/** JSON Schemas of the dossier's files, by which editors' programs complete and check them. */
import * as z from 'zod';
import {
  cuesSchema,
  dossierSchema,
  issuesSchema,
  loadedWordsSchema,
  partiesSchema,
  sitesSchema,
  sourcesSchema,
  termsSchema,
  timelineSchema,
  topicSchema,
} from '../../data/schema.ts';

/** File by file; `topic` is for each file of `topics/`. */
const schemas = {
  cues: cuesSchema,
  dossier: dossierSchema,
  'loaded-words': loadedWordsSchema,
  parties: partiesSchema,
  positions: issuesSchema,
  sites: sitesSchema,
  sources: sourcesSchema,
  terms: termsSchema,
  timeline: timelineSchema,
  topic: topicSchema,
};

/** The text of each schema file by its name in `data/schemas/`. */
export function jsonSchemas(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [
      `${name}.json`,
      `${JSON.stringify(z.toJSONSchema(schema, { io: 'input' }), null, 2)}\n`,
    ]),
  );
}
