/** The card: when it opens and closes, where it stands, what it says. */
import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { browserKinds } from '../../scripts/browsers/kinds.ts';
import { never, type Session, startSession, until } from './browser.ts';
import { cardText } from './inside.ts';
import {
  bringIntoView,
  card,
  cardGone,
  cardNow,
  core,
  glide,
  middleOf,
  rest,
  sweep,
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

  test('does not open while the pointer passes by', async () => {
    const { page, isOpen } = await openArticle();
    await bringIntoView(page, 'kurram');
    await sweep(page, 'kurram');
    await never('the card opens', isOpen, longEnough);
  });

  test('does not open on a restless hand, and opens when it comes to rest', async () => {
    const { page, isOpen } = await openArticle();
    await bringIntoView(page, 'north-waziristan');
    const { x, y } = await middleOf(page, 'north-waziristan');
    const end = Date.now() + longEnough;
    for (let side = 1; Date.now() < end; side = -side) {
      await page.mouse.move(x + side * 40, y);
      expect(await isOpen()).toBe(false);
    }
    await rest(page, 'north-waziristan');
    await card(page);
  });

  test('never opens on a click', async () => {
    const { page, isOpen } = await openArticle();
    await bringIntoView(page, 'kurram');
    const { x, y } = await middleOf(page, 'kurram');
    await page.mouse.click(x, y);
    await never('the card opens', isOpen, longEnough);
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

  test('a selection by dragging over a mark opens nothing', async () => {
    const { page, isOpen } = await openArticle();
    await bringIntoView(page, 'kurram');
    const { x, y } = await middleOf(page, 'kurram');
    await page.mouse.move(x - 40, y);
    await page.mouse.down();
    await glide(page, { x: x - 40, y }, { x, y });
    await never('the card opens', isOpen, longEnough);
    await page.mouse.up();
    expect(await page.evaluate(() => String(getSelection()))).not.toBe('');
  });
});
