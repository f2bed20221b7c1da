/** What is said with a source: claims, figures with their owner, what it meant for people. */
import * as z from 'zod';
import { date, id, sentence, sources } from './basics.ts';

/** One sourced sentence; `party` where it is somebody's claim rather than common ground. */
export const claimSchema = z.strictObject({ text: sentence, sources, party: id.optional() });
/** A sentence of common ground. */
export const agreedSchema = claimSchema.omit({ party: true });
/** What the card says of a claim, in at most 8 words, where it has room for one of a list. */
export const shortSchema = sentence.optional();
/** One party's version of something. */
export const versionSchema = claimSchema.required({ party: true });

const count = z.int().nonnegative();
/** A number as it was given: exact, a range, a lower bound or an approximation. */
const amount = z.union(
  [
    count,
    z.strictObject({ from: count, to: count }).refine((r) => r.from < r.to, 'expected from < to'),
    z.strictObject({ atLeast: count }),
    z.strictObject({ about: count }),
  ],
  'expected a whole number, {"from", "to"}, {"atLeast"} or {"about"}',
);

/** A count with its owner: `party` says that there were `value` of `of`, on `date`. */
export const figureSchema = z.strictObject({
  party: id,
  /** Who exactly, where the party is many: "PICSS", "a hospital in Chaman". */
  by: sentence.optional(),
  value: amount,
  of: sentence,
  date,
  sources,
});

/** What it meant for people: sentences of common ground, from humanitarian bodies where there are. */
export const impactSchema = z.array(claimSchema).min(1, 'expected at least one claim').optional();
/** Who could check what is said to have happened, and who could not. */
export const accessSchema = agreedSchema.optional();

export type Claim = z.infer<typeof claimSchema>;
export type Amount = z.infer<typeof amount>;
export type Figure = z.infer<typeof figureSchema>;
