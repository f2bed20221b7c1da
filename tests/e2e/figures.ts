/** Keeps what tests count, for `npm run soak -- --write`. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserKind } from '../../scripts/browsers/kinds.ts';

export type Figures = Partial<Record<BrowserKind, Record<string, number>>>;

/** Where they are written. */
export const figuresFile = fileURLToPath(
  new URL('../../.output/reports/soak-figures.json', import.meta.url),
);

/** Adds figures of one browser. */
export function note(kind: BrowserKind, figures: Record<string, number>): void {
  const before: Figures = existsSync(figuresFile)
    ? (JSON.parse(readFileSync(figuresFile, 'utf8')) as Figures)
    : {};
  mkdirSync(dirname(figuresFile), { recursive: true });
  const all: Figures = { ...before, [kind]: { ...before[kind], ...figures } };
  writeFileSync(figuresFile, `${JSON.stringify(all, null, 2)}\n`);
  console.info(kind, figures);
}
