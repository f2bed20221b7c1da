/** The card: when it opens and closes, where it stands, what it says. */
import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { browserKinds } from '../../scripts/browsers/kinds.ts';
import { never, type Session, startSession, until } from './browser.ts';
import { cardText, inCard } from './inside.ts';
import {
  bringIntoView,
  card,
  cardGone,
  cardNow,
  core,
  countCards,
  glide,
  marks,
  openCard,
  rest,
  waitForMarks,
} from './reader.ts';

const { coverageEnd } = JSON.parse(
  readFileSync(new URL('../../data/dossier.json', import.meta.url), 'utf8'),
) as { coverageEnd: string };
const dossierEnd = new Intl.DateTimeFormat('en-GB', {
  dateStyle: 'medium',
  timeZone: 'UTC',
}).format(new Date(coverageEnd));

/** Longer than the time of rest after which a card opens. */
const longEnough = 900;
const others = [
  'durand-line',
  'islamic-emirate',
  'north-waziristan',
  'khawaja-asif',
  'spin-boldak',
];

/** Rests a moment here and there on a page. */
async function sweepEverywhere(page: Page): Promise<void> {
  for (const y of [80, 160, 240, 320]) {
    await page.mouse.move(200, y);
    await page.mouse.move(201, y);
  }
}

