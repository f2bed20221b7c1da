/** A file of `topics/`: one thing that the dossier explains. */
import * as z from 'zod';
import { id, sentence } from './basics.ts';
import {
  accessSchema,
  agreedSchema,
  claimSchema,
  figureSchema,
  impactSchema,
  shortSchema,
  versionSchema,
} from './claims.ts';
import { contextSchema, nameSchema, titlesSchema } from './names.ts';

export const topicSchema = z.strictObject({
  id,
  kind: z.enum([
    'agreement',
    'talks',
    'armed group',
    'government',
    'place',
    'frontier',
    'person',
    'operation',
    'event',
    'mediator',
    'issue',
    'body',
    'project',
  ]),
  title: sentence,
  /** The title where there is little room, as on the popup's buttons; the title if missing. */
  short: sentence.optional(),
  /** What readers of other languages call it: one of its names in each; after a comma a date, where that helps. */
  titles: titlesSchema.optional(),
  names: z.array(nameSchema).min(1, 'expected at least one name'),
  /** Longer phrases that look like one of the names and are something else. */
  lookalikes: z.array(sentence),
  context: contextSchema,
  /** What it is, in one or two sentences and at most 27 words. */
  lede: agreedSchema,
  /** Each side's view of it in one line of at most 18 words: what the card has room for. */
  sides: z
    .array(versionSchema)
    .length(2, 'expected one line of Pakistan and one of the Afghan side'),
  background: z.array(claimSchema).min(1, 'expected at least one background claim'),
  /** One of each of these three lists is `short`, for the card: the one that matters most. */
  agreed: z.array(claimSchema.extend({ short: shortSchema })),
  disputed: z.array(
    z.strictObject({
      question: sentence,
      short: shortSchema,
      versions: z.array(versionSchema).min(2),
      /** Why one government has no version where the other has one. */
      noVersion: sentence.optional(),
    }),
  ),
  notKnown: z.array(agreedSchema.extend({ short: shortSchema })),
  figures: z.array(figureSchema),
  impact: impactSchema,
  access: accessSchema,
  people: z.array(z.strictObject({ name: sentence, role: sentence, topic: id.optional() })),
  related: z.array(id),
  /** What it is not, where names invite confusion. */
  distinguish: z.array(z.strictObject({ text: sentence, topic: id.optional() })),
  place: z
    .strictObject({ lat: z.number().min(-90).max(90), lon: z.number().min(-180).max(180) })
    .optional(),
});

export type Topic = z.infer<typeof topicSchema>;
