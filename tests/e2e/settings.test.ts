/** Settings: what is stored counts at once on pages that are open. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { browserKinds } from '../../scripts/browsers/kinds.ts';
import { never, type Session, site, startSession, until } from './browser.ts';
import { store, stored } from './own-pages.ts';
import {
  bringIntoView,
  card,
  cardNow,
  core,
  type Marks,
  marksWhen,
  rest,
  waitForMarks,
} from './reader.ts';
import { press, texts } from './views.ts';

describe.each(browserKinds)('settings in %s', (kind) => {
  let session: Session;
  let own: Page;
  let article: Page;
  beforeAll(async () => {
    session = await startSession(kind);
  });
  beforeEach(async () => {
    own = await session.openOwn('options.html');
    article = await session.open('plain.html');
    await waitForMarks(article, core);
  });
  afterEach(async () => {
    await store(own, {});
    await session.closePages();
  });
  afterAll(() => session.close());

  const counts = (found: Marks): string => core.map((topic) => found[topic]?.length ?? 0).join();

  test('density', async () => {
    await store(own, { marking: 'page' });
    await marksWhen(article, 'one mark a topic', (found) =>
      Object.values(found).every((texts) => texts.length === 1),
    );
    await store(own, { marking: 'every' });
    const every = await marksWhen(article, 'all marks', (found) => (found.kurram?.length ?? 0) > 1);
    await store(own, {});
    const section = await marksWhen(article, 'fewer marks', (now) => counts(now) !== counts(every));
    for (const topic of core)
      expect(section[topic]?.length).toBeLessThanOrEqual(every[topic]?.length ?? 0);
    expect(section.kurram).toHaveLength(1);
  });

  test('a site that is switched off and on again', async () => {
    await store(own, { sitesOff: [site] });
    await marksWhen(article, 'no mark', (found) => Object.keys(found).length === 0);
    const other = await session.open('seed-shape.html');
    await never(
      'a mark appears',
      async () => Boolean(await other.evaluate('CSS.highlights.size')),
      1000,
    );
    await store(own, { sitesOff: ['geo.tv'] });
    await waitForMarks(other, core);
    await article.bringToFront();
    await waitForMarks(article, core);
  });

  test('the time of rest before the card', async () => {
    await store(own, { delay: 1500 });
    await article.bringToFront();
    await bringIntoView(article, 'kurram');
    await rest(article, 'kurram');
    await never('the card opens', async () => (await cardNow(article)) !== null, 1000);
    await card(article);
  });

  test('of a corrupt object the good fields count', async () => {
    await store(own, { marking: 'all of them', delay: 'soon', sitesOff: [site], theme: 7 });
    await marksWhen(article, 'no mark', (found) => Object.keys(found).length === 0);
    await store(own, { marking: 'page', delay: -1, sitesOff: 'dawn.com' });
    await marksWhen(
      article,
      'one mark a topic',
      (found) =>
        core.every((topic) => found[topic]) &&
        Object.values(found).every((texts) => texts.length === 1),
    );
  });

  test.each([[null], ['every'], [42], [['page']]])('instead of an object, %j', async (value) => {
    await store(own, { sitesOff: [site] });
    await marksWhen(article, 'no mark', (found) => Object.keys(found).length === 0);
    await store(own, value);
    await waitForMarks(article, core);
  });

  test('two tabs that change the same list at once lose nothing', async () => {
    const tabs = [own, await session.openOwn('options.html')];
    for (const tab of tabs) await tab.waitForSelector('form input');
    const hosts = tabs.map((_, tab) =>
      Array.from({ length: 12 }, (_, n) => `n${n}.tab${tab}.example`),
    );
    await Promise.all(
      tabs.map((tab, index) =>
        tab.evaluate(async (names) => {
          const field = document.querySelector<HTMLInputElement>('form input');
          for (const name of names) {
            if (!field?.form) throw new Error('no field for sites');
            field.value = name;
            field.dispatchEvent(new Event('input', { bubbles: true }));
            // The page takes in what was typed before the form is sent.
            await new Promise((resolve) => {
              const { port1, port2 } = new MessageChannel();
              port1.onmessage = resolve;
              port2.postMessage(null);
            });
            field.form.requestSubmit();
          }
        }, hosts[index] ?? []),
      ),
    );
    const sites = async (): Promise<string[]> =>
      ((await stored(own)) as { sitesOff?: string[] } | undefined)?.sitesOff ?? [];
    await until('all sites to be stored', async () => (await sites()).length >= 24);
    expect((await sites()).sort()).toEqual(hosts.flat().sort());
    // Both tabs show both tabs' sites.
    for (const tab of tabs)
      await until('all sites to be shown', async () => {
        const shown = await texts(tab, 'li');
        return hosts.flat().every((host) => shown.some((text) => text.startsWith(host)));
      });
  });

  test('a change of one field and a change of another at once are both stored', async () => {
    const other = await session.openOwn('options.html');
    for (const page of [own, other]) await page.waitForSelector('input[type="radio"]');
    await Promise.all([press(own, 'Every mention'), press(other, 'By key command only')]);
    await until('both to be stored', async () =>
      /"marking":"every".*"opening":"off"|"opening":"off".*"marking":"every"/.test(
        JSON.stringify(await stored(own)) ?? '',
      ),
    );
  });
});
