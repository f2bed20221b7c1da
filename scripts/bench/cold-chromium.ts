/**
 * The cold run in Chromium: the whole content script of the real build, from a trace of the page's
 * loading. A trace has what a profile over the protocol has, and the tasks and the processor time.
 */
import type { Page } from 'puppeteer-core';
import { type Session, site } from '../../tests/e2e/browser.ts';
import type { BenchPage } from './pages.ts';
import type { TraceEvent } from './trace-samples.ts';
import { type ScriptCost, scriptCost } from './trace-tasks.ts';
import { walkScript } from './walk-script.ts';

const categories = [
  'toplevel',
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'v8',
  'disabled-by-default-v8.cpu_profiler',
];
const contentScript = 'content-scripts/content.js';
const restTime = 1500;
const rest = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

async function traced(
  session: Session,
  address: string,
  then: (page: Page) => Promise<unknown>,
): Promise<TraceEvent[]> {
  const page = await session.launched.browser.newPage();
  try {
    await page.tracing.start({ categories });
    await page.goto(address, { waitUntil: 'load' });
    await then(page);
    const trace = await page.tracing.stop();
    return JSON.parse(new TextDecoder().decode(trace)).traceEvents;
  } finally {
    await page.close();
  }
}

/** Waits until no mark has come for a while. */
async function marked(page: Page): Promise<void> {
  await rest(restTime);
  const count = (): Promise<number> => page.evaluate(() => CSS.highlights.size);
  for (let before = -1, now = await count(); now !== before; now = await count()) {
    before = now;
    await rest(restTime / 2);
  }
}

/** What Sidelight costs while the page loads and is read for the first time. */
export async function coldSidelight(session: Session, { file }: BenchPage): Promise<ScriptCost> {
  return scriptCost(await traced(session, `http://www.${site}/${file}`, marked), contentScript);
}

/** What the bare walk costs there, on its first run in a page that is as new. */
export async function coldWalk(session: Session, file: string): Promise<number> {
  const events = await traced(session, `http://bench.invalid/${file}`, () => rest(300));
  return scriptCost(events, walkScript).evaluate;
}

/** The tasks of the content script in a while in which nothing happens on the page. */
export async function idleTasks(session: Session, { file }: BenchPage): Promise<number> {
  const quiet = 3000;
  const events = await traced(session, `http://www.${site}/${file}`, async (page) => {
    await marked(page);
    await rest(quiet);
  });
  const { tasks } = scriptCost(events, contentScript);
  const end = Math.max(...events.map(({ ts, dur = 0 }) => ts + dur));
  const begin = Math.min(
    ...events.filter(({ name }) => name === 'EvaluateScript').map(({ ts }) => ts),
  );
  const idleFrom = (end - begin) / 1000 - quiet;
  return tasks.filter(({ at }) => at > idleFrom).length;
}
