/** The cold run in Firefox, by Firefox's own profiler. */
import { type Session, site } from '../../tests/e2e/browser.ts';
import { type GeckoCost, profiled } from './gecko.ts';
import type { BenchPage } from './pages.ts';
import { walkScript } from './walk-script.ts';

const contentScript = 'content-scripts/content.js';
const restTime = 3000;

const rest = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

async function coldIn(session: Session, address: string, script: string): Promise<GeckoCost> {
  const page = await session.launched.browser.newPage();
  try {
    return await profiled(page, script, async () => {
      await page.goto(address, { waitUntil: 'load' });
      await rest(restTime);
    });
  } finally {
    await page.close();
  }
}

/** What the content script costs while the page loads and is read. */
export function coldInFirefox(session: Session, { file }: BenchPage): Promise<GeckoCost> {
  return coldIn(session, `http://www.${site}/${file}`, contentScript);
}

/** What the bare walk costs there, on its first run in a page that is as new. */
export async function coldWalkInFirefox(session: Session, file: string): Promise<number> {
  return (await coldIn(session, `http://bench.invalid/${file}`, walkScript)).total;
}

/** Processor time of the content script in a while in which nothing happens. */
export async function idleInFirefox(session: Session, { file }: BenchPage): Promise<number> {
  const page = await session.launched.browser.newPage();
  try {
    await page.goto(`http://www.${site}/${file}`, { waitUntil: 'load' });
    await rest(restTime);
    const { total } = await profiled(page, contentScript, () => rest(restTime));
    return total;
  } finally {
    await page.close();
  }
}
