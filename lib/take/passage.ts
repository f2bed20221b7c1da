/**
 * What a reader takes away, before it has a format: words, whose they are, what they rest on.
 *
 * `claim.ts`, `issue.ts` and `event.ts` make passages; `formats.ts` writes them down.
 */
import type { Source } from '../../data/schema.ts';
import type { PagesDossier } from '../dossier/pages.ts';

/** One sentence or paragraph of a passage. */
export interface Line {
  kind: 'statement' | 'quote' | 'figure' | 'note';
  /** Whose claim, words or count it is; missing for common ground. */
  by?: string;
  text: string;
  sources: readonly Source[];
}

export interface Passage {
  /** A name that stays and that any program takes as a key: `event-2025-10-19-fight`. */
  key: string;
  heading: string;
  /** In the order in which they are read. Where both governments speak, both are in it. */
  lines: readonly Line[];
  /** The dossier that it is taken from. */
  facts: PagesDossier['facts'];
}

/** The sources of a passage, once each, in order of appearance: what its numbers count. */
export function sourcesIn({ lines }: Pick<Passage, 'lines'>): Source[] {
  return [
    ...new Map(
      lines.flatMap(({ sources }) => sources).map((source) => [source.id, source]),
    ).values(),
  ];
}
