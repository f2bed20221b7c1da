/**
 * Reading for a long time: every surface in random order, while the background dies again and again.
 * Nothing may be asked for but the pages that were opened, and nothing may go wrong.
 * SIDELIGHT_SOAK_SECONDS says for how long; a minute where it does not.
 */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import sites from '../../data/sites.json' with { type: 'json' };
import { browserKinds } from '../../scripts/browsers/kinds.ts';
import { openPopup } from '../../scripts/browsers/popup.ts';
import { type Session, startSession, until } from '../e2e/browser.ts';
import { note } from '../e2e/figures.ts';
import { store } from '../e2e/own-pages.ts';
import { cardGone, core, openCard, waitForMarks } from '../e2e/reader.ts';
import { openView, press, type, waitForText } from '../e2e/views.ts';

const seconds = Number(process.env.SIDELIGHT_SOAK_SECONDS ?? 60);
const patience = 60_000;

const pick = <T>(list: readonly T[]): T => list[Math.floor(Math.random() * list.length)] as T;

describe.each(browserKinds)('reading in %s', (kind) => {
  let session: Session;
  let own: Page;
  /** The addresses that the reader has asked for. */
  const visited = new Set<string>();
  beforeAll(async () => {
    session = await startSession(kind);
    own = await session.openOwn('options.html');
  });
  afterAll(() => session.close());

  /** Sites that browsers ask for over https only; the web that is played here has none. */
  const secure = new Set<string>();

  /** An article on any of the listed sites. */
  async function article(): Promise<Page> {
    for (;;) {
      const { host } = pick(sites.filter((site) => !secure.has(site.host)));
      const file = `plain.html?${visited.size}`;
      visited.add(`http://www.${host}/${file}`);
      const page = await session.open(file, `www.${host}`).catch(() => undefined);
      if (page) {
        await waitForMarks(page, core);
        return page;
      }
      secure.add(host);
      if (secure.size > sites.length / 2) throw new Error('most sites cannot be opened');
    }
  }
  const isAsked = (url: string): boolean =>
    visited.has(url) ||
    url.endsWith('/favicon.ico') ||
    [...secure].some((host) => url === `www.${host}:443`);

  const doings: Readonly<Record<string, () => Promise<void>>> = {
    async 'an article and two cards'() {
      const page = await article();
      for (const topic of [pick(core), pick(core)]) {
        await openCard(page, topic);
        await page.keyboard.press('Escape');
        await cardGone(page);
      }
      await page.close();
    },
    async 'an article that changes'() {
      const page = await article();
      await page.evaluate(() => {
        document.body.append(
          Object.assign(document.createElement('p'), { textContent: 'In Parachinar, later.' }),
        );
        history.pushState(null, '', '?next');
      });
      await waitForMarks(page, ['parachinar']);
      await page.close();
    },
    async 'the popup over an article'() {
      const page = await article();
      const popup = await openPopup(session.launched, page);
      await popup.waitForSelector('[role="tablist"]');
      await openView(popup, pick(['Background', 'Timeline', 'Positions', 'Map', 'Sources']));
      await type(popup, 'input[role="combobox"]', 'kurram');
      await waitForText(popup, '[role="option"]', /Kurram/);
      await popup.close().catch(() => undefined);
      await page.close();
    },
    async 'the full page of a topic'() {
      const page = await session.openOwn(`dossier.html#${pick(core)}`);
      await page.waitForSelector('main h2');
      await type(page, 'input[role="combobox"]', 'doha');
      await waitForText(page, '[role="option"]', /Doha/);
      await page.close();
    },
    async 'side panel and welcome page'() {
      for (const name of ['sidepanel.html', 'welcome.html']) {
        const page = await session.openOwn(name);
        await page.waitForSelector('h1');
        await page.close();
      }
    },
    async 'other settings'() {
      const page = await article();
      await store(own, { marking: 'every' });
      await until('more marks', async () =>
        page.evaluate(() => (CSS.highlights.get('sidelight-ttp')?.size ?? 0) > 1),
      );
      await store(own, { pause: 'always' });
      await until('no marks', async () => page.evaluate(() => CSS.highlights.size === 0));
      await store(own, {});
      await waitForMarks(page, core);
      await page.close();
    },
    async 'a topic that is closed again'() {
      const page = await session.openOwn('dossier.html');
      await page.waitForSelector('h1');
      await press(page, 'TTP', 'main').catch(() => undefined);
      await page.close();
    },
  };

  test(
    `${seconds} s of it ask for the pages that were opened, and for nothing else`,
    async () => {
      const end = Date.now() + seconds * 1000;
      const names = Object.keys(doings);
      let done = 0;
      for (let now = pick(names); Date.now() < end; now = pick(names), done++)
        await doings[now]?.().catch((error: Error) => {
          throw new Error(`${now}, after ${done} others: ${error.message}`);
        });
      const ended = session.ended();
      const asked = session.proxy.requests.map(({ url }) => url);
      const others = asked.filter((url) => !isAsked(url));
      note(kind, { seconds, done, articles: visited.size, ended, requests: others.length });
      expect(others).toEqual([]);
      expect(session.errors).toEqual([]);
      expect(done).toBeGreaterThan(seconds / 10);
      expect(ended).toBeGreaterThan(seconds / 10);
    },
    seconds * 1000 + patience,
  );
});
