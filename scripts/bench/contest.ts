/** The contest: everybody on the same pages, with the same names, in the same run. */
import type { Page } from 'puppeteer-core';
import type { Session } from '../../tests/e2e/browser.ts';
import { extrapolate, median, shareWithin } from './numbers.ts';
import type { BenchPage } from './pages.ts';
import type { Standing } from './results.ts';
import { visit } from './visit.ts';

const inTurns = ['letters and marks', 'plain RegExp', 'modern-ahocorasick'];
const rounds = 9;
/** Milliseconds: to warm each, and at least for each sample. */
const warm = 400;
const least = 40;
/** A run of mark.js may take this long; on large pages it gets a share of the names. */
const limit = 15_000;
const probe = 1 / 64;

async function markJs(page: Page, names: number): Promise<Omit<Standing, 'page'>> {
  const run = (share: number): Promise<{ ms: number; marks: number }> =>
    page.evaluate((part) => contest.once('mark.js', part), share);
  /** Of the names at equal distances in their order, which is what a share takes. */
  const partOf = (share: number): number => Math.ceil(names * share) / names;
  const first = await run(probe);
  const share = shareWithin(limit, extrapolate(first.ms, partOf(probe)));
  const { ms, marks } = await run(share);
  return {
    contestant: 'mark.js',
    ms: extrapolate(ms, partOf(share)),
    marks,
    note: share === 1 ? 'one run' : `one run with 1 of ${1 / share} names, extrapolated`,
  };
}

async function findAndReplace(page: Page): Promise<Omit<Standing, 'page'>> {
  const runs: { ms: number; marks: number }[] = [];
  // The first is for warming.
  for (let run = 0; run < 4; run++)
    runs.push(await page.evaluate(() => contest.once('findAndReplaceDOMText', 1)));
  return {
    contestant: 'findAndReplaceDOMText',
    ms: median(runs.slice(1).map(({ ms }) => ms)),
    marks: runs[0]?.marks ?? 0,
    note: 'three runs, each on a fresh copy of the page',
  };
}

const label = (contestant: string): string => (contestant === 'walk' ? 'bare walk' : contestant);

/** @param all false for pages on which only Sidelight and the walk are of interest */
export function contestOn(session: Session, page: BenchPage, all = true): Promise<Standing[]> {
  return visit(
    session,
    page,
    'elsewhere',
    async (tab) => {
      const names = await tab.evaluate(() => contest.names.length);
      const raced = await tab.evaluate(
        (rivals, wishes) => contest.race(rivals, wishes),
        all ? inTurns : [],
        { rounds, warm, least },
      );
      const standings: Omit<Standing, 'page'>[] = Object.entries(raced).map(
        ([contestant, { samples, marks }]) => ({
          contestant: label(contestant),
          ms: median(samples),
          marks,
          note: contestant === 'Sidelight, again' ? 'after the others' : '',
        }),
      );
      if (all) standings.push(await findAndReplace(tab), await markJs(tab, names));
      return standings.map((standing) => ({ page: page.name, ...standing }));
    },
    ['contest.js'],
  );
}
