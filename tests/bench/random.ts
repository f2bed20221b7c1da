/** Chance that is the same in every run, so that every run measures the same pages. */

export interface Chance {
  /** From 0 to below 1. */
  next(): number;
  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number;
  /** One of `choices`; with `skew` above 1 the first ones come more often. */
  pick<T>(choices: readonly T[], skew?: number): T;
}

/** A generator of the mulberry32 family: 32 bits of state, which is enough for pages. */
export function createChance(seed: number): Chance {
  let state = seed >>> 0;
  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
  return {
    next,
    between: (low, high) => low + Math.floor(next() * (high - low + 1)),
    pick<T>(choices: readonly T[], skew = 1): T {
      return choices[Math.floor(next() ** skew * choices.length)] as T;
    },
  };
}
