/** `parties.json`: who speaks. */
import * as z from 'zod';
import { id, sentence } from './basics.ts';

const partySchema = z.strictObject({
  id,
  /** As a heading: "Taliban government". */
  name: sentence,
  /** One line on who speaks for it. */
  about: sentence,
  /** How sentences name a government as a speaker; what the verb ledger counts by. */
  called: z.array(sentence).optional(),
  /** A government's own country, as `sources.json` writes it. */
  country: sentence.optional(),
});
export const partiesSchema = z.array(partySchema);

export type Party = z.infer<typeof partySchema>;
