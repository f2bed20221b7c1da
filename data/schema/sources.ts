/** `sources.json`: what is cited, who publishes it, and how much of it was read. */
import * as z from 'zod';
import { date, id, sentence } from './basics.ts';

const sourceSchema = z.strictObject({
  id,
  publisher: sentence,
  title: sentence,
  date,
  /** The page gave no date of its own; this one was inferred. */
  about: z.literal(true).optional(),
  url: z.url({ protocol: /^https?$/, error: 'expected an http or https address' }),
  country: sentence,
  /** In words, as shown: "independent Pakistani daily". */
  ownership: sentence,
  /** The kind of owner, for the share table; `public` is paid by a state and edited apart from it. */
  owner: z.enum(['private', 'state', 'public', 'non-profit', 'international body']),
  kind: z.enum([
    'wire',
    'daily',
    'broadcaster',
    'state media',
    'government',
    'un',
    'research',
    'magazine',
    'reference',
    'news site',
    'blog',
  ]),
  /** How much of it the editor saw: only what was read carries a card or a position. */
  seen: z.enum(['read', 'summary', 'headline', 'address']),
  /** Why to trust it less, for a source that is kept although weak. */
  weak: sentence.optional(),
});
export const sourcesSchema = z.array(sourceSchema);

export type Source = z.infer<typeof sourceSchema>;
