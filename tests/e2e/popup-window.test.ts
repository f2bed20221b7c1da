/**
 * The popup as the browser opens it over an article: what it knows of the page, and its room.
 * What each of its views holds is in `popup.test.ts`.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { browserKinds } from '../../scripts/browsers/kinds.ts';
import { openPopup } from '../../scripts/browsers/popup.ts';
import { type Session, startSession, until } from './browser.ts';
import { core, marks, marksBecome, rectsOf, waitForMarks } from './reader.ts';
import { openView, press, texts, waitForText } from './views.ts';

const chips = '.page > ul.chips > li';
const panel = '[role="tabpanel"]';

describe.each(browserKinds)('popup over an article in %s', (kind) => {
  let session: Session;
  let popup: Page | undefined;
  beforeAll(async () => {
    session = await startSession(kind);
  });
  afterEach(async () => {
    // A popup may have closed by itself.
    await popup?.close().catch(() => undefined);
    await session.closePages();
  });
  afterAll(() => session.close());

  async function openOn(file: string): Promise<{ page: Page; view: Page }> {
    const page = await session.open(file);
    if (file === 'plain.html') await waitForMarks(page, core);
    const view = await openPopup(session.launched, page);
    popup = view;
    return { page, view };
  }

  test('names the topics of the page in order of appearance', async () => {
    const { page, view } = await openOn('plain.html');
    await view.waitForSelector(`${chips} [aria-current="true"]`);
    const found = await texts(view, chips);
    expect(found).toHaveLength(Object.keys(await marks(page)).length);
    expect(found[0]).toMatch(/^Istanbul talks/);
    for (const name of ['Doha ceasefire', 'TTP', 'Kurram'])
      expect(found.filter((text) => text.startsWith(name))).toHaveLength(1);
  });

  test('has room: nothing is cut off at the side, and the views can be read', async () => {
    const { view } = await openOn('plain.html');
    await view.waitForSelector(panel);
    const { width, content, panelHeight } = await view.evaluate((selector) => {
      const app = document.getElementById('app') as HTMLElement;
      return {
        width: app.getBoundingClientRect().width,
        content: app.scrollWidth,
        panelHeight: document.querySelector(selector)?.getBoundingClientRect().height ?? 0,
      };
    }, panel);
    expect(width).toBeGreaterThanOrEqual(360);
    expect(content).toBeLessThanOrEqual(Math.ceil(width));
    expect(panelHeight).toBeGreaterThanOrEqual(150);
  });

  test.each(['Doha ceasefire', 'Istanbul talks', 'TTP', 'Kurram'])(
    'shows the events of %s in order, and both positions beside each other',
    async (name) => {
      const { view } = await openOn('plain.html');
      await view.waitForSelector(`${chips} [aria-current="true"]`);
      await press(view, name, chips);
      await waitForText(view, 'main h2', new RegExp(name));
      await openView(view, 'Timeline');
      const dates = await view.$$eval(`${panel} li time`, (times) =>
        times.map((time) => time.getAttribute('datetime') ?? ''),
      );
      expect(dates.length).toBeGreaterThanOrEqual(10);
      // A month stands beside its days, before or after them: compared as far as both are precise.
      for (const [index, date] of dates.slice(1).entries()) {
        const before = dates[index] as string;
        const precision = Math.min(before.length, date.length);
        expect(before.slice(0, precision) <= date.slice(0, precision), `${before}, ${date}`).toBe(
          true,
        );
      }
      await openView(view, 'Positions');
      const issues = await view.$$eval(`${panel} .issue`, (found) =>
        found.map((issue) =>
          [...issue.querySelectorAll('.sides h4')].map((side) => ({
            name: side.textContent,
            top: side.getBoundingClientRect().top,
          })),
        ),
      );
      expect(issues.length).toBeGreaterThan(0);
      for (const sides of issues) {
        expect(sides.map((side) => side.name).sort()).toEqual(['Pakistan', 'Taliban government']);
        expect(sides[0]?.top).toBe(sides[1]?.top);
      }
    },
  );

  test('a click on a topic brings its first mention into view', async () => {
    const { page, view } = await openOn('plain.html');
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    await view.waitForSelector(`${chips} [aria-current="true"]`);
    const height = await page.evaluate(() => window.innerHeight);
    await press(view, 'Doha ceasefire', chips);
    await until('the first mention in view', async () => {
      const [line] = await rectsOf(page, 'doha-ceasefire');
      return line !== undefined && line.top >= 0 && line.bottom <= height;
    });
  });

  test('a site that was switched off is off on its other pages, until it is on again', async () => {
    const flip = async (view: Page, to: boolean): Promise<void> => {
      await view.waitForSelector(`[role="switch"][aria-checked="${!to}"]`);
      await view.$eval('[role="switch"]', (control) => (control as HTMLElement).click());
      await view.waitForSelector(`[role="switch"][aria-checked="${to}"]`);
    };
    const first = await openOn('plain.html');
    const before = await marks(first.page);
    await flip(first.view, false);
    await marksBecome(first.page, {});
    await first.view.close().catch(() => undefined);
    const second = await openOn('seed-shape.html');
    await second.view.waitForSelector('[role="switch"][aria-checked="false"]');
    expect(await marks(second.page)).toEqual({});
    await flip(second.view, true);
    await waitForMarks(second.page, core);
    await marksBecome(first.page, before);
  });

  test('over a page that it does not read, it offers all topics', async () => {
    const page = await session.launched.browser.newPage();
    popup = await openPopup(session.launched, page);
    await waitForText(popup, chips, /^Kurram/);
    await press(popup, 'Kurram', chips);
    await waitForText(popup, 'main h2', /Kurram/);
    await page.close();
  });
});
