/** The side panel: what the popup shows, but it stays and follows the active tab. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { browserKinds } from '../../scripts/browsers/kinds.ts';
import { type Session, startSession, until } from './browser.ts';
import { core, waitForMarks } from './reader.ts';
import { openView, press, texts, waitForText } from './views.ts';

const chips = '.page > ul.chips > li';

/** A report on one topic, newer than the dossier. */
const other = `<!doctype html><html lang="en"><head><title>Convoys</title>
  <meta property="article:published_time" content="2026-11-04T08:00:00Z"></head>
  <body><article><p>Two convoys reached Khyber Pakhtunkhwa.</p></article></body></html>`;

describe.each(browserKinds)('side panel in %s', (kind) => {
  let session: Session;
  let panel: Page;
  let article: Page;
  beforeAll(async () => {
    session = await startSession(kind);
  });
  beforeEach(async () => {
    session.made.set('other.html', { type: 'text/html; charset=utf-8', body: other });
    // It stands in a tab of its own here, for no driver opens a panel; the active tab is another.
    panel = await session.openOwn('sidepanel.html');
    article = await session.open('plain.html');
    await waitForMarks(article, core);
    await waitForText(panel, chips, /^Istanbul talks \d/);
  });
  afterEach(() => session.closePages());
  afterAll(() => session.close());

  test('has the page first: its topics with counts, and its date', async () => {
    const found = await texts(panel, chips);
    expect(found[0]).toMatch(/^Istanbul talks \d+$/);
    await waitForText(panel, '.article-date', /29 Oct 2025/);
    await waitForText(panel, 'main h2', /Istanbul talks/);
    expect(session.errors).toEqual([]);
  });

  test('follows to another page in the tab, and to another tab', async () => {
    await press(panel, 'TTP', chips);
    await waitForText(panel, 'main h2', /TTP/);
    const second = await session.open('other.html');
    await waitForText(panel, chips, /^Khyber Pakhtunkhwa \d/);
    await waitForText(panel, 'main h2', /Khyber/);
    await waitForText(panel, '.article-date', /31 days newer/);
    await article.bringToFront();
    await waitForText(panel, chips, /^Istanbul talks \d/);
    await waitForText(panel, 'main h2', /Istanbul talks/);
    await second.close();
  });

  test('takes up what a page adds later, and stays at the topic that is read', async () => {
    await press(panel, 'TTP', chips);
    const before = (await texts(panel, chips)).length;
    await article.evaluate(() => {
      const added = document.createElement('p');
      added.textContent = 'The China-Pakistan Economic Corridor was named as well.';
      document.querySelector('article, main, body')?.append(added);
    });
    await until('one topic more', async () => (await texts(panel, chips)).length === before + 1);
    await waitForText(panel, 'main h2', /TTP/);
  });

  test('goes through the mentions in the page, forth and back', async () => {
    await press(panel, 'Next mention', '.mentions');
    await waitForText(panel, '.mentions', /1 of/);
    await press(panel, 'Next mention', '.mentions');
    await waitForText(panel, '.mentions', /2 of/);
    await press(panel, 'Previous mention', '.mentions');
    await waitForText(panel, '.mentions', /1 of/);
  });

  test('offers a timeline as files', async () => {
    await openView(panel, 'Timeline');
    expect(await texts(panel, '.export button')).toEqual([
      'Table (CSV)',
      'Data (JSON)',
      'Calendar (ICS)',
    ]);
  });
});
