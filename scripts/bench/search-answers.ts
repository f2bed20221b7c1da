/** Types into the search box of the full page and times the answers. */
import type { Page } from 'puppeteer-core';
import type { Session } from '../../tests/e2e/browser.ts';
import { queries } from './search-queries.ts';

const pages = 3;

/** One query, in milliseconds since the event of the input. */
export interface Answer {
  /** The answers stand in the document. */
  inDocument: number;
  /** The first frame with them has been painted. */
  painted: number;
}

export interface SearchTimes {
  /** What the first touch of the box takes, for the index: a page each. */
  index: number[];
  answers: Answer[];
}

function search(page: Page): Promise<{ index: number; answers: Answer[] }> {
  return page.evaluate(async (texts) => {
    const box = document.querySelector('.search') as HTMLElement;
    const input = box.querySelector('input') as HTMLInputElement;
    const painted = async (): Promise<void> => {
      await new Promise(requestAnimationFrame);
      // Arrives when that frame has been painted.
      const { port1, port2 } = new MessageChannel();
      await new Promise((resolve) => {
        port2.onmessage = resolve;
        port1.postMessage('');
      });
    };
    const type = (text: string): void => {
      input.value = text;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    };
    const touched = performance.now();
    input.focus();
    const index = performance.now() - touched;
    const answers: Answer[] = [];
    for (const text of texts) {
      const drawn = new Promise<number>((resolve) => {
        const observer = new MutationObserver(() => {
          observer.disconnect();
          resolve(performance.now());
        });
        // The list is hidden while the box is empty, so that each query changes it.
        observer.observe(box, { childList: true, attributes: true, subtree: true });
      });
      const start = performance.now();
      type(text);
      const inDocument = (await drawn) - start;
      await painted();
      answers.push({ inDocument, painted: performance.now() - start });
      type('');
      await painted();
    }
    return { index, answers };
  }, queries);
}

/** Every query on a few fresh pages. */
export async function searchTimes(session: Session): Promise<SearchTimes> {
  const times: SearchTimes = { index: [], answers: [] };
  for (let opened = 0; opened < pages; opened++) {
    const page = await session.openOwn('dossier.html');
    await page.waitForSelector('.search input');
    await page.bringToFront();
    // Until all of the page is drawn.
    await new Promise((resolve) => setTimeout(resolve, 1000));
    const { index, answers } = await search(page);
    times.index.push(index);
    times.answers.push(...answers);
    await session.closePages();
  }
  return times;
}
