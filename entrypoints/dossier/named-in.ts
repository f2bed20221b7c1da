/**
 * Finds the dossier's names in a text that the reader brings: of a PDF, or from Reader View, where
 * extensions cannot go. Loaded when it is first asked for, for it carries every name there is.
 */
import { lexicon } from 'virtual:sidelight/lexicon';
import { words } from 'virtual:sidelight/words';
import { withWords } from '../../lib/spotting/lexicon.ts';
import { spot } from '../../lib/spotting/spot.ts';
import { type NamedTopic, topicsIn } from './snippets.ts';

const everything = withWords(lexicon, words);

/** The topics named in a text, in order of appearance. */
export function namedIn(text: string): NamedTopic[] {
  return topicsIn(text, spot(everything, text));
}
