/**
 * The ruler by which both sides are measured: room, sources, who stands first, verbs of speech.
 *
 * `check/room.ts` holds the dossier to the limits here; `report.ts` shows the same numbers.
 */
import type { Dossier, Issue } from '../../data/schema.ts';
import { accountsOf, forPages, positionsOf, sidesOf, versionsOf } from './pages.ts';
import { hasBothSides, sideIds } from './sides.ts';

/** A count of Pakistan and of the Afghan side. */
export type Pair = [pakistan: number, afghanistan: number];

/** What a side may have for one of the other. */
export const limits = {
  words: { least: 0.85, most: 1.18 },
  sources: { least: 0.5, most: 2 },
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
type Lists = 'cards' | 'disputes' | 'accounts' | 'positions';

/**
 * How often each side stands first, in the order in which readers see them: by `inTurn`, even but
 * for one.
 */
export function firstPlaces(dossier: Dossier): Record<Lists, Pair> {
  /** Counts who stands first, in the lists that have both. */
  const count = (lists: readonly (readonly { party: string }[])[]): Pair => {
    const firsts = lists.filter(hasBothSides).map(([first]) => first?.party);
    return sideIds.map((side) => firsts.filter((first) => first === side).length) as Pair;
  };
  const { topics, timeline, issues } = dossier;
  const pages = forPages(dossier, () => []);
  return {
    cards: count(topics.map((topic) => sidesOf(pages, topic))),
    disputes: count(pages.topics.flatMap((topic) => versionsOf(pages, topic))),
    accounts: count(timeline.map((event) => accountsOf(pages, event))),
    positions: count(issues.map((issue) => positionsOf(pages, issue).sides)),
  };
}

export function isEvenlySaid([a, b]: Pair): boolean {
  const { share, few } = limits.verbs;
  return Math.abs(a - b) <= Math.max(few, share * Math.max(a, b));
}
