/**
 * Search over the dossier: topics by any of their names, people, questions and words in dispute,
 * events, sources. Pure; `search/` has its parts.
 */
import type { PagesDossier } from './pages.ts';
import { entriesOf } from './search/entries.ts';
import { matchesIn, type Range } from './search/matches.ts';
import { queryOf } from './search/query.ts';
import { rankEntry } from './search/rank.ts';
import { wordsOf } from './search/words.ts';

export interface SearchResult {
  kind: 'topic' | 'person' | 'issue' | 'term' | 'event' | 'source';
  /** Unique among the results of its kind: the id of the topic, issue, term, event or source. */
  id: string;
  /** The topic to open, on whose page it is found. */
  topic: string;
  label: string;
  /** The parts of the label that fit the query, in order; none where another text of it fits. */
  matches: Range[];
  /** What was found beside the label: another name, a role, a publisher; a date, as it is stored. */
  detail: string;
}

/** Does what the first query would else wait for. */
export function prepareSearch(dossier: PagesDossier): void {
  entriesOf(dossier);
}

/**
 * What fits a query, best first; where they fit equally topics come before people, and these
 * before all else. Each word has to begin a word of the entry, the whole may stand inside one.
 */
export function searchDossier(dossier: PagesDossier, text: string, limit = 12): SearchResult[] {
  const query = queryOf(text);
  if (query.phrase === '') return [];
  return entriesOf(dossier)
    .map((entry) => ({ entry, ...rankEntry(entry, query) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, limit)
    .map(({ entry: { result, detail }, best }) => {
      // Another name of a topic is told where the title does not have it already.
      const isTold = result.kind === 'topic' && !wordsOf(result.label).includes(wordsOf(best));
      return {
        ...result,
        matches: matchesIn(result.label, query),
        detail: isTold ? best : detail,
      };
    });
}
