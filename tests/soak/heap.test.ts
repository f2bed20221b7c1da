/**
 * Page after page in one tab: what was read of them is forgotten with them.
 * SIDELIGHT_SOAK_PAGES says how many; 25 where it does not.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserKinds } from '../../scripts/browsers/kinds.ts';
import { article } from '../bench/article.ts';
import { type Session, site, startSession } from '../e2e/browser.ts';
import { note } from '../e2e/figures.ts';
import { marksWhen, openCard, waitForMarks } from '../e2e/reader.ts';
import { heapOf } from './heap.ts';

const pages = Number(process.env.SIDELIGHT_SOAK_PAGES ?? 25);
const MB = 1024 * 1024;
/** So much more may be in use after all pages than after the first ones. */
const mostGrowth = 2 * MB;

describe.each(browserKinds)('memory in %s', (kind) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(kind);
  });
  afterAll(() => session.close());

  async function read(page: Page, number: number): Promise<void> {
    const name = `report-${number}.html`;
    session.made.set(name, {
      type: 'text/html; charset=utf-8',
      body: article({ words: 3_000, density: 60, seed: number }),
    });
    await page.goto(`http://www.${site}/${name}`);
    await marksWhen(page, 'marks', (found) => Object.keys(found).length > 3);
    session.made.delete(name);
  }
  /** The same page each time: only what is left of the others differs. */
  async function heapNow(page: Page): Promise<number> {
    await page.goto(`http://www.${site}/plain.html`);
    await waitForMarks(page, ['kurram']);
    await openCard(page, 'kurram');
    await page.keyboard.press('Escape');
    return heapOf(page);
  }

  test(`${pages} pages one after another leave nothing behind`, async () => {
    const page = await session.open('plain.html');
    // What the browser itself keeps comes with the first few.
    for (let number = 0; number < 5; number++) await read(page, number);
    const before = await heapNow(page);
    for (let number = 5; number < 5 + pages; number++) await read(page, number);
    const growth = (await heapNow(page)) - before;
    note(kind, { pages, heapBefore: before, heapGrowth: growth });
    expect(growth).toBeLessThan(mostGrowth);
    expect(session.errors).toEqual([]);
  });
});
