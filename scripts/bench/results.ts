/** What one run of the bench finds in one browser. */
import type { BrowserKind } from '../browsers/kinds.ts';
import type { Part } from './parts.ts';

/** One contestant on one page. */
export interface Standing {
  page: string;
  contestant: string;
  /** Milliseconds, the median. */
  ms: number;
  marks: number;
  /** Where it was not measured as the others were. */
  note: string;
}

/** A single figure with how it came about. */
export interface Fact {
  name: string;
  value: number;
  unit: string;
  how: string;
}

export interface Results {
  kind: BrowserKind;
  version: string;
  /** What was measured; of a part that was not there are no figures. */
  parts: readonly Part[];
  /** How many names were looked for. */
  names: number;
  standings: Standing[];
  facts: Fact[];
  /** What took longest in the cold run, for the reader of a missed budget. */
  profile: string[];
}

export interface Budget {
  name: string;
  value: number;
  limit: number;
  /** Whether the value may not be above the limit or not below it. */
  kind: 'most' | 'least';
  unit: string;
}

export const isMet = ({ value, limit, kind }: Budget): boolean =>
  kind === 'most' ? value <= limit : value >= limit;

/** The time of one contestant on one page. */
export function msOf({ standings }: Results, page: string, contestant: string): number {
  const found = standings.find((one) => one.page === page && one.contestant === contestant);
  if (!found) throw new Error(`${contestant} was not measured on ${page}`);
  return found.ms;
}

export function factOf({ facts }: Results, name: string): number {
  const found = facts.find((one) => one.name === name);
  if (!found) throw new Error(`"${name}" was not measured`);
  return found.value;
}
