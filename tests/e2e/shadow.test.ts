/** Articles in shadow roots and in frames. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { browserKinds } from '../../scripts/browsers/kinds.ts';
import { never, type Session, site, startSession, until } from './browser.ts';
import { cardText } from './inside.ts';
import { bringIntoView, card, marks, marksBecome, rest } from './reader.ts';

const written = {
  ttp: ['Tehreek-e-Taliban Pakistan'],
  parachinar: ['Parachinar'],
  'khawaja-asif': ['Khawaja Asif'],
  'spin-boldak': ['Spin Boldak'],
  'north-waziristan': ['North Waziristan'],
};

describe.each(browserKinds)('shadows and frames in %s', (kind) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(kind);
  });
  afterEach(() => session.closePages());
  afterAll(() => session.close());

  test('names in open, closed and nested shadow roots are marked, those of a menu not', async () => {
    const page = await session.open('shadow.html');
    await marksBecome(page, written);
    expect(session.errors).toEqual([]);
  });

  test.each(['ttp', 'khawaja-asif', 'spin-boldak'])(
    'a card opens on a name in a shadow root (%s)',
    async (topic) => {
      const page = await session.open('shadow.html');
      await marksBecome(page, written);
      await bringIntoView(page, topic);
      await rest(page, topic);
      await card(page);
      expect(await cardText(page)).not.toBe('');
    },
  );

  test('what comes and changes in shadow roots is followed', async () => {
    const page = await session.open('shadow.html');
    await marksBecome(page, written);
    await page.click('#late');
    const { 'khawaja-asif': _gone, ...others } = written;
    await marksBecome(page, { ...written, 'durand-line': ['Durand Line'] });
    await page.click('#edit');
    await marksBecome(page, {
      ...others,
      'durand-line': ['Durand Line'],
      'attaullah-tarar': ['Attaullah Tarar'],
    });
  });

  const article = '<!doctype html><title>Pakistan</title><p>Tehreek-e-Taliban Pakistan</p>';
  const frame = (src: string, size: string): string => `<iframe src="${src}" ${size}></iframe>`;
  const large = 'width="600" height="400"';

  /** A page with a frame, and the frame. */
  async function openWith(html: string): Promise<Page> {
    session.made.set('article.html', { type: 'text/html', body: article });
    session.made.set('outer.html', {
      type: 'text/html',
      body: `<!doctype html><title>Afghanistan</title><p>Parachinar</p>${html}`,
    });
    const page = await session.open('outer.html');
    await marksBecome(page, { parachinar: ['Parachinar'] });
    return page;
  }

  async function marksInFrame(page: Page): Promise<string[]> {
    const [, inner] = page.frames();
    return inner ? Object.keys(await marks(inner as unknown as Page)) : [];
  }

  test('a frame of the same site that holds an article is marked', async () => {
    const page = await openWith(frame(`http://live.${site}/article.html`, large));
    await until('a mark in the frame', async () => (await marksInFrame(page)).includes('ttp'));
  });

  test.each([
    ['of another site', frame('http://www.tolonews.com/article.html', large)],
    ['as small as an advertisement', frame('article.html', 'width="300" height="250"')],
  ])('a frame %s is left alone', async (_what, html) => {
    const page = await openWith(html);
    await never('a mark', async () => (await marksInFrame(page)).length > 0, 1_500);
  });
});
