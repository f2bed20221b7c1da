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

/** Fields that hold sentences of ours, or words by which we name something. */
const written = new Set(
  'title short headline question text of by role noQuote noVersion about why weak ownership'.split(
    ' ',
  ),
);

/** Whether an editor chose the words of a field: what is quoted is somebody else's. */
function isOurs(file: string, path: readonly PropertyKey[], field: string): boolean {
  if (field === 'text') return path.at(-2) !== 'quotes';
  if (field === 'word') return path.at(-1) === 'ours';
  if (field === 'name') return file === 'parties.json';
  return written.has(field);
}

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
      if (typeof field !== 'string') yield* proseIn(file, field, [...path, name], owner);
      else if (isOurs(file, path, name))
        yield { file, path: [...path, name], text: field, party: owner };
    }
  }
}

/** All prose of a dossier, file by file. Names, cues, and titles and publishers of sources are none. */
export function* proseOf(dossier: Dossier): Generator<Prose, void, void> {
  for (const { names: _n, lookalikes: _l, context: _c, ...topic } of dossier.topics)
    yield* proseIn(`topics/${topic.id}.json`, topic, [], undefined);
  yield* proseIn('timeline.json', dossier.timeline, [], undefined);
  yield* proseIn('positions.json', dossier.issues, [], undefined);
  yield* proseIn('terms.json', dossier.terms, [], undefined);
  yield* proseIn('parties.json', dossier.parties, [], undefined);
  const cautions = dossier.sources.map(({ ownership, weak }) => ({ ownership, weak }));
  yield* proseIn('sources.json', cautions, [], undefined);
}
