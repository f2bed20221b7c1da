/** No surface has a fault that axe finds, in light and dark, from left to right and from right to left. */
import { readFileSync } from 'node:fs';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { browserKinds } from '../../scripts/browsers/kinds.ts';
import { type Session, startSession, until } from './browser.ts';
import { inCard } from './inside.ts';
import { openPopup, store } from './own-pages.ts';
import { bringIntoView, card, rest, waitForMarks } from './reader.ts';
import { setScheme } from './scheme.ts';

const axe = readFileSync(new URL(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** What axe finds, a line a fault: rule, element, reason. */
async function faultsOf(page: Page, options: RunOptions = {}): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async (wishes) => {
    const { run } = (window as unknown as { axe: { run(o: RunOptions): Promise<AxeResults> } }).axe;
    const { violations } = await run(wishes);
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${String(target)}: ${failureSummary}`),
    );
  }, options);
}

const own = [
  'dossier.html',
  'dossier.html#kurram',
  'options.html',
  'sidepanel.html',
  'welcome.html',
];

describe.each(browserKinds)('axe in %s', (kind) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(kind);
  });
  afterEach(() => session.closePages());
  afterAll(() => session.close());

  describe.each([
    ['light', 'en'],
    ['dark', 'en'],
    ['light', 'ur'],
    ['dark', 'ur'],
  ] as const)('in %s, with the interface in %s', (scheme, language) => {
    async function wish(page: Page): Promise<void> {
      await setScheme(page, scheme);
      await store(page, language === 'en' ? {} : { language });
    }

    test.each(own)('finds nothing on %s', async (path) => {
      const first = await session.openOwn('options.html');
      await wish(first);
      await first.close();
      const page = await session.openOwn(path);
      await setScheme(page, scheme);
      await page.waitForSelector('h1');
      expect(await page.evaluate(() => document.documentElement.dir)).toBe(
        language === 'en' ? 'ltr' : 'rtl',
      );
      expect(await faultsOf(page)).toEqual([]);
    });

    test('finds nothing in the popup of an article', async () => {
      const options = await session.openOwn('options.html');
      await wish(options);
      const article = await session.open('seed-shape.html');
      await waitForMarks(article, ['kurram']);
      const popup = await openPopup(session, article);
      await setScheme(popup, scheme);
      await popup.waitForSelector('main');
      expect(await faultsOf(popup)).toEqual([]);
    });

    test('finds nothing on a card', async () => {
      const options = await session.openOwn('options.html');
      await wish(options);
      const article = await session.open('seed-shape.html');
      await waitForMarks(article, ['kurram']);
      await bringIntoView(article, 'kurram');
      await rest(article, 'kurram');
      await card(article);
      // Folds are drawn when they are pressed.
      await inCard(article, (root) => {
        for (const fold of root.querySelectorAll<HTMLElement>('details:not([open]) summary'))
          fold.click();
      });
      await until('the folds to be drawn', () =>
        inCard(article, (root) => root.querySelector('.more button') !== null),
      );
      // A closed shadow root is closed to axe too: it reads a copy in a page of its own.
      const copy = await inCard(article, (root) => {
        const { host } = root;
        const css = root.adoptedStyleSheets
          .flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText))
          .join('\n')
          .replaceAll(':host', 'body');
        const html = root.querySelector('.card')?.outerHTML;
        return `<!doctype html><html lang="${(host as HTMLElement).lang}" dir="${host.getAttribute('dir')}"><title>Card</title><style>${css}</style><body>${html}</body></html>`;
      });
      session.made.set('card-copy.html', { type: 'text/html; charset=utf-8', body: copy });
      const page = await session.open('card-copy.html');
      await setScheme(page, scheme);
      // A card is no page: no landmark, no heading of the first level.
      const rules = { region: { enabled: false }, 'page-has-heading-one': { enabled: false } };
      expect(await faultsOf(page, { rules })).toEqual([]);
    });
  });
});
