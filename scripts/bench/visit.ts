/** Opens pages for the bench, each in a tab of its own on the played web. */
import type { Page } from 'puppeteer-core';
import { type Session, site } from '../../tests/e2e/browser.ts';
import type { BenchPage } from './pages.ts';

/** No listed site: Sidelight is not on its pages, so what runs there is what the bench calls. */
const elsewhere = 'bench.invalid';

const settleTime = 400;

/** Serves pages and scripts from now on. */
export function serve(session: Session, files: ReadonlyMap<string, string>): void {
  for (const [name, body] of files)
    session.made.set(name, {
      type: `${name.endsWith('.js') ? 'text/javascript' : 'text/html'}; charset=utf-8`,
      body,
    });
}

/** Calls `work` with the page, at rest and in front, and closes it. */
export async function visit<T>(
  session: Session,
  { file }: Pick<BenchPage, 'file'>,
  where: 'listed' | 'elsewhere',
  work: (page: Page) => Promise<T>,
  scripts: readonly string[] = [],
): Promise<T> {
  const page = await session.launched.browser.newPage();
  try {
    const host = where === 'listed' ? `www.${site}` : elsewhere;
    await page.goto(`http://${host}/${file}`, { waitUntil: 'load' });
    await page.bringToFront();
    await new Promise((resolve) => setTimeout(resolve, settleTime));
    for (const script of scripts) await page.addScriptTag({ url: `/${script}` });
    return await work(page);
  } finally {
    await page.close();
  }
}
