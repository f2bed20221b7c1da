/** The popup: this page's topics, each with its views, search, and the switch for the site. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { browserKinds } from '../../scripts/browsers/kinds.ts';
import { type Session, startSession, until } from './browser.ts';
import { badgeOf, openPopup, store, tabOf, untilStored, versionOf } from './own-pages.ts';
import { core, marksWhen, rectsOf, waitForMarks } from './reader.ts';
import { openView, press, texts, waitForText } from './views.ts';

/** What the chip of a topic says. */
const chips: Record<(typeof core)[number], string> = {
  'doha-ceasefire': 'Doha ceasefire',
  'istanbul-talks': 'Istanbul talks',
  ttp: 'TTP',
  kurram: 'Kurram',
};
const panel = '[role="tabpanel"]';

/** Opens one of a topic's views and returns its text. */
async function view(page: Page, name: string): Promise<string> {
  await openView(page, name);
  return (await texts(page, panel)).join('\n');
}

const heading = (page: Page) => page.$eval('main h2', (element) => element.textContent ?? '');

describe.each(browserKinds)('popup in %s', (kind) => {
  let session: Session;
  let article: Page;
  let popup: Page;
  beforeAll(async () => {
    session = await startSession(kind);
  });
  beforeEach(async () => {
    article = await session.open('plain.html');
    await waitForMarks(article, core);
    popup = await openPopup(session, article);
    await popup.waitForSelector('[role="switch"]');
  });
  afterEach(async () => {
    await store(popup, {});
    await session.closePages();
  });
  afterAll(() => session.close());

  test.each(core)('background, timeline, positions and sources of %s', async (topic) => {
    await press(popup, chips[topic], 'li');
    await until('its heading', async () => (await heading(popup)).includes(chips[topic]));
    expect((await view(popup, 'Background')).length).toBeGreaterThan(300);
    const timeline = await view(popup, 'Timeline');
    expect(timeline).toContain('29 Oct 2025');
    expect((await popup.$$(`${panel} li time`)).length).toBeGreaterThanOrEqual(10);
    await openView(popup, 'Positions');
    const sides = await texts(popup, `${panel} h4`);
    expect(sides).toContain('Pakistan');
    expect(sides).toContain('Taliban government');
    await openView(popup, 'Sources');
    expect((await popup.$$(`${panel} a[href^="http"]`)).length).toBeGreaterThan(0);
    expect(session.errors).toEqual([]);
  });

  test('a click on a topic brings its first mention into view, the next click the next', async () => {
    const scrolled = () => article.evaluate(() => Math.round(scrollY));
    expect(await scrolled()).toBe(0);
    await press(popup, chips.kurram, 'li');
    await until('the article to scroll', async () => (await scrolled()) > 0);
    const [line] = await rectsOf(article, 'kurram');
    const height = await article.evaluate(() => innerHeight);
    expect(line?.top).toBeGreaterThan(0);
    expect(line?.bottom).toBeLessThan(height);
    const first = await scrolled();
    await press(popup, chips.kurram, 'li');
    await until('the article to scroll on', async () => (await scrolled()) > first);
  });

  test('tabs by the keyboard', async () => {
    await popup.focus('[role="tab"][aria-selected="true"]');
    const selected = () => popup.$eval('[role="tab"][aria-selected="true"]', (e) => e.textContent);
    for (const name of ['Timeline', 'Positions', 'Map', 'Sources', 'Background']) {
      await popup.keyboard.press('ArrowRight');
      await until(`the tab ${name}`, async () => (await selected()) === name);
    }
  });

  test('search finds a topic that the page does not name', async () => {
    const box = '[role="combobox"], [role="searchbox"]';
    await popup.focus(box);
    await popup.keyboard.type('parachinar');
    await popup.waitForSelector('[role="option"]');
    await popup.keyboard.press('Enter');
    await until('its heading', async () => (await heading(popup)).includes('Parachinar'));
    await popup.focus(box);
    await popup.keyboard.type('zzzz');
    await waitForText(popup, '[role="listbox"]', /zzzz/);
    expect(await popup.$$('[role="option"]')).toHaveLength(0);
  });

  test('one click switches the site off, another on again', async () => {
    const isOn = () => popup.$eval('[role="switch"]', (e) => e.getAttribute('aria-checked'));
    expect(await isOn()).toBe('true');
    await popup.click('[role="switch"]');
    await marksWhen(article, 'no mark', (found) => Object.keys(found).length === 0);
    await until('the switch to be off', async () => (await isOn()) === 'false');
    await popup.click('[role="switch"]');
    await waitForMarks(article, core);
    await until('the switch to be on', async () => (await isOn()) === 'true');
  });

  test('the icon counts the topics', async () => {
    const tab = await tabOf(popup, article.url());
    await until(
      'a number on the icon',
      async () => Number(await badgeOf(popup, tab)) >= core.length,
    );
  });

  test('tells what is new after an update, until it is put away', async () => {
    // Who has just come is told of no news.
    expect(await popup.$('.news')).toBeNull();
    await store(popup, { newsRead: '0.0.9' });
    const updated = await openPopup(session, article);
    await waitForText(updated, '.news', /What’s new/);
    await press(updated, 'Got it', '.news');
    await until('the line to go', async () => (await updated.$('.news')) === null);
    await untilStored(updated, { newsRead: await versionOf(updated) });
    const again = await openPopup(session, article);
    await again.waitForSelector('[role="switch"]');
    expect(await again.$('.news')).toBeNull();
  });

  test('copies both positions with their sources', async () => {
    await openView(popup, 'Positions');
    const copied = await popup.evaluate(() => {
      // A tab behind the article may not write to the clipboard.
      const texts: string[] = [];
      Object.defineProperty(navigator, 'clipboard', {
        value: { writeText: async (text: string) => void texts.push(text) },
      });
      (globalThis as { copied?: string[] }).copied = texts;
      return texts.length;
    });
    expect(copied).toBe(0);
    await press(popup, 'Copy both positions', '.issue');
    await popup.waitForSelector('.issue .take [role="status"]');
    await press(popup, 'Markdown', '.issue');
    await waitForText(popup, '.issue [role="status"]', /Copied/);
    const [text] = await popup.evaluate(() => (globalThis as { copied?: string[] }).copied ?? []);
    expect(text).toMatch(/^### /);
    expect(text).toContain('**Pakistan:**');
    expect(text).toContain('**Taliban government:**');
    expect(text).toContain('web.archive.org');
  });

  test('with no article it still lists the topics', async () => {
    const alone = await session.openOwn('popup.html?tab=987654321');
    await waitForText(alone, 'li button', /TTP/);
    await press(alone, chips.ttp, 'li');
    await until('its heading', async () => (await heading(alone)).includes('TTP'));
    expect(await alone.$('[role="switch"]')).toBeNull();
    expect((await alone.$$('ul li button')).length).toBeGreaterThanOrEqual(13);
    expect((await view(alone, 'Background')).length).toBeGreaterThan(300);
  });
});
