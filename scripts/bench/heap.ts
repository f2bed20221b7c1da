/** What a read page keeps in memory. Chromium tells; Firefox has no figure for one page. */
import type { Session } from '../../tests/e2e/browser.ts';
import { heapOf } from '../../tests/soak/heap.ts';
import { factNames } from './budgets.ts';
import { median } from './numbers.ts';
import { large } from './pages.ts';
import type { Fact } from './results.ts';
import { visit } from './visit.ts';

const kB = 1024;
const runs = 3;
const more = 50;

async function medianHeap(session: Session, where: 'listed' | 'elsewhere'): Promise<number> {
  const sizes: number[] = [];
  for (let run = 0; run < runs; run++)
    sizes.push(
      await visit(session, large, where, async (page) => {
        // Until the page has been read.
        await new Promise((resolve) => setTimeout(resolve, 2500));
        return heapOf(page);
      }),
    );
  return median(sizes);
}

export async function heapFacts(session: Session): Promise<Fact[]> {
  const withUs = await medianHeap(session, 'listed');
  const without = await medianHeap(session, 'elsewhere');
  const growth = await visit(
    session,
    large,
    'elsewhere',
    async (page) => {
      await page.evaluate(() => sidelight.again(3));
      const before = await heapOf(page);
      await page.evaluate((times) => sidelight.again(times), more);
      return (await heapOf(page)) - before;
    },
    ['ours.js'],
  );
  return [
    {
      name: factNames.heap,
      value: (withUs - without) / kB,
      unit: 'kB',
      how: `real build, 100,000 words, against the page without Sidelight, after collection`,
    },
    {
      name: factNames.growth,
      value: growth / kB,
      unit: 'kB',
      how: `modules in a page, 100,000 words, ${more} readings more than three, after collection`,
    },
  ];
}
