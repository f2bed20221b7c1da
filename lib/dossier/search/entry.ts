import type { SearchResult } from '../search.ts';
import { wordsOf } from './words.ts';

/** A text of an entry as it is shown, and its words between blanks, so that each has one before it. */
interface Text {
  shown: string;
  words: string;
}

/** Something that can be found. */
export interface Entry {
  result: Omit<SearchResult, 'matches' | 'detail'>;
  /** Shown beside the label; another name that fits better than the label stands in its place. */
  detail: string;
  /** By what it is known: the label first, then other names. */
  texts: readonly Text[];
  /** All that may hold a further word of a query: its texts, and what is told of it. */
  all: string;
}

/** An entry, folded once for all queries. */
export function entryOf(
  result: Entry['result'],
  { detail, names = [], told = [] }: { detail: string; names?: string[]; told?: string[] },
): Entry {
  const texts = [result.label, ...names].map((shown) => ({ shown, words: ` ${wordsOf(shown)} ` }));
  return {
    result,
    detail,
    texts,
    all: [...texts.map(({ words }) => words), ` ${wordsOf(told.join(' '))} `].join('\n'),
  };
}
