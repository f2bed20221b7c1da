/** Private windows: Sidelight works where the reader allows it, and stores nothing. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserKinds } from '../../scripts/browsers/kinds.ts';
import { never, type Session, site, startSession, until } from './browser.ts';
import { cardText, pressInCard, unfold } from './inside.ts';
import { store, tabOf } from './own-pages.ts';
import { openPrivately } from './private-window.ts';
import { cardGone, core, marks, openCard, waitForMarks } from './reader.ts';
import { press, waitForText } from './views.ts';

const url = `http://www.${site}/plain.html`;

declare const chrome: { storage: { local: { get(): Promise<object> } } };

describe.each(browserKinds)('a private window in %s', (kind) => {
  let session: Session;
  let page: Page;
  let own: Page;
  beforeAll(async () => {
    session = await startSession(kind);
    page = await openPrivately(session, url);
    own = await session.openOwn('options.html');
    await page.bringToFront();
    await waitForMarks(page, core);
  });
  afterAll(() => session.close());

  const everything = (): Promise<object> => own.evaluate(() => chrome.storage.local.get());
  const isUnmarked = async () => Object.keys(await marks(page)).length === 0;

  test('has marks and cards, and what is hidden on the page is not stored', async () => {
    await openCard(page, 'kurram');
    await unfold(page);
    expect(await cardText(page)).not.toMatch(/Hide on this site|For an hour|Everywhere/);
    await pressInCard(page, 'Hide on this page');
    await cardGone(page);
    await until('Kurram to go', async () => !(await marks(page)).kurram);
    expect(await everything()).toEqual({});
  });

  test('can be switched off on the card, until the page is left', async () => {
    await openCard(page, 'ttp');
    await unfold(page);
    await pressInCard(page, 'On this page');
    await until('the marks to go', isUnmarked);
    await never('they come back', async () => !(await isUnmarked()), 500);
    expect(await everything()).toEqual({});
    await page.reload();
    await waitForMarks(page, core);
  });

  test('can be switched off and on in the popup, which says that nothing is stored', async () => {
    const popup = await session.openOwn(`popup.html?tab=${await tabOf(own, url)}`);
    await waitForText(popup, '.page', /Private window: nothing is stored/);
    await press(popup, 'On here', '.page');
    await until('the marks to go', isUnmarked);
    await waitForText(popup, '.page', /Sidelight is off on/);
    await press(popup, 'On here', '.page');
    await page.bringToFront();
    await waitForMarks(page, core);
    expect(await everything()).toEqual({});
    await popup.close();
  });

  test('tells no news, which could not be put away there', async () => {
    await store(own, { newsRead: '0.0.9' });
    const popup = await session.openOwn(`popup.html?tab=${await tabOf(own, url)}`);
    await popup.waitForSelector('[role="switch"]');
    await never('news are told', async () => (await popup.$('.news')) !== null, 500);
    await popup.close();
  });
});
