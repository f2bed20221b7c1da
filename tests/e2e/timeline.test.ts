/** What a reader does with a timeline and with pasted text, on the full page. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { browserKinds } from '../../scripts/browsers/kinds.ts';
import { type Session, startSession, until } from './browser.ts';
import { press, texts, type, waitForText } from './views.ts';

const events = '#timeline li:has(time)';
const dates = (page: Page) =>
  page.$$eval(`${events} time`, (times) =>
    times.map((time) => time.getAttribute('datetime') ?? ''),
  );

describe.each(browserKinds)('timeline in %s', (kind) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(kind);
  });
  afterEach(() => session.closePages());
  afterAll(() => session.close());

  async function openPage(address: string): Promise<Page> {
    const page = await session.openOwn(address);
    await waitForText(page, 'main h1', /\w/);
    return page;
  }

  test('an address leads to one event', async () => {
    const page = await openPage('dossier.html#istanbul-talks/2025-10-24-before-istanbul');
    await until('the event to have the focus', () =>
      page.evaluate(() => document.activeElement?.id === 'event-2025-10-24-before-istanbul'),
    );
    const top = await page.evaluate(() => document.activeElement?.getBoundingClientRect().top ?? 0);
    expect(top).toBeGreaterThanOrEqual(50);
    expect(top).toBeLessThan(400);
  });

  test('either end first, headlines only, filtered', async () => {
    const page = await openPage('dossier.html#ttp');
    const all = await dates(page);
    await press(page, 'Newest first', '#timeline');
    await until('the order to turn', async () => (await dates(page))[0] === all.at(-1));
    expect(await page.$$('#timeline .sides')).not.toHaveLength(0);
    await press(page, 'Headlines only', '#timeline');
    await until('the rest to go', async () => (await page.$$('#timeline .sides')).length === 0);
    await press(page, 'Filter', '#timeline');
    await page.waitForSelector('#timeline select');
    await page.select('#timeline select', 'talks');
    await waitForText(
      page,
      '#timeline [role="status"]',
      new RegExp(`^\\d+ of ${all.length} events`),
    );
    expect((await texts(page, events)).length).toBeLessThan(all.length);
    await press(page, 'Show all', '#timeline');
    await until('all of them', async () => (await dates(page)).length === all.length);
  });

  test('both accounts of an event stand in one row, of equal width', async () => {
    const page = await openPage('dossier.html#istanbul-talks');
    const boxes = await page.$$eval('#event-2025-10-24-before-istanbul .sides > *', (sides) =>
      sides.map((side) => {
        const { top, width } = side.getBoundingClientRect();
        return { top, width: Math.round(width) };
      }),
    );
    expect(boxes).toHaveLength(2);
    expect(boxes[0]).toEqual(boxes[1]);
  });

  test('a file is made in the page', async () => {
    const page = await openPage('dossier.html#kurram');
    await page.evaluate(() => {
      // In place of the browser's own window for downloads.
      HTMLAnchorElement.prototype.click = function () {
        if (this.download) document.title = `${this.download} ${this.protocol}`;
      };
    });
    await press(page, 'Table (CSV)', '.export');
    expect(await page.title()).toBe('sidelight-kurram-timeline.csv blob:');
    expect(session.errors).toEqual([]);
  });

  test('pasted text: its topics with counts and the words around', async () => {
    const page = await openPage('dossier.html');
    await type(
      page,
      'textarea',
      'The TTP attacked in Kurram, Islamabad said. Talks on Kurram failed.',
    );
    await press(page, 'Find topics', '.paste');
    await waitForText(page, '.paste li', /Kurram District 2 mentions/);
    await waitForText(page, '.paste .snippet', /attacked in Kurram, Islamabad said/);
    expect(session.errors).toEqual([]);
    expect(session.proxy.requests).toEqual([]);
  });
});
