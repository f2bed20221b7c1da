/** `terms.json`: the ledger of words in dispute. */
import * as z from 'zod';
import { date, id, sentence, sources, topics } from './basics.ts';

/**
 * A word that one side uses and another does not.
 * Each use is sourced; `ours` says which word stands in this dossier's own voice, and why.
 */
const termSchema = z.strictObject({
  id,
  /** As a heading, with the words as they are said: `"Border" or "Durand Line"`. */
  title: sentence,
  topics,
  uses: z
    .array(
      z.strictObject({
        party: id,
        /** The word or words as that party says them, in English. */
        word: sentence,
        /** What the party means by it, in our own neutral words. */
        text: sentence,
        /** Since when, as far as the sources tell. */
        since: date.optional(),
        sources,
      }),
    )
    .min(1, 'expected at least one use'),
  ours: z.strictObject({ word: sentence, why: sentence }),
});
export const termsSchema = z.array(termSchema);

export type Term = z.infer<typeof termSchema>;
