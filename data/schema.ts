/**
 * The shape of everything an editor writes under `data/`.
 *
 * One schema a file kind; the types used all over the project are inferred from them.
 * Rules that need more than one file (does this source exist?) are in `lib/dossier/check.ts`.
 * zod's runtime is met at build and test time only: pages import the types.
 */
import * as z from 'zod';

const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected a lower-case id such as "doha-ceasefire"');
const sentence = z.string().trim().min(1, 'expected some words, found none');

/** True for `YYYY`, `YYYY-MM` or `YYYY-MM-DD` that name a day, month or year that exists. */
function isCalendarDate(text: string): boolean {
  const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
  if (!parts) return false;
  const [, year, month = '01', day = '01'] = parts;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
}

/** A date as precise as its source: the length tells the precision (year, month or day). */
const dateForm = 'expected a date as YYYY, YYYY-MM or YYYY-MM-DD that exists in the calendar';
const dateSchema = z
  .string()
  .regex(/^\d{4}(-\d{2}){0,2}$/, { error: dateForm, abort: true })
  .refine(isCalendarDate, dateForm);
const day = dateSchema.refine((text) => text.length === 10, 'expected a whole day, YYYY-MM-DD');

const sources = z
  .array(id)
  .min(1, 'expected at least one source id')
  .refine((ids) => new Set(ids).size === ids.length, 'expected each source once');

/** One sourced sentence; `party` where it is somebody's claim rather than common ground. */
const claimSchema = z.strictObject({ text: sentence, sources, party: id.optional() });

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
const figureSchema = z.strictObject({
  party: id,
  /** Who exactly, where the party is many: "PICSS", "a hospital in Chaman". */
  by: sentence.optional(),
  value: amount,
  of: sentence,
  date: dateSchema,
  sources,
});

/** One party's version of an event. Tolls live here and nowhere else, so each has an owner. */
const accountSchema = z.strictObject({
  party: id,
  text: sentence,
  sources,
  figures: z.array(figureSchema.omit({ party: true })).optional(),
});

/** What it meant for people: sentences of common ground, from humanitarian bodies where there are. */
const impactSchema = z.array(claimSchema).min(1, 'expected at least one claim').optional();
/** Who could check what is said to have happened, and who could not. */
const accessSchema = claimSchema.omit({ party: true }).optional();

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
  date: dateSchema,
  /** The last day, for what took longer than one. */
  until: dateSchema.optional(),
  /** The date is an inference or sources differ on it. */
  about: z.literal(true).optional(),
  /** At most 14 words, neutral: what happened, in the past tense. */
  headline: sentence,
  /** One or two sentences of what is common ground, where the headline does not say it all. */
  text: sentence.optional(),
  topics: z.array(id).min(1, 'expected at least one topic id'),
  accounts: z.array(accountSchema),
  impact: impactSchema,
  access: accessSchema,
  sources,
});
export const timelineSchema = z.array(eventSchema);

/** Words that were said, with who, when and where they were reported. */
const quoteSchema = z.strictObject({
  text: sentence,
  speaker: sentence,
  role: sentence,
  date: dateSchema,
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
  topics: z.array(id).min(1, 'expected at least one topic id'),
  positions: z.array(positionSchema).min(2, 'expected the positions of both sides'),
});
export const issuesSchema = z.array(issueSchema);

/**
 * A word that one side uses and another does not: the ledger of names in dispute.
 * Each use is sourced; `ours` says which word stands in this dossier's own voice, and why.
 */
const termSchema = z.strictObject({
  id,
  /** As a heading, with the words as they are said: `"Border" or "Durand Line"`. */
  title: sentence,
  topics: z.array(id).min(1, 'expected at least one topic id'),
  uses: z
    .array(
      z.strictObject({
        party: id,
        /** The word or words as that party says them, in English. */
        word: sentence,
        /** What the party means by it, in our own neutral words. */
        text: sentence,
        /** Since when, as far as the sources tell. */
        since: dateSchema.optional(),
        sources,
      }),
    )
    .min(1, 'expected at least one use'),
  ours: z.strictObject({ word: sentence, why: sentence }),
});
export const termsSchema = z.array(termSchema);

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

