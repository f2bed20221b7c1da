/** Search over the dossier: topics by any of their names, people, events. Pure. */
import { bare } from '../spotting/fold.ts';
import type { PagesDossier } from './pages.ts';

export interface SearchResult {
  kind: 'topic' | 'person' | 'event';
  /** Unique among the results. */
  id: string;
  /** The topic to open. */
  topic: string;
  label: string;
  /** What was found beside the label: another name, a role, a date. */
  detail: string;
}

/** How well a text fits: 0 not at all, more the earlier and the more whole words match. */
function rank(text: string, query: string): number {
  const folded = bare(text);
  if (folded === query) return 4;
  if (folded.startsWith(query)) return 3;
  if (folded.includes(` ${query}`)) return 2;
  return folded.includes(query) ? 1 : 0;
}

/** What fits a query, best first; topics before people before events where they fit equally. */
export function searchDossier(dossier: PagesDossier, text: string, limit = 12): SearchResult[] {
  const query = bare(text.trim());
  if (query === '') return [];
  const found: { result: SearchResult; score: number }[] = [];
  const add = (result: SearchResult, score: number): void => {
    if (score > 0) found.push({ result, score });
  };
  for (const { id, title, names, people } of dossier.topics) {
    const [best = { name: '', score: 0 }] = names
      .map((name) => ({ name, score: rank(name, query) }))
      .sort((a, b) => b.score - a.score);
    const inTitle = rank(title, query);
    const detail = best.score > inTitle ? best.name : '';
    const score = Math.max(inTitle, best.score);
    // A little more than people and events that fit as well.
    add({ kind: 'topic', id, topic: id, label: title, detail }, score && score + 0.5);
    for (const { name, role, topic = id } of people)
      add(
        { kind: 'person', id: `${id} ${name}`, topic, label: name, detail: role },
        rank(name, query),
      );
  }
  for (const { id, headline, date, topics } of dossier.timeline)
    add(
      { kind: 'event', id, topic: topics[0] ?? '', label: headline, detail: date },
      rank(headline, query) / 2,
    );
  const labels = new Set<string>();
  return found
    .sort((a, b) => b.score - a.score)
    .map(({ result }) => result)
    .filter(({ kind, label }) => {
      // A person named by several topics is one answer.
      const isNew = !labels.has(`${kind} ${label}`);
      labels.add(`${kind} ${label}`);
      return isNew;
    })
    .slice(0, limit);
}
