/**
 * Decides which hits are mentions: the page, and then the paragraph, prove what a name means.
 *
 * Evidence is counted over the whole page. A strong name is a mention wherever it stands and is
 * evidence for others. A weak name is a mention where every group that its topic needs is on the
 * page and the cues for the topic outweigh those against it. A short name is a mention where a
 * strong name of its topic is on the page. Where two topics have an equal claim, neither gets it:
 * silence beats a wrong card.
 */
import type { Lexicon, Reading } from './lexicon.ts';
import type { Hit } from './scan.ts';

/** A place in a text where a name refers to its topic. */
export interface Mention {
  topic: string;
  start: number;
  end: number;
}

/** How often each group of `Lexicon.groups` was met. */
export type Evidence = Uint32Array;

/** More cues of one kind than this prove nothing further. */
const pageLimit = 4;
const nearLimit = 2;
/** A cue in the same paragraph counts this much beside one elsewhere on the page. */
const nearWeight = 2;
/** A strong name of the topic itself is worth this many of its cues. */
const ownWeight = 4;

export function noEvidence(lexicon: Lexicon): Evidence {
  return new Uint32Array(lexicon.groups.length);
}

/** Adds what `hits` tell to `evidence`; with `sign` -1 takes it out again. */
export function count(evidence: Evidence, hits: readonly Hit[], sign: 1 | -1 = 1): void {
  for (const { cues, readings } of hits) {
    for (const group of cues) evidence[group] = (evidence[group] as number) + sign;
    // Topics are the first groups, in the same order.
    for (const { topic, strength } of readings)
      if (strength === 'strong') evidence[topic] = (evidence[topic] as number) + sign;
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

/** The index of the topic that a hit refers to, or -1. */
function topicOf(lexicon: Lexicon, readings: Reading[], page: Evidence, near: Evidence): number {
  let best = -1;
  let bestScore = 0;
  for (const { topic, strength } of readings) {
    let fit = Number.POSITIVE_INFINITY;
    if (strength === 'weak') fit = score(lexicon, topic, page, near);
    else if (strength === 'short') fit = page[topic] as number;
    if (fit > bestScore) {
      best = topic;
      bestScore = fit;
    } else if (fit === bestScore) best = -1;
  }
  return best;
}

/**
 * The mentions of one paragraph.
 * @param hits of the paragraph, in order
 * @param page evidence of the whole page, this paragraph included
 */
export function mentionsIn(lexicon: Lexicon, hits: readonly Hit[], page: Evidence): Mention[] {
  const mentions: Mention[] = [];
  let near: Evidence | undefined;
  for (const { start, end, readings } of hits) {
    if (readings.length === 0) continue;
    if (!near) {
      near = noEvidence(lexicon);
      count(near, hits);
    }
    const topic = topicOf(lexicon, readings, page, near);
    if (topic >= 0) mentions.push({ topic: lexicon.topics[topic] as string, start, end });
  }
  return mentions;
}
