/** The single figures in Firefox, which tells less than Chromium. */
import type { Page } from 'puppeteer-core';
import type { Session } from '../../tests/e2e/browser.ts';
import { factNames } from './budgets.ts';
import { coldInFirefox, coldWalkInFirefox, idleInFirefox } from './cold-firefox.ts';
import { type GeckoCost, interval } from './gecko.ts';
import { median } from './numbers.ts';
import { large, middle } from './pages.ts';
import type { Fact } from './results.ts';
import { visit } from './visit.ts';

const runs = 5;
const byProfiler = `100,000 words, processor time by Firefox's profiler (a sample each ${interval} ms), median of ${runs} fresh pages`;
/** Less processor time than this in three seconds is the profiler's own uncertainty. */
const noise = 1;

/** Compiles and evaluates a script for the first time in a page. */
function evaluation(tab: Page, script: string): Promise<number> {
  return tab.evaluate((source) => {
    const element = document.createElement('script');
    element.textContent = source;
    const start = performance.now();
    document.head.append(element);
    return performance.now() - start;
  }, script);
}

/** @param script the modules bundled for a page */
export async function factsInFirefox(
  session: Session,
  script: string,
): Promise<{ facts: Fact[]; profile: string[] }> {
  const costs: GeckoCost[] = [];
  const walks: number[] = [];
  const modules: number[] = [];
  const starts: number[] = [];
  for (let run = 0; run < runs; run++) {
    costs.push(await coldInFirefox(session, large));
    walks.push(await coldWalkInFirefox(session, 'walked.html'));
    starts.push(await visit(session, large, 'elsewhere', (tab) => evaluation(tab, script)));
    modules.push(
      await visit(session, large, 'elsewhere', (tab) => tab.evaluate(() => sidelight.cold().ms), [
        'ours.js',
      ]),
    );
  }
  const total = median(costs.map((cost) => cost.total));
  const idle = await idleInFirefox(session, middle);
  const typical = costs.find((cost) => cost.total === total);
  return {
    facts: [
      {
        name: factNames.cold,
        value: total,
        unit: 'ms',
        how: `real build, ${byProfiler}`,
      },
      {
        name: factNames.coldWalk,
        value: median(walks),
        unit: 'ms',
        how: `a script of the page's own, ${byProfiler}`,
      },
      {
        name: 'cold run of the modules in a page',
        value: median(modules),
        unit: 'ms',
        how: `reading, spotting and marking in one go, the page's clock, median of ${runs} fresh pages`,
      },
      {
        name: 'compiling and evaluating the modules in a page',
        value: median(starts),
        unit: 'ms',
        how: `names included, card not, the page's clock, median of ${runs} fresh pages`,
      },
      {
        name: factNames.idle,
        value: idle > noise ? idle : 0,
        unit: '',
        how: `real build, ms of processor time in 3 s of rest, by Firefox's profiler; less than ${noise} counts as none`,
      },
    ],
    profile: (typical?.functions ?? []).map(({ name, ms }) => `${ms.toFixed(1)} ms ${name}`),
  };
}
