/** What spotting knows: every name, cue and look-alike, compiled from the dossier at build time. */

/** How far a name can be trusted; see `nameSchema` in `data/schema.ts`. */
export type Strength = 'strong' | 'weak' | 'short';

/** One meaning of a spelling. */
export interface Reading {
  /** Index into `Lexicon.topics`. */
  topic: number;
  /** `other`: a look-alike that names somebody who shares a short name with the topic. */
  strength: Strength | 'other';
}

/**
 * Spellings that stand for the same: a topic's name, a cue (by its group), or
 * neither, which is a look-alike.
 */
export interface Words {
  name?: readonly [topic: number, strength: Reading['strength']];
  cue?: number;
  /** `first`: as one word it counts with a capital only. `all`: an abbreviation, in capitals only. */
  capitals?: 'first' | 'all';
  /** Arabic: "and", "in" and "the" may be written together with it, before its first letter. */
  takesPrefix?: true;
  /** No names, but words that tell whose a short name beside them is; see `namesakes.ts`. */
  beside?: 'people' | 'titles';
  /** Folded, alternatives in braces (see `pattern.ts`), in one string, which ships shorter than a list. */
  patterns: string;
}

const gap = ';';

/** The patterns of some words, one by one. */
export function patternsOf({ patterns }: Words): string[] {
  return patterns.split(gap);
}

/** Some patterns in one string; `data:check` sees to it that none has the sign between them. */
export function joinPatterns(patterns: Iterable<string>): string {
  return [...patterns].join(gap);
}

/** When a weak name may be read as its topic; numbers are those of groups. */
export interface CompiledContext {
  needs: number[];
  /** Group and weight, positive for and negative against. */
  weights: [group: number, weight: number][];
  /** Its weak names are those of a place where other things happen too. */
  isVenue?: true;
  /** The group of words for a person's office. */
  office?: number;
}

export interface Lexicon {
  words: Words[];
  /** Topic ids. */
  topics: string[];
  /**
   * How many groups of cues there are, known by their numbers. The topics come first, each a group
   * of its own in the same order.
   */
  groups: number;
  /** By topic, in the order of `topics`. */
  contexts: CompiledContext[];
}

/** A lexicon that knows the words of further languages as well. */
export function withWords(lexicon: Lexicon, words: readonly Words[]): Lexicon {
  return { ...lexicon, words: [...lexicon.words, ...words] };
}
