/** A new reader's way, as one story: from the installation to the first source. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserKinds } from '../../scripts/browsers/kinds.ts';
import { type Session, startSession, until } from './browser.ts';
import { cardText, cardTitle, pressInCard } from './inside.ts';
import { openPopup } from './own-pages.ts';
import {
  bringIntoView,
  card,
  cardGone,
  core,
  marks,
  openCard,
  rest,
  waitForMarks,
} from './reader.ts';
import { pageAt } from './tabs.ts';
import { texts, waitForText } from './views.ts';

describe.each(browserKinds)('a new reader in %s', (kind) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(kind, { keepsWelcome: true });
  });
  afterAll(() => session.close());

  const { length } = core;

  test('comes from the welcome page to the first source', async () => {
    const { browser } = session.launched;
    // Met by one page, which says what there is to do and gives something to try it on.
    const welcome = await pageAt(browser, (address) => address.endsWith('/welcome.html'));
    await welcome.bringToFront();
    await waitForText(welcome, 'h1', /\w/);
    await waitForMarks(welcome, ['istanbul-talks', 'ttp', 'kurram']);
    await bringIntoView(welcome, 'ttp');
    await rest(welcome, 'ttp');
    await card(welcome);
    expect(await cardTitle(welcome)).toMatch(/TTP/);
    expect(await cardText(welcome)).toContain('Open background');
    await welcome.keyboard.press('Escape');
    await cardGone(welcome);

    // On a news page the same happens, with nothing to be set before.
    const article = await session.open('plain.html');
    await waitForMarks(article, core);
    expect(Object.keys(await marks(article)).length).toBeGreaterThan(length);
    // A reader who has just come is told of no news.
    const popup = await openPopup(session, article);
    await popup.waitForSelector('[role="switch"]');
    expect(await texts(popup, '.news')).toEqual([]);
    await popup.close();
    await article.bringToFront();
    await openCard(article, 'kurram');
    expect(await cardTitle(article)).toMatch(/Kurram/);

    // The card leads to the background, and its sentences to their sources.
    await pressInCard(article, 'Open background');
    const full: Page = await pageAt(browser, (address) => address.endsWith('/dossier.html#kurram'));
    await full.bringToFront();
    await waitForText(full, 'main h1', /Kurram/);
    await full.waitForSelector('#background .claims .sources a');
    const source = await full.$eval('#background .claims .sources a', (link) => {
      link.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { href, rel } = link as HTMLAnchorElement;
      return { host: new URL(href).host, protocol: new URL(href).protocol, rel };
    });
    expect(source.protocol).toBe('https:');
    expect(source.rel).toContain('noreferrer');
    const asked = (): boolean =>
      session.proxy.requests.some(({ host }) => host.startsWith(source.host));
    expect(asked()).toBe(false);
    await full.click('#background .claims .sources a');
    // The played web lets no such request through; a reader's would.
    await until(`${source.host} to be asked`, asked);
    expect(session.errors).toEqual([]);
  });
});
