/** The names that all contestants look for: every English spelling, written out. */
import { lexicon } from 'virtual:sidelight/lexicon';
import { expandBraces } from '../../../lib/spotting/braces.ts';
import { patternsOf } from '../../../lib/spotting/lexicon.ts';

/** Folded to lower case, the longest first, as an alternation of them needs it. */
export const names: readonly string[] = [
  ...new Set(
    lexicon.words
      .filter(({ name }) => name !== undefined)
      .flatMap((words) => patternsOf(words).flatMap(expandBraces)),
  ),
].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));

const escaped = (name: string): string => name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** One RegExp of all the names side by side. */
export function alternation(some: readonly string[] = names): RegExp {
  return new RegExp(`\\b(?:${some.map(escaped).join('|')})\\b`, 'gi');
}
