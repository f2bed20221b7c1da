/**
 * Decides which hits are mentions: the page, and then the paragraph, prove what a name means.
 *
 * Evidence is counted over the whole page. A strong name is a mention wherever it stands and is
 * evidence for others. A weak name is a mention where every group that its topic needs is on the
 * page, named again or in the paragraph itself, and the cues for the topic outweigh those against
 * it; the name of a venue, which anything may happen at, needs a cue close by as well. A short name
 * is a mention of whom the text named in full last, or of the only one whom the page names in full at
 * all, or of whose office the paragraph names; somebody else of that name who was named last is no
 * mention. Where two topics have an equal claim, neither gets it: silence beats a wrong
 * card.
 */
import { type Evidence, Surroundings } from './evidence.ts';
import type { CompiledContext, Lexicon, Reading, Strength } from './lexicon.ts';
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

/** A group met more often than this is not met in passing. */
const passing = 3;
/** More cues of one kind than this prove nothing further. */
const pageLimit = 4;
const nearLimit = 2;
/** A cue in the same paragraph counts this much beside one elsewhere on the page, for and against. */
const nearWeight = 4;
const nearAgainst = 6;
/** A strong name of the topic itself is worth this many of its cues. */
const ownWeight = 4;
/** A page with so many cues of one kind against a topic, and no fewer than for it, is about that. */
const otherLimit = 4;
/** True where every group that a topic needs is on the page, and not merely met in passing. */
function isProved({ needs }: CompiledContext, around: Surroundings): boolean {
  const { page } = around;
  if (!needs.every((group) => (page[group] as number) > 0)) return false;
  const met = needs.reduce((sum, group) => sum + Math.min(page[group] as number, passing), 0);
  return (
    needs.length === 0 ||
    met > needs.length ||
    needs.some((group) => (around.near[group] as number) > 0)
  );
}

/** What the whole page says of a topic, the same for all of its names there. */
interface Standing {
  /** A strong name of the topic stands on the page: it is about that. */
  isNamed: boolean;
  /** The page is about something else. */
  isOther: boolean;
  /** How much of the page speaks for the topic, less what is against it. */
  sum: number;
}

/**
 * Sums up the page. A long report names many other things in passing: what is against the topic
 * counts by the square of how often it is met beside what the topic needs.
 */
function standingOf({ needs, weights }: CompiledContext, topic: number, page: Evidence): Standing {
  const proofs = Math.min(page[topic] as number, pageLimit);
  const own = needs.length > 0 ? Math.min(...needs.map((group) => page[group] as number)) : 0;
  const most = Math.max(otherLimit, own);
  const standing = { isNamed: proofs > 0, isOther: false, sum: proofs * ownWeight };
  for (const [group, weight] of weights) {
    const met = page[group] as number;
    const share = weight > 0 ? 1 : Math.min(1, met / (own || 1)) ** 2;
    standing.sum += weight * Math.min(met, pageLimit) * share;
    if (weight < 0 && met >= most) standing.isOther = true;
  }
  return standing;
}

/** How well page and paragraph fit a topic; not above 0 means that they do not. */
function score(
  context: CompiledContext,
  topic: number,
  { isNamed, isOther, sum }: Standing,
  around: Surroundings,
): number {
  if (!isNamed && (isOther || !isProved(context, around))) return 0;
  const { weights } = context;
  const isClose = (group: number): boolean => (around.close[group] as number) > 0;
  const speaks = ([group, weight]: [number, number]): boolean => weight > 0 && isClose(group);
  if (context.isVenue && !isClose(topic) && !weights.some(speaks)) return 0;
  let fit = sum;
  for (const [group, weight] of weights) {
    const here = Math.min(around.near[group] as number, nearLimit);
    fit += weight * here * (weight > 0 ? nearWeight : nearAgainst);
  }
  return fit;
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
  readonly #around: Surroundings;
  /** When a topic was last named by a strong name; 0 for not yet. */
  readonly #named: Uint32Array;
  /** When somebody else of that name was named last. */
  readonly #others: Uint32Array;
  /** By topic, of those that were asked for. */
  readonly #standings: Standing[] = [];
  #count = 0;

  /** @param around counted anew for each paragraph */
  constructor(lexicon: Lexicon, around: Surroundings) {
    this.#lexicon = lexicon;
    this.#around = around;
    this.#named = new Uint32Array(lexicon.topics.length);
    this.#others = new Uint32Array(lexicon.topics.length);
  }

  /** How well a topic fits here; see `score`. */
  #score(topic: number): number {
    const context = this.#lexicon.contexts[topic];
    if (!context) return 0;
    this.#standings[topic] ??= standingOf(context, topic, this.#around.page);
    return score(context, topic, this.#standings[topic], this.#around);
  }

  /** True where the paragraph names the office of a topic's person, and the page fits. */
  #isInOffice(topic: number): boolean {
    const office = this.#lexicon.contexts[topic]?.office;
    return (
      office !== undefined && (this.#around.near[office] as number) > 0 && this.#score(topic) > 0
    );
  }

  /** What a reading has for itself; not above 0 is nothing. */
  #fit({ topic, strength }: Reading): number {
    if (strength === 'strong') return Number.POSITIVE_INFINITY;
    if (strength === 'other') return 0;
    if (strength === 'weak') return this.#score(topic);
    const named = this.#named[topic] as number;
    if ((this.#others[topic] as number) > named) return this.#isInOffice(topic) ? 1 / 4 : 0;
    if (named > 0) return named;
    // Between 0 and 1 where the full name comes only later, or is not there but the office is.
    if ((this.#around.page[topic] as number) > 0) return 1 / 2;
    return this.#isInOffice(topic) ? 1 / 4 : 0;
  }

  /** The reading that counts, if one has more for itself than all others. */
  decide({ readings, isNamesake }: Hit): Reading | undefined {
    for (const { topic, strength } of readings)
      if (isNamesake || strength === 'other') this.#others[topic] = ++this.#count;
    if (isNamesake) return undefined;
    let best: Reading | undefined;
    let bestFit = 0;
    for (const reading of readings) {
      const fit = this.#fit(reading);
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
 * @param paragraphs the hits of each
 * @returns yields the mentions of each paragraph in turn
 */
export function* findMentions(
  lexicon: Lexicon,
  page: Evidence,
  paragraphs: readonly (readonly Hit[])[],
): Generator<readonly Spotted[], void, void> {
  const nothing: readonly Spotted[] = [];
  const full = paragraphs.filter((hits) => hits.length > 0);
  const around = new Surroundings(lexicon, page, full);
  const decisions = new Decisions(lexicon, around);
  const known = new Map<number, number[]>();
  const proofs = (topic: number): number[] => {
    const found = known.get(topic) ?? proofsOf(lexicon, topic, page);
    known.set(topic, found);
    return found;
  };
  for (const hits of paragraphs) {
    if (hits.length === 0) {
      yield nothing;
      continue;
    }
    const found: Spotted[] = [];
    around.moveOn();
    for (const hit of hits) {
      const reading = hit.readings.length > 0 ? decisions.decide(hit) : undefined;
      if (!reading) continue;
      const { start, end } = hit;
      const { topic, strength } = reading as Reading & { strength: Strength };
      found.push({
        topic: lexicon.topics[topic] as string,
        start,
        end,
        strength,
        proofs: strength === 'strong' ? [] : proofs(topic),
      });
    }
    yield found;
  }
}
