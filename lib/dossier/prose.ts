/** The dossier's own words: every sentence that an editor wrote, without names and quotations. */
import type { Dossier } from '../../data/schema.ts';

export interface Prose {
  /** Relative to `data/`. */
  file: string;
  path: PropertyKey[];
  text: string;
  /** Whose claim or version it is, where it is somebody's. */
  party: string | undefined;
}

/** Fields that hold sentences of ours. */
const written = new Set('title headline question text of by role noQuote about why'.split(' '));

/** What stands in quotation marks is somebody else's word. */
export function withoutQuotations(text: string): string {
  return text.replace(/"[^"]*"|“[^”]*”/g, '""');
}

function* proseIn(
  file: string,
  value: unknown,
  path: PropertyKey[],
  party: string | undefined,
): Generator<Prose, void, void> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries())
      yield* proseIn(file, item, [...path, index], party);
  } else if (typeof value === 'object' && value !== null) {
    const { party: own } = value as { party?: unknown };
    const owner = typeof own === 'string' ? own : party;
    for (const [name, field] of Object.entries(value)) {
      const isQuotation = path.at(-2) === 'quotes' && name === 'text';
      if (typeof field !== 'string') yield* proseIn(file, field, [...path, name], owner);
      else if (written.has(name) && !isQuotation)
        yield { file, path: [...path, name], text: field, party: owner };
    }
  }
}

/** All prose of a dossier, file by file. Names, cues and sources are not prose. */
export function* proseOf(dossier: Dossier): Generator<Prose, void, void> {
  for (const { names: _n, lookalikes: _l, context: _c, ...topic } of dossier.topics)
    yield* proseIn(`topics/${topic.id}.json`, topic, [], undefined);
  yield* proseIn('timeline.json', dossier.timeline, [], undefined);
  yield* proseIn('positions.json', dossier.issues, [], undefined);
  yield* proseIn('terms.json', dossier.terms, [], undefined);
  yield* proseIn('parties.json', dossier.parties, [], undefined);
}
