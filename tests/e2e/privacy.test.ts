/** Nothing leaves the browser: whatever a reader does, only the articles are asked for. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserKinds } from '../../scripts/browsers/kinds.ts';
import { type Session, site, startSession } from './browser.ts';
import { openPopup } from './own-pages.ts';
import { bringIntoView, card, cardGone, core, rest, waitForMarks } from './reader.ts';
import { openView, type, waitForText } from './views.ts';

describe.each(browserKinds)('requests in %s', (kind) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(kind);
  });
  afterAll(() => session.close());

  test('a whole reading session asks for the pages that were opened, and nothing else', async () => {
    const files = ['plain.html', 'seed-shape.html', 'off-topic.html'];
    const article = await session.open('plain.html');
    await waitForMarks(article, core);
    for (const topic of core) {
      await bringIntoView(article, topic);
      await rest(article, topic);
      await card(article);
      await article.keyboard.press('Escape');
      await cardGone(article);
    }
    const popup = await openPopup(session, article);
    await popup.waitForSelector('[role="tablist"]');
    for (const view of ['Background', 'Timeline', 'Positions', 'Sources'])
      await openView(popup, view);
    await type(popup, 'input[role="combobox"]', 'kurram');
    await waitForText(popup, '[role="option"]', /Kurram/);
    for (const name of ['options.html', 'dossier.html#ttp']) {
      const page = await session.openOwn(name);
      await page.waitForSelector('h1, h2');
    }
    await waitForMarks(await session.open('seed-shape.html'), core);
    await session.open('off-topic.html');

    const isOpened = (url: string): boolean =>
      [...files, 'favicon.ico'].some((file) => url === `http://www.${site}/${file}`);
    const others = session.proxy.requests.filter(({ url }) => !isOpened(url));
    expect(others).toEqual([]);
    for (const file of files)
      expect(
        session.proxy.requests.filter(({ url }) => url.endsWith(`/${file}`)),
        file,
      ).toHaveLength(1);
  });
});
