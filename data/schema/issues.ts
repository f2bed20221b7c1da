/** `positions.json`: questions in dispute, with each party's answer and words. */
import * as z from 'zod';
import { date, id, sentence, sources, topics } from './basics.ts';

/** Words that were said, with who, when and where they were reported. */
const quoteSchema = z.strictObject({
  text: sentence,
  speaker: sentence,
  role: sentence,
  date,
  /** BCP 47 tag of the original where these words are a translation. */
  translatedFrom: z.string().optional(),
  source: id,
});

const positionSchema = z.strictObject({
  party: id,
  /** The party's answer in our own neutral words, 30 to 60 of them. */
  text: sentence,
  quotes: z.array(quoteSchema),
  /** Why there is no quote; required where `quotes` is empty. */
  noQuote: sentence.optional(),
  sources,
});

/** A question in dispute. Pakistan and the Afghan side always answer; others may. */
const issueSchema = z.strictObject({
  id,
  question: sentence,
  topics,
  positions: z.array(positionSchema).min(2, 'expected the positions of both sides'),
});
export const issuesSchema = z.array(issueSchema);

export type Position = z.infer<typeof positionSchema>;
export type Issue = z.infer<typeof issueSchema>;
