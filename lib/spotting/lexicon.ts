/** What spotting knows: every name, cue and look-alike, compiled from the dossier at build time. */
import type { PackedAutomaton } from './automaton.ts';

/** How far a name can be trusted; see `nameSchema` in `data/schema.ts`. */
export type Strength = 'strong' | 'weak' | 'short';

/** One meaning of a spelling. */
export interface Reading {
  /** Index into `Lexicon.topics`. */
  topic: number;
  strength: Strength;
}

/** All that a spelling stands for. One without readings and cues is a look-alike. */
export interface Entry {
  readings?: Reading[];
  /** Indices into `Lexicon.groups`. */
  cues?: number[];
  /** A name of one word counts with a capital only, an abbreviation all in capitals only. */
  capitals?: 'first' | 'all';
}

/** When a weak name may be read as its topic; numbers are indices into `Lexicon.groups`. */
export interface CompiledContext {
  needs: number[];
  /** Group and weight, positive for and negative against. */
  weights: [group: number, weight: number][];
}

export interface Lexicon {
  /** From the folded spelling to an index into `entries`. */
  spellings: PackedAutomaton;
  /** Spellings that stand for the same share an entry. */
  entries: Entry[];
  /** Topic ids. */
  topics: string[];
  /** Cue groups by name; the topics come first, each a group of its own in the same order. */
  groups: string[];
  /** By topic, in the order of `topics`. */
  contexts: CompiledContext[];
}
