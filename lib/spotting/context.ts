/**
 * Decides which hits are mentions: the page, and then the paragraph, prove what a name means.
 *
 * Evidence is counted over the whole page. A strong name is a mention wherever it stands and is
 * evidence for others. A weak name is a mention where every group that its topic needs is on the
 * page and the cues for the topic outweigh those against it. A short name is a mention of whom the
 * text named in full last, or of the only one whom the page names in full at all. Where two topics
 * have an equal claim, neither gets it: silence beats a wrong card.
 */
import type { Lexicon, Reading, Strength } from './lexicon.ts';
import type { Hit } from './scan.ts';

/** A place in a text where a name refers to its topic. */
export interface Mention {
  topic: string;
  start: number;
  end: number;
}

/** A mention that was spotted, and why it was read so. */
export interface Spotted extends Mention {
  /** How far its name can be trusted by itself. */
  strength: Strength;
  /** The groups that spoke for it, by their numbers; a strong name needs none. */
  proofs: number[];
}

/** How often each group of cues was met. */
export type Evidence = Uint32Array;

/** More cues of one kind than this prove nothing further. */
const pageLimit = 4;
const nearLimit = 2;
/** A cue in the same paragraph counts this much beside one elsewhere on the page. */
const nearWeight = 4;
/** A strong name of the topic itself is worth this many of its cues. */
const ownWeight = 4;

export function noEvidence(lexicon: Lexicon): Evidence {
  return new Uint32Array(lexicon.groups);
}

/** Adds what `hits` tell to `evidence`, so many times; -1 takes it back. */
export function count(evidence: Evidence, hits: readonly Hit[], times = 1): void {
  for (const { cues, readings } of hits) {
    for (const group of cues) evidence[group] = (evidence[group] as number) + times;
    // Topics are the first groups, in the same order.
    for (const { topic, strength } of readings)
      if (strength === 'strong') evidence[topic] = (evidence[topic] as number) + times;
  }
}

/** How well page and paragraph fit a topic; not above 0 means that they do not. */
function score(lexicon: Lexicon, topic: number, page: Evidence, near: Evidence): number {
  const context = lexicon.contexts[topic];
  if (!context) return 0;
  // Where a strong name of the topic stands on the page, the page is about it.
  const proofs = Math.min(page[topic] as number, pageLimit);
  if (proofs === 0 && !context.needs.every((group) => (page[group] as number) > 0)) return 0;
  let sum = proofs * ownWeight;
  for (const [group, weight] of context.weights)
    sum +=
      weight *
      (Math.min(page[group] as number, pageLimit) +
        nearWeight * Math.min(near[group] as number, nearLimit));
  return sum;
}

/** The groups on the page that speak for a topic, its own strong names among them. */
function proofsOf(lexicon: Lexicon, topic: number, page: Evidence): number[] {
  const { needs = [], weights = [] } = lexicon.contexts[topic] ?? {};
  const speaking = weights.filter(([, weight]) => weight > 0).map(([group]) => group);
  return [...new Set([topic, ...needs, ...speaking])].filter(
    (group) => (page[group] as number) > 0,
  );
}

/** Decides hit by hit, in the order of the text, and remembers whom it named in full. */
class Decisions {
  readonly #lexicon: Lexicon;
  readonly #page: Evidence;
  /** When a topic was last named by a strong name; 0 for not yet. */
  readonly #named: Uint32Array;
  #count = 0;

  constructor(lexicon: Lexicon, page: Evidence) {
    this.#lexicon = lexicon;
    this.#page = page;
    this.#named = new Uint32Array(lexicon.topics.length);
  }

  /** What a reading has for itself; not above 0 is nothing. */
  #fit({ topic, strength }: Reading, near: Evidence): number {
    if (strength === 'strong') return Number.POSITIVE_INFINITY;
    if (strength === 'weak') return score(this.#lexicon, topic, this.#page, near);
    const named = this.#named[topic] as number;
    // Between 0 and 1 where the full name comes only later.
    return named > 0 ? named : Math.min(this.#page[topic] as number, 1) / 2;
  }

  /** The reading that counts, if one has more for itself than all others. */
  decide(readings: readonly Reading[], near: Evidence): Reading | undefined {
    let best: Reading | undefined;
    let bestFit = 0;
    for (const reading of readings) {
      const fit = this.#fit(reading, near);
      if (fit > bestFit) [best, bestFit] = [reading, fit];
      else if (fit === bestFit) best = undefined;
    }
    if (best?.strength === 'strong') this.#named[best.topic] = ++this.#count;
    return best;
  }
}

/**
 * Finds the mentions of a text, paragraph by paragraph in its order.
 * @param page evidence of the whole page, all paragraphs included
 * @returns to be given the hits of each paragraph in turn
 */
export function createMentionFinder(
  lexicon: Lexicon,
  page: Evidence,
): (hits: readonly Hit[]) => Spotted[] {
  const decisions = new Decisions(lexicon, page);
  // One for all paragraphs, emptied after each: they are many, and most topics are in none.
  const near = noEvidence(lexicon);
  const known = new Map<number, number[]>();
  const proofs = (topic: number): number[] => {
    const found = known.get(topic) ?? proofsOf(lexicon, topic, page);
    known.set(topic, found);
    return found;
  };
  return (hits) => {
    if (!hits.some(({ readings }) => readings.length > 0)) return [];
    count(near, hits);
    const found: Spotted[] = [];
    for (const { start, end, readings } of hits) {
      const reading = readings.length > 0 ? decisions.decide(readings, near) : undefined;
      if (!reading) continue;
      const { topic, strength } = reading;
      found.push({
        topic: lexicon.topics[topic] as string,
        start,
        end,
        strength,
        proofs: strength === 'strong' ? [] : proofs(topic),
      });
    }
    count(near, hits, -1);
    return found;
  };
}
