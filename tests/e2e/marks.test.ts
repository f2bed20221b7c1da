/** Which names are marked, on pages that stand still. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { browserKinds } from '../../scripts/browsers/kinds.ts';
import { never, type Session, startSession } from './browser.ts';
import { cardText } from './inside.ts';
import {
  bringIntoView,
  card,
  cardGone,
  core,
  marks,
  marksWhen,
  rest,
  waitForMarks,
} from './reader.ts';

/** The page's own HTML. */
const ownHtml = () => document.documentElement.outerHTML;

describe.each(browserKinds)('marks in %s', (kind) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(kind);
  });
  afterEach(() => session.closePages());
  afterAll(() => session.close());

  test('an article on the talks has its names marked', async () => {
    const page = await session.open('plain.html');
    const found = await waitForMarks(page, core);
    expect(found['khawaja-asif']).toContain('Khawaja Asif');
    expect(found['attaullah-tarar']).toContain('Attaullah Tarar');
    for (const topic of ['north-waziristan', 'spin-boldak', 'durand-line', 'islamic-emirate'])
      expect(found[topic], topic).not.toEqual([]);
  });

  test('what is not the article’s text is left alone', async () => {
    const page = await session.open('plain.html');
    await waitForMarks(page, core);
    const places = await page.evaluate(() => {
      const inside: string[] = [];
      const never = 'input, textarea, [contenteditable], code, pre, nav, script, svg, head';
      CSS.highlights.forEach((highlight, name) => {
        highlight.forEach(({ startContainer, endContainer }) => {
          for (const { parentElement } of [startContainer, endContainer])
            if (parentElement?.closest(never)) inside.push(`${name} in ${parentElement.outerHTML}`);
        });
      });
      return inside;
    });
    expect(places).toEqual([]);
  });

  test('the page’s own HTML stays as it was, before, while marked, and after a card', async () => {
    const page = await session.open('plain.html');
    const served = await page.evaluate(async () => {
      const text = await (await fetch(location.href)).text();
      return new DOMParser().parseFromString(text, 'text/html').documentElement.outerHTML;
    });
    await waitForMarks(page, core);
    expect(await page.evaluate(ownHtml)).toBe(served);
    await bringIntoView(page, 'kurram');
    await rest(page, 'kurram');
    await card(page);
    await page.keyboard.press('Escape');
    await cardGone(page);
    expect(await page.evaluate(ownHtml)).toBe(served);
  });

  test('by default one mention of a topic is marked in each section', async () => {
    const page = await session.open('plain.html');
    await waitForMarks(page, core);
    const repeated = await page.evaluate(() => {
      const headings = [...document.querySelectorAll('h1, h2, h3')];
      const sectionOf = (node: Node): number =>
        headings.filter(
          (heading) =>
            heading.contains(node) ||
            heading.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING,
        ).length;
      const twice: string[] = [];
      CSS.highlights.forEach((highlight, name) => {
        const sections: number[] = [];
        highlight.forEach(({ startContainer }) => {
          sections.push(sectionOf(startContainer));
        });
        if (new Set(sections).size < sections.length) twice.push(`${name}: ${sections}`);
      });
      return twice;
    });
    expect(repeated).toEqual([]);
    // Kurram stands twice in one section of the article and once in a figure: one mark is right.
    expect((await marks(page)).kurram).toHaveLength(1);
    expect((await marks(page)).ttp?.length).toBeGreaterThan(1);
  });

  test('the same words about something else are not marked', async () => {
    const page = await session.open('off-topic.html');
    // A page of this length is marked within half a second, where there is something to mark.
    const isMarked = async () => Object.keys(await marks(page)).length > 0;
    await never('a mark appears', isMarked, 1_500);
    expect(await marks(page)).toEqual({});
  });

  test('an article in the shape of the one that started the project', async () => {
    const page = await session.open('seed-shape.html');
    const found = await waitForMarks(page, core);
    expect(found['khawaja-asif']).toEqual(['Khawaja Muhammad Asif']);
    expect(found['khyber-pakhtunkhwa']).toEqual(['Khyber Pakhtunkhwa']);
  });

  test('a right-to-left article in Urdu', async () => {
    const page = await session.open('rtl.html');
    const found = await waitForMarks(page, core);
    expect(found.ttp).toContain('تحریک طالبان پاکستان');
    expect(found.kurram).toEqual(['ضلع کرم']);
  });

  test('names in pieces are marked whole, and what is not a name stays unmarked', async () => {
    const page = await session.open('split.html');
    const found = await marksWhen(page, 'the names of split.html', (now) =>
      ['ttp', 'khawaja-asif', 'north-waziristan', 'spin-boldak', 'durand-line'].every(
        (topic) => now[topic],
      ),
    );
    expect(found.ttp).toEqual([
      'Tehreek-e-Taliban Pakistan',
      'Tehreek\u2011e\u2011Taliban\u00a0Pakistan',
      'Tehreek-e-Taliban Pakistan',
    ]);
    expect(found['khawaja-asif']).toEqual(['Khawaja Asif']);
    expect(found['north-waziristan']).toEqual(['North Wazi\u00adris\u00adtan']);
    expect(found['attaullah-tarar']).toEqual(['Atta\u00adullah Ta\u00adrar']);
    expect(found['spin-boldak']).toEqual(['Spin\u00a0Boldak']);
    expect(found['islamic-emirate']).toEqual(['Islamic\n  Emirate']);
    expect(found['durand-line']).toEqual(['Durand\n  Line']);
  });

  test('a card opens on a name in pieces and on one over many lines', async () => {
    const page = await session.open('split.html');
    await waitForMarks(page, ['ttp', 'khawaja-asif']);
    for (const topic of ['ttp', 'khawaja-asif']) {
      await bringIntoView(page, topic);
      await rest(page, topic);
      await card(page);
      expect(await cardText(page)).not.toBe('');
      await page.keyboard.press('Escape');
      await cardGone(page);
    }
  });
});