const sourceSchema = z.strictObject({
  id,
  publisher: sentence,
  title: sentence,
  date: dateSchema,
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

/**
 * A spelling by which texts refer to a topic.
 *
 * `text` may hold alternatives in braces: `Tehr{i|ee}k-e-Taliban`, `{talks|meeting} in Istanbul`.
 * - `strong`: means the topic wherever it stands, and proves what the page is about.
 * - `weak`: can mean something else; counts only where the topic's context is proved.
 * - `short`: a surname or the like; counts only after a strong name of the topic.
 */
const nameSchema = z.strictObject({
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
 * Every group in `needs` has to be on the page; then the weights of the groups `for` must
 * outweigh those `against`, where a cue in the same paragraph counts double.
 */
const contextSchema = z.strictObject({
  needs: z.array(id),
  for: weights,
  against: weights,
});

/** Words that speak for or against a meaning: English ones, and those of all other languages. */
const cueGroupSchema = z.strictObject({
  en: z.array(sentence).min(1, 'expected at least one cue'),
  other: z.array(sentence).optional(),
});
/** Cue words by group. Braces as in names. */
export const cuesSchema = z.record(id, cueGroupSchema);

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
  names: z.array(nameSchema).min(1, 'expected at least one name'),
  /** Longer phrases that look like one of the names and are something else. */
  lookalikes: z.array(sentence),
  context: contextSchema,
  /** What it is, in one or two sentences and at most 45 words. */
  lede: claimSchema.omit({ party: true }),
  /** Each side's view of it in one line of at most 25 words: what the card has room for. */
  sides: z
    .array(claimSchema.required({ party: true }))
    .length(2, 'expected one line of Pakistan and one of the Afghan side'),
  background: z.array(claimSchema).min(1, 'expected at least one background claim'),
  agreed: z.array(claimSchema),
  disputed: z.array(
    z.strictObject({
      question: sentence,
      versions: z.array(claimSchema.required({ party: true })).min(2),
    }),
  ),
  notKnown: z.array(claimSchema.omit({ party: true })),
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

/** The facts about the dossier as a whole. */
export const dossierSchema = z.strictObject({
  version: z.string().regex(/^\d{4}\.\d{2}\.\d{2}$/, 'expected a version such as "2026.11.22"'),
  /** Up to this day the dossier follows events closely. */
  inDepthUntil: day,
  /** Up to this day it has single events; past it, nothing. */
  coverageEnd: day,
  /** The day of the last editing. */
  reviewed: day,
  licence: sentence,
  /** The topics that readers meet most; each has a longer background and timeline. */
  core: z.array(id),
});

/** A word that slants a text, and what to write in its place. Braces as in names. */
const loadedWordSchema = z.strictObject({ word: sentence, why: sentence, instead: sentence });
export const loadedWordsSchema = z.array(loadedWordSchema);

const siteSchema = z.strictObject({
  host: z
    .string()
    .regex(/^([a-z0-9-]+\.)+[a-z]{2,}$/, 'expected a bare host name such as "dawn.com"'),
  name: sentence,
  country: sentence,
  languages: z.array(z.string()).min(1),
});
export const sitesSchema = z.array(siteSchema);

export type CalendarDate = string;
export type Claim = z.infer<typeof claimSchema>;
export type Amount = z.infer<typeof amount>;
export type Figure = z.infer<typeof figureSchema>;
export type TimelineEvent = z.infer<typeof eventSchema>;
export type Position = z.infer<typeof positionSchema>;
export type Issue = z.infer<typeof issueSchema>;
export type Term = z.infer<typeof termSchema>;
export type Party = z.infer<typeof partySchema>;
export type Source = z.infer<typeof sourceSchema>;
export type Cues = z.infer<typeof cuesSchema>;
export type Topic = z.infer<typeof topicSchema>;
export type DossierFacts = z.infer<typeof dossierSchema>;
export type LoadedWord = z.infer<typeof loadedWordSchema>;
export type Site = z.infer<typeof siteSchema>;

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
}
