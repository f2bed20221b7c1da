/**
 * The ruler by which both sides are measured: room, sources, who stands first, verbs of speech.
 *
 * `check/room.ts` holds the dossier to the limits here; `report.ts` shows the same numbers.
 */
import type { Dossier, Issue } from '../../data/schema.ts';
import { accountsOf, alternate, forPages, positionsOf, versionsOf } from './pages.ts';
import { proseOf, withoutQuotations } from './prose.ts';

/** The two governments, in the order in which the files have them. */
export const sideIds = ['pakistan', 'afghanistan'] as const;

/** A count of Pakistan and of the Afghan side. */
export type Pair = [pakistan: number, afghanistan: number];

/** What a side may have for one of the other. */
export const limits = {
  words: { least: 0.85, most: 1.18 },
  sources: { least: 0.5, most: 2 },
  /** The share of lists in which Pakistan stands first. */
  first: { least: 0.45, most: 0.55 },
  /** Two counts of one verb may differ by this share of the greater, or by `few`. */
  verbs: { share: 0.2, few: 2 },
};

export function wordCount(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}

/** True where both counts are of one order; two counts of nothing are. */
export function isWithin([a, b]: Pair, { least, most }: { least: number; most: number }): boolean {
  return a === b || (a / b >= least && a / b <= most);
}

/** How much of an issue each side has. */
export function roomOf({ positions }: Issue): { words: Pair; sources: Pair } {
  const pair = (count: (position: Issue['positions'][number]) => number): Pair =>
    sideIds.map((side) => {
      const position = positions.find(({ party }) => party === side);
      return position ? count(position) : 0;
    }) as Pair;
  return {
    words: pair(({ text }) => wordCount(text)),
    sources: pair(({ sources }) => new Set(sources).size),
  };
}

/** The lists in which the two sides stand beside each other. */
export type Lists = 'cards' | 'disputes' | 'events' | 'positions';

/** How often each side stands first, in the order in which readers see them. */
export function firstPlaces(dossier: Dossier): Record<Lists, Pair> {
  /** Counts who stands first of the two, in the lists that have both. */
  const count = (lists: readonly (readonly { party: string }[])[]): Pair => {
    const firsts = lists
      .map((list) => list.map(({ party }) => party))
      .map((parties) =>
        sideIds
          .filter((side) => parties.includes(side))
          .sort((a, b) => parties.indexOf(a) - parties.indexOf(b)),
      )
      .filter((parties) => parties.length === 2)
      .map(([first]) => first);
    return sideIds.map((side) => firsts.filter((first) => first === side).length) as Pair;
  };
  const { topics, timeline, issues } = dossier;
  const pages = forPages(dossier, () => []);
  return {
    cards: count(topics.map(({ sides }, index) => alternate(sides, index))),
    disputes: count(topics.flatMap((topic) => versionsOf(pages, topic))),
    events: count(timeline.map((event) => accountsOf(dossier, event))),
    positions: count(issues.map((issue) => positionsOf(pages, issue).sides)),
  };
}

/** True where neither side stands first much oftener; one list more is no lean. */
export function isEvenlyFirst([a, b]: Pair): boolean {
  const share = a / (a + b);
  return Math.abs(a - b) <= 1 || (share >= limits.first.least && share <= limits.first.most);
}

/** Verbs by which speech is reported; each says something of how far it is believed. */
const verbs = {
  said: /\b(?:say|says|said)\b/g,
  claimed: /\bclaim(?:s|ed)?\b/g,
  // Neither confirming nor denying is neither.
  denied: /(?<!\bnor )\bden(?:y|ies|ied)\b/g,
  alleged: /\balleg(?:e|es|ed)\b/g,
  insisted: /\binsist(?:s|ed)?\b/g,
};
export type Verb = keyof typeof verbs;

/** The side that a sentence speaks of just before a place in it. */
function subjectAt(sentence: string, at: number, parties: Dossier['parties']): number {
  const before = sentence.slice(0, at);
  const last = sideIds.map((side) => {
    const called = parties.find(({ id }) => id === side)?.called ?? [];
    return Math.max(-1, ...called.map((name) => before.lastIndexOf(name)));
  }) as Pair;
  return last[0] === last[1] ? -1 : last.indexOf(Math.max(...last));
}

/** How often each side is reported with each verb: in its own claims, and by name elsewhere. */
export function verbLedger(dossier: Dossier): Record<Verb, Pair> {
  const ledger = Object.fromEntries(Object.keys(verbs).map((verb) => [verb, [0, 0]])) as Record<
    Verb,
    Pair
  >;
  for (const { text, party } of proseOf(dossier))
    for (const sentence of withoutQuotations(text).split(/(?<=[.;])\s/))
      for (const [verb, pattern] of Object.entries(verbs))
        for (const { index } of sentence.matchAll(pattern)) {
          const side = party
            ? sideIds.indexOf(party as (typeof sideIds)[number])
            : subjectAt(sentence, index, dossier.parties);
          if (side !== -1) ledger[verb as Verb][side as 0 | 1]++;
        }
  return ledger;
}

export function isEvenlySaid([a, b]: Pair): boolean {
  const { share, few } = limits.verbs;
  return Math.abs(a - b) <= Math.max(few, share * Math.max(a, b));
}
