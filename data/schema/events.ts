/** `timeline.json`: dated happenings, with an account of each party where they differ. */
import * as z from 'zod';
import { date, id, sentence, sources, topics } from './basics.ts';
import { accessSchema, figureSchema, impactSchema } from './claims.ts';

/** One party's version of an event. Tolls live here and nowhere else, so each has an owner. */
const accountSchema = z.strictObject({
  party: id,
  text: sentence,
  sources,
  figures: z.array(figureSchema.omit({ party: true })).optional(),
});

const eventSchema = z.strictObject({
  id,
  kind: z.enum([
    'agreement',
    'talks',
    'statement',
    'politics',
    'fighting',
    'air strike',
    'attack',
    'operation',
    'crossings',
    'people',
    'report',
  ]),
  date,
  /** The last day, for what took longer than one. */
  until: date.optional(),
  /** The date is an inference or sources differ on it. */
  about: z.literal(true).optional(),
  /** At most 14 words, neutral: what happened, in the past tense. */
  headline: sentence,
  /** One or two sentences of what is common ground, where the headline does not say it all. */
  text: sentence.optional(),
  topics,
  accounts: z.array(accountSchema),
  impact: impactSchema,
  access: accessSchema,
  sources,
});
export const timelineSchema = z.array(eventSchema);

export type TimelineEvent = z.infer<typeof eventSchema>;
