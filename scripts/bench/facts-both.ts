/** The figures that are measured alike in both browsers. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Visit } from '../../tests/bench/in-page/reader-visit.ts';
import { buildOf, type Session } from '../../tests/e2e/browser.ts';
import type { BrowserKind } from '../browsers/kinds.ts';
import { factNames } from './budgets.ts';
import { median } from './numbers.ts';
import { type BenchPage, large, middle } from './pages.ts';
import type { Fact } from './results.ts';
import { visit } from './visit.ts';

const runs = 5;
const batchSize = 1000;

export function sizeFacts(kind: BrowserKind): Fact[] {
  const script = readFileSync(join(buildOf(kind), 'content-scripts', 'content.js'));
  const bytes = (name: string, value: number): Fact => ({ name, value, unit: 'bytes', how: '' });
  return [
    bytes(factNames.raw, script.length),
    bytes(factNames.gzip, gzipSync(script, { level: 9 }).length),
  ];
}

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);
const longestOf = (values: readonly number[]): number => Math.max(0, ...values);

async function visits(session: Session, page: BenchPage): Promise<Visit[]> {
  const all: Visit[] = [];
  for (let run = 0; run < runs; run++)
    all.push(
      await visit(
        session,
        page,
        'elsewhere',
        (tab) => tab.evaluate((batch) => sidelight.visit(batch), batchSize),
        ['ours.js'],
      ),
    );
  return all;
}

/** Tasks of the watcher on a page, by the page's clock. */
export async function taskFacts(session: Session): Promise<Fact[]> {
  const inLarge = await visits(session, large);
  const inMiddle = await visits(session, middle);
  const how = (page: string): string =>
    `watcher and modules in a page of ${page} words, the page's clock, median of ${runs} fresh pages`;
  const fact = (name: string, values: readonly number[], where: string): Fact => ({
    name,
    value: median(values),
    unit: 'ms',
    how: how(where),
  });
  return [
    fact(
      session.kind === 'firefox' ? factNames.longest : 'longest task of the modules in a page',
      inLarge.map(({ first }) => longestOf(first)),
      '100,000',
    ),
    fact(
      factNames.batch,
      inMiddle.map(({ batch }) => sum(batch)),
      '10,000',
    ),
    fact(
      factNames.batchLongest,
      inMiddle.map(({ batch }) => longestOf(batch)),
      '10,000',
    ),
    {
      name: 'timers of the watcher in a second of rest',
      value: median(inMiddle.map(({ idleTimers }) => idleTimers)),
      unit: '',
      how: 'watcher and modules in a page',
    },
  ];
}
