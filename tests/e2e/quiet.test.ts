/** Nothing leaves: whatever a reader does with Sidelight, only the article was asked for. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserKinds } from '../../scripts/browsers/kinds.ts';
import { openPopup } from '../../scripts/browsers/popup.ts';
import { type Session, site, startSession } from './browser.ts';
import { bringIntoView, card, cardGone, core, rest, waitForMarks } from './reader.ts';
import { openView, type, waitForText } from './views.ts';

describe.each(browserKinds)('requests in %s', (kind) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(kind);
  });
  afterAll(() => session.close());

  test('the whole visit of a reader asks for the article and for nothing else', async () => {
    const page = await session.open('plain.html');
    await waitForMarks(page, core);
    for (const topic of core) {
      await bringIntoView(page, topic);
      await rest(page, topic);
      await card(page);
      await page.keyboard.press('Escape');
      await cardGone(page);
    }
    const popup = await openPopup(session.launched, page);
    await popup.waitForSelector('[role="tablist"]');
    for (const view of ['Background', 'Timeline', 'Positions', 'Sources'])
      await openView(popup, view);
    await type(popup, 'input[role="combobox"]', 'kurram');
    await waitForText(popup, '[role="option"]', /Kurram/);
    await popup.close().catch(() => undefined);
    for (const path of ['dossier.html#ttp', 'options.html'])
      await waitForText(await session.openOwn(path), 'main h1', /\w/);

    const address = `http://www.${site}`;
    const asked = session.proxy.requests.map(({ method, url }) => `${method} ${url}`);
    expect([...new Set(asked)].sort()).toEqual([
      `GET ${address}/favicon.ico`,
      `GET ${address}/plain.html`,
    ]);
    expect(asked.filter((request) => request.endsWith('/plain.html'))).toHaveLength(1);
  });

  test('an article that is not on a listed site is left alone', async () => {
    const page = await session.launched.browser.newPage();
    await page.goto('http://news.example/plain.html');
    const listed = await session.open('plain.html');
    await waitForMarks(listed, core);
    await page.bringToFront();
    expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    await page.close();
  });
});
