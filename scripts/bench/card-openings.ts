/** Opens cards by the pointer's rest, on page after page, and times them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type Session, until } from '../../tests/e2e/browser.ts';
import { cardGone, core, waitForMarks } from '../../tests/e2e/reader.ts';
import { project } from '../run.ts';
import { type Opening, withClock } from './card-clock.ts';
import { serve, visit } from './visit.ts';

const pages = 5;
const perPage = 7;
const file = 'clocked.html';

declare const openings: { [Key in keyof Opening]: number | null }[];

export interface CardTimes {
  /** The first card of each page. */
  first: Opening[];
  /** All others. */
  later: Opening[];
}

/** The middle of a mark's first line, brought into view: the marks at equal distances in their order. */
function bringUp(page: Page, part: number): Promise<{ x: number; y: number }> {
  return page.evaluate(async (share) => {
    const ranges: Range[] = [];
    CSS.highlights.forEach((highlight) => {
      highlight.forEach((range) => {
        ranges.push(range as Range);
      });
    });
    ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
    const range = ranges[Math.floor(share * ranges.length)] as Range;
    range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    // The scroll is an event of the next frame, and would end a wait.
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    const { left, top, width, height } = range.getClientRects()[0] as DOMRect;
    return { x: left + width / 2, y: top + height / 2 };
  }, part);
}

async function openOne(page: Page, index: number): Promise<Opening> {
  const { x, y } = await bringUp(page, index / perPage);
  // One move, so that both timers are set in it.
  await page.mouse.move(x, y);
  await until('a card', () => page.evaluate((before) => openings.length > before, index));
  const { inDocument, painted } = await page.evaluate((at) => openings[at] as Opening, index);
  if (inDocument === null) throw new Error('a card came before its delay was over');
  await page.keyboard.press('Escape');
  await page.mouse.move(1, 1);
  await cardGone(page);
  return { inDocument, painted };
}

/** Cards of the sample article, the first of each fresh page apart from the later ones. */
export async function cardTimes(session: Session): Promise<CardTimes> {
  const html = readFileSync(join(project, 'tests', 'pages', 'plain.html'), 'utf8');
  serve(session, new Map([[file, withClock(html)]]));
  const times: CardTimes = { first: [], later: [] };
  for (let opened = 0; opened < pages; opened++)
    await visit(session, { file }, 'listed', async (page) => {
      await waitForMarks(page, core);
      for (let index = 0; index < perPage; index++)
        times[index === 0 ? 'first' : 'later'].push(await openOne(page, index));
    });
  return times;
}
