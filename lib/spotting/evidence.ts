/** Counts of what a page says, its cues and strong names, by which its names are read. */
import type { Lexicon } from './lexicon.ts';
import type { Hit } from './scan.ts';

/** How often each group of cues was met. */
export type Evidence = Uint32Array;

/** So many paragraphs before and after a name are close to it, of those that have anything for us. */
const closeBy = 2;

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

/**
 * What a name is read by: counts of the whole page, of its paragraph, and of those around it too.
 * Most paragraphs ask for neither of the two last, which are counted when they are asked for.
 */
export class Surroundings {
  readonly page: Evidence;
  readonly #paragraphs: readonly (readonly Hit[])[];
  #at = -1;
  // One of each for all paragraphs, emptied as they pass: they are many, and most topics in none.
  readonly #near: Evidence;
  readonly #close: Evidence;
  #isNear = false;
  #isClose = false;

  /** @param paragraphs those that have anything for us */
  constructor(lexicon: Lexicon, page: Evidence, paragraphs: readonly (readonly Hit[])[]) {
    this.page = page;
    this.#paragraphs = paragraphs;
    this.#near = noEvidence(lexicon);
    this.#close = noEvidence(lexicon);
  }

  get near(): Evidence {
    if (!this.#isNear) this.#count(this.#near, 0, 1);
    this.#isNear = true;
    return this.#near;
  }

  get close(): Evidence {
    if (!this.#isClose) this.#count(this.#close, closeBy, 1);
    this.#isClose = true;
    return this.#close;
  }

  /** Goes to the next paragraph, at the beginning to the first. */
  moveOn(): void {
    if (this.#isNear) this.#count(this.#near, 0, -1);
    if (this.#isClose) this.#count(this.#close, closeBy, -1);
    this.#isNear = false;
    this.#isClose = false;
    this.#at++;
  }

  #count(evidence: Evidence, reach: number, times: 1 | -1): void {
    for (let at = this.#at - reach; at <= this.#at + reach; at++)
      count(evidence, this.#paragraphs[at] ?? [], times);
  }
}