describe.each(browserKinds)('card in %s', (kind) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(kind);
  });
  afterEach(() => session.closePages());
  afterAll(() => session.close());

  async function openArticle() {
    const page = await session.open('plain.html');
    await waitForMarks(page, core);
    const isOpen = async () => (await cardNow(page)) !== null;
    return { page, isOpen };
  }

  test.each(core)('opens on rest on %s, with what a reader needs', async (topic) => {
    const { page } = await openArticle();
    await bringIntoView(page, topic);
    await rest(page, topic);
    await card(page);
    const text = await cardText(page);
    expect(text.trim().split('\n').length).toBeGreaterThan(5);
    expect(text).toMatch(/^Pakistan$/m);
    expect(text).toMatch(/^(?:The )?Taliban government$/im);
    expect(text).toMatch(/article’s date, 29 Oct(?:ober)? 2025/);
    expect(text).toMatch(/\d+ sources/);
    expect(text).toContain(dossierEnd);
    expect(text).toContain('Open background');
  });

  test('a link under a mark leads where it led', async () => {
    const { page } = await openArticle();
    session.made.set('ttp.html', { type: 'text/html', body: '<title>Another page</title>' });
    const link = 'article a[href="/ttp.html"]';
    const isMarked = await page.evaluate((selector) => {
      let found = false;
      CSS.highlights.get('sidelight-ttp')?.forEach(({ startContainer }) => {
        if (startContainer.parentElement?.matches(selector)) found = true;
      });
      return found;
    }, link);
    expect(isMarked).toBe(true);
    await page.click(link);
    await until('the other page', () => page.url().endsWith('/ttp.html'));
  });

  test('can be entered with the pointer, stays, and goes when it is left', async () => {
    const { page } = await openArticle();
    await bringIntoView(page, 'kurram');
    const mark = await rest(page, 'kurram');
    const box = await card(page);
    const inside = { x: box.left + 60, y: (box.top + box.bottom) / 2 };
    await glide(page, mark, inside, 8);
    const isClosed = async () => (await cardNow(page)) === null;
    await never('the card closes', isClosed, longEnough);
    await page.mouse.move(5, 5);
    expect(await cardNow(page), 'time to come back').not.toBeNull();
    await cardGone(page);
  });

  test('goes when the pointer leaves the mark, and opens on it again', async () => {
    const { page } = await openArticle();
    await bringIntoView(page, 'kurram');
    await rest(page, 'kurram');
    await card(page);
    await page.mouse.move(5, 5);
    await cardGone(page);
    await rest(page, 'kurram');
    await card(page);
  });

  test('stays as long as the pointer rests on its mark', async () => {
    const { page } = await openArticle();
    await openCard(page, 'kurram');
    await never('the card closes', async () => (await cardNow(page)) === null, 3_000);
  });

  test('Escape closes it, and it does not open again under a hand at rest', async () => {
    const { page, isOpen } = await openArticle();
    await bringIntoView(page, 'kurram');
    const { x, y } = await rest(page, 'kurram');
    await card(page);
    await page.keyboard.press('Escape');
    await cardGone(page);
    await page.mouse.move(x + 1, y);
    await never('the card opens', isOpen, longEnough);
  });

  test('scrolling away closes it', async () => {
    const { page } = await openArticle();
    await bringIntoView(page, 'kurram');
    await rest(page, 'kurram');
    await card(page);
    await page.evaluate(() => window.scrollBy({ top: 200, behavior: 'instant' }));
    await cardGone(page);
  });

  test.each([...core, ...others])(
    'is small on %s, and has no more than 110 words',
    async (topic) => {
      const page = await session.open('plain.html');
      await page.setViewport({ width: 1280, height: 800 });
      await waitForMarks(page, [topic]);
      const { left, top, right, bottom } = await openCard(page, topic);
      expect(right - left).toBeLessThanOrEqual(360);
      expect(bottom - top).toBeLessThanOrEqual(400);
      const said = await inCard(page, (root) =>
        [...root.querySelectorAll('h2, .lede, dd, .sides p, .then > p')].map((part) => {
          const copy = part.cloneNode(true) as Element;
          // Words of the interface, not of the dossier.
          for (const ours of copy.querySelectorAll('.soft, .warn')) ours.remove();
          return copy.textContent === 'nothing on record' ? '' : copy.textContent;
        }),
      );
      expect(said.join(' ').trim().split(/\s+/).length, said.join(' ')).toBeLessThanOrEqual(110);
    },
  );

  test.each(core)('shows both sides of %s without scrolling', async (topic) => {
    const page = await session.open('plain.html');
    await page.setViewport({ width: 1280, height: 800 });
    await waitForMarks(page, [topic]);
    await openCard(page, topic);
    const hidden = await inCard(page, (root) => {
      const bottomOf = (part: string) => root.querySelector(part)?.getBoundingClientRect().bottom;
      const footer = root.querySelector('footer')?.getBoundingClientRect().top;
      return Math.round((bottomOf('.sides') ?? Number.NaN) - (footer ?? Number.NaN));
    });
    expect(hidden, 'px of them under the foot').toBeLessThanOrEqual(0);
  });

  test('leaves the page as it is, but for the one host while it is open', async () => {
    const page = await session.open('plain.html');
    const html = () =>
      page.evaluate(() => {
        const copy = document.documentElement.cloneNode(true) as HTMLElement;
        const hosts = copy.querySelectorAll('sidelight-card');
        for (const host of hosts) host.remove();
        return { hosts: hosts.length, rest: copy.outerHTML };
      });
    const before = await html();
    expect(before.hosts).toBe(0);
    await waitForMarks(page, core);
    expect(await html()).toEqual(before);
    await openCard(page, 'kurram');
    expect(await html()).toEqual({ hosts: 1, rest: before.rest });
    await page.keyboard.press('Escape');
    await cardGone(page);
    expect(await html()).toEqual(before);
    expect(session.errors).toEqual([]);
  });

  test('a page without names never gets what draws it, one with names gets it once', async () => {
    const own = await session.openOwn('options.html');
    // Messages to the background are heard by the extension's other pages as well.
    await own.evaluate(() => {
      const names: unknown[] = [];
      Object.assign(window, { names });
      (
        globalThis as unknown as {
          chrome: {
            runtime: {
              onMessage: { addListener(hear: (message: { name: string }) => void): void };
            };
          };
        }
      ).chrome.runtime.onMessage.addListener(({ name }) => void names.push(name));
    });
    const said = () => own.evaluate(() => (window as unknown as { names: string[] }).names);
    const quiet = await session.open('off-topic.html');
    const cards = await countCards(quiet);
    await sweepEverywhere(quiet);
    await never('it asks for something', async () => (await said()).length > 0, longEnough);
    expect(await marks(quiet)).toEqual({});
    expect(await cards()).toBe(0);
    const { page } = await openArticle();
    await openCard(page, 'kurram');
    await openCard(page, 'ttp');
    expect((await said()).filter((name) => name === 'card')).toEqual(['card']);
  });
});
