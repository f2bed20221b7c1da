/** The popup: what is on this page, each topic's views, search, and the switch for the site. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { browserKinds } from '../../scripts/browsers/kinds.ts';
import { openPopup } from '../../scripts/browsers/popup.ts';
import { type Session, startSession, until } from './browser.ts';
import { core, marks, marksBecome, rectsOf, waitForMarks } from './reader.ts';
import { openView, press, texts, type, waitForText } from './views.ts';

/** How the popup calls the four core topics. */
const names: Readonly<Record<(typeof core)[number], { chip: string; title: RegExp }>> = {
  'doha-ceasefire': { chip: 'Doha ceasefire', title: /Doha ceasefire/ },
  'istanbul-talks': { chip: 'Istanbul talks', title: /Istanbul talks/ },
  ttp: { chip: 'TTP', title: /TTP/ },
  kurram: { chip: 'Kurram', title: /Kurram/ },
};
const chips = '#app > ul.chips > li';
const search = 'input[role="combobox"]';
const panel = '[role="tabpanel"]';

describe.each(browserKinds)('popup in %s', (kind) => {
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
    popup = await openPopup(session.launched, page);
    return { page, view: popup };
  }

  test('names the topics of the page in order of appearance', async () => {
    const { page, view } = await openOn('plain.html');
    await view.waitForSelector(`${chips} [aria-current="true"]`);
    const found = await texts(view, chips);
    expect(found).toHaveLength(Object.keys(await marks(page)).length);
    expect(found[0]).toMatch(/^Istanbul talks/);
    for (const { chip } of Object.values(names))
      expect(found.some((text) => text.startsWith(chip))).toBe(true);
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
    expect(content).toBeLessThanOrEqual(width);
    expect(panelHeight).toBeGreaterThanOrEqual(150);
  });

  test.each(core)('shows background, timeline, both positions and sources of %s', async (topic) => {
    const { view } = await openOn('plain.html');
    const { chip, title } = names[topic];
    await view.waitForSelector(`${chips} [aria-current="true"]`);
    await press(view, chip, chips);
    await waitForText(view, 'main h2', title);

    await openView(view, 'Background');
    expect((await texts(view, `${panel} p`)).length).toBeGreaterThanOrEqual(3);
    await openView(view, 'Timeline');
    const rows = await texts(view, `${panel} li:has(time)`);
    expect(rows.length).toBeGreaterThanOrEqual(10);
    const dates = await view.$$eval(`${panel} li time`, (times) =>
      times.map((time) => time.getAttribute('datetime') ?? ''),
    );
    expect(dates).toEqual([...dates].sort());
    await openView(view, 'Positions');
    const issues = await view.$$eval(`${panel} .issue`, (found) =>
      found.map((issue) => ({
        sides: [...issue.querySelectorAll('h4')].map(({ textContent }) => textContent),
        tops: [...issue.querySelectorAll('h4')].map((side) => side.getBoundingClientRect().top),
        quotes: issue.querySelectorAll('blockquote').length,
      })),
    );
    expect(issues.length).toBeGreaterThan(0);
    for (const { sides, tops } of issues) {
      expect(sides.slice(0, 2).sort()).toEqual(['Pakistan', 'Taliban government']);
      // Beside each other, not one below the other.
      expect(tops[0]).toBe(tops[1]);
    }
    expect(issues.reduce((sum, { quotes }) => sum + quotes, 0)).toBeGreaterThanOrEqual(2);
    await openView(view, 'Sources');
    const links = await view.$$eval(`${panel} li a`, (found) =>
      found.map((link) => (link as HTMLAnchorElement).href),
    );
    expect(links.length).toBeGreaterThanOrEqual(3);
    for (const link of links) expect(link).toMatch(/^https?:\/\//);
  });

  test('a click on a topic brings its first mention into view, a second the next', async () => {
    const { page, view } = await openOn('plain.html');
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    await view.waitForSelector(`${chips} [aria-current="true"]`);
    const height = await page.evaluate(() => window.innerHeight);
    await press(view, names['doha-ceasefire'].chip, chips);
    await until('the first mention in view', async () => {
      const [line] = await rectsOf(page, 'doha-ceasefire');
      return line !== undefined && line.top >= 0 && line.bottom <= height;
    });
    const first = await page.evaluate(() => window.scrollY);
    await press(view, names['doha-ceasefire'].chip, chips);
    await press(view, names['doha-ceasefire'].chip, chips);
    await until(
      'a later mention in view',
      async () => (await page.evaluate(() => window.scrollY)) > first,
    );
  });

  test('search finds a topic that the page does not have', async () => {
    const { view } = await openOn('plain.html');
    await type(view, search, 'parachinar');
    await waitForText(view, '[role="option"]', /Parachinar/);
    await press(view, 'Parachinar', '[role="listbox"]');
    await waitForText(view, 'main h2', /Parachinar/);
    await type(view, search, 'zzzz');
    await waitForText(view, '[role="listbox"]', /zzzz/);
  });

  test('the switch takes the marks away at once, and brings them back', async () => {
    const first = await openOn('plain.html');
    const before = await marks(first.page);
    const flip = async (view: Page, to: boolean): Promise<void> => {
      await view.waitForSelector(`[role="switch"][aria-checked="${!to}"]`);
      await view.$eval('[role="switch"]', (control) => (control as HTMLElement).click());
      await view.waitForSelector(`[role="switch"][aria-checked="${to}"]`);
    };
    await flip(first.view, false);
    await marksBecome(first.page, {});
    await first.view.close().catch(() => undefined);

    // Another article of the same site, opened while it is off, and then on again.
    const second = await openOn('seed-shape.html');
    await second.view.waitForSelector('[role="switch"][aria-checked="false"]');
    expect(await marks(second.page)).toEqual({});
    await flip(second.view, true);
    await waitForMarks(second.page, core);
    await marksBecome(first.page, before);
  });

  test('works where there is no page to read', async () => {
    const page = await session.launched.browser.newPage();
    popup = await openPopup(session.launched, page);
    await waitForText(popup, chips, /^Kurram/);
    await press(popup, names.kurram.chip, chips);
    await waitForText(popup, 'main h2', /Kurram/);
    await openView(popup, 'Timeline');
    expect((await texts(popup, `${panel} li:has(time)`)).length).toBeGreaterThanOrEqual(10);
    await page.close();
  });
});
