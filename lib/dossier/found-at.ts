import type { Address } from './address.ts';
import type { SearchResult } from './search.ts';

/** The views of a topic, by what they are called in addresses. */
export type ViewId = 'background' | 'timeline' | 'positions' | 'map' | 'sources';

const views: Record<SearchResult['kind'], ViewId> = {
  topic: 'background',
  person: 'background',
  issue: 'positions',
  term: 'background',
  event: 'timeline',
  source: 'sources',
};

/** Where a result of the search is to be read: its topic, the view of it, and the place in there. */
export function foundAt({ kind, id, topic }: SearchResult): Address & { view: ViewId } {
  const isPart = kind !== 'topic' && kind !== 'person';
  return { topic, view: views[kind], part: isPart ? id : null };
}
