/** Sources: how much of them was read, and that no side is told by its opponent's outlets alone. */
import type { Dossier, Source } from '../../../data/schema.ts';
import type { Report } from '../fault.ts';
import { sourceIdsIn } from '../pages.ts';
import { isSide } from '../sides.ts';

/** The sources of a dossier by id, with the rules that ask about them. */
export class Sources {
  readonly #byId: Map<string, Source>;
  readonly #parties: Dossier['parties'];
  readonly #report: Report;

  constructor({ sources, parties }: Dossier, report: Report) {
    this.#byId = new Map(sources.map((source) => [source.id, source]));
    this.#parties = parties;
    this.#report = report;
  }

  #of(ids: readonly string[]): Source[] {
    return ids.flatMap((id) => this.#byId.get(id) ?? []);
  }

  /** What cards and positions say rests on a page that somebody read; `path` is of the sources. */
  checkRead(file: string, path: PropertyKey[], ids: readonly string[]): void {
    const sources = this.#of(ids);
    if (sources.length > 0 && !sources.some(({ seen }) => seen === 'read'))
      this.#report(file, path, 'expected at least one source that was read');
  }

  /** What nobody read needs two outlets that are not one. */
  checkOutlets(file: string, path: PropertyKey[], ids: readonly string[]): void {
    const sources = this.#of(ids);
    if (sources.length === 0 || sources.some(({ seen }) => seen === 'read')) return;
    if (new Set(sources.map(({ publisher }) => publisher)).size < 2)
      this.#report(
        file,
        [...path, 'sources'],
        'expected a source that was read, or two that are not of one publisher',
      );
  }

  /** A side's version is known from its own outlets or from others', not from its opponent's alone. */
  checkVersion(
    file: string,
    path: PropertyKey[],
    { party, sources: ids }: { party?: string | undefined; sources: readonly string[] },
  ): void {
    const opponent =
      party && isSide({ party })
        ? this.#parties.find((other) => other.id !== party && isSide({ party: other.id }))
        : undefined;
    const sources = this.#of(ids);
    if (!opponent?.country || sources.length === 0) return;
    if (sources.every(({ country }) => country === opponent.country))
      this.#report(
        file,
        [...path, 'sources'],
        `expected a source from outside ${opponent.country} for this side’s version`,
      );
  }
}

/** Only sources in use are shipped, and none is newer than the dossier says it reaches. */
export function checkSourcesInUse(dossier: Dossier, report: Report): void {
  const { topics, timeline, issues, terms, facts } = dossier;
  const used = new Set(sourceIdsIn([topics, timeline, issues, terms]));
  for (const [index, { id, date }] of dossier.sources.entries()) {
    if (!used.has(id)) report('sources.json', [index], `nothing rests on the source "${id}"`);
    if (date > facts.coverageEnd)
      report('sources.json', [index, 'date'], `newer than coverageEnd ${facts.coverageEnd}`);
  }
}
