/** What spotting needs: names, the context of weak ones, and `cues.json`. */
import * as z from 'zod';
import { id, sentence } from './basics.ts';

/**
 * A spelling by which texts refer to a topic.
 *
 * `text` may hold alternatives in braces: `Tehr{i|ee}k-e-Taliban`, `{talks|meeting} in Istanbul`.
 * - `strong`: means the topic wherever it stands, and proves what the page is about.
 * - `weak`: can mean something else; counts only where the topic's context is proved.
 * - `short`: a surname or the like; counts only where a strong name of the topic, or the person's
 *   office, is named.
 */
export const nameSchema = z.strictObject({
  text: sentence,
  lang: z.string().regex(/^[a-z]{2,3}$/, 'expected a language tag such as "en" or "ur"'),
  strength: z.enum(['strong', 'weak', 'short']),
  /**
   * Left out of matching, and known to search only: the spelling is not certain (`unsure`), or the
   * word says too little for a mark ("India", a town of the district: `general`).
   */
  unmatched: z.enum(['unsure', 'general']).optional(),
});

const weights = z.record(id, z.number().positive());
/**
 * When a weak name may be read as the topic.
 *
 * Keys are cue groups of `cues.json` or topic ids (a mention of that topic is a cue as well).
 * Every group in `needs` has to be on the page, one of them more than once or in the paragraph
 * itself; then the weights of the groups `for` must outweigh those `against`, where a cue in the
 * same paragraph counts five times.
 */
export const contextSchema = z.strictObject({
  needs: z.array(id),
  for: weights,
  against: weights,
  /** The weak names are those of a venue: they need a cue in a paragraph close by. */
  venue: z.literal(true).optional(),
  /** Words for the person's office: a short name counts in a paragraph that has one of them. */
  office: id.optional(),
});

/** A topic's title in the interface's languages; the dossier's own is English. */
export const titlesSchema = z
  .strictObject({ ur: sentence, ps: sentence, prs: sentence, ar: sentence, tr: sentence })
  .partial();

/** Words that speak for or against a meaning: English ones, and those of all other languages. */
const cueGroupSchema = z.strictObject({
  /** What a page that has them names, for "why this?": "a ceasefire". */
  label: sentence,
  en: z.array(sentence).min(1, 'expected at least one cue'),
  other: z.array(sentence).optional(),
});
/**
 * Cue words by group. Braces as in names. Two groups are none, but single words that stand beside a
 * short name: `other-people` make it somebody else's, `titles` leave it the topic's.
 */
export const cuesSchema = z.record(id, cueGroupSchema);

export type Cues = z.infer<typeof cuesSchema>;
