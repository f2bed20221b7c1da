/** Where the card stands, and how it looks in light and dark. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { browserKinds } from '../../scripts/browsers/kinds.ts';
import { type Session, startSession } from './browser.ts';
import { tonesOf } from './picture.ts';
import { bringIntoView, card, cardGone, overlap, rectsOf, rest, waitForMarks } from './reader.ts';
import { setScheme } from './scheme.ts';

/** Topic by where its name stands on `places.html`. */
const places = {
  'the left end': 'spin-boldak',
  'the right edge': 'khawaja-asif',
  'the lower edge': 'durand-line',
  'the lower corner': 'attaullah-tarar',
  'the middle': 'islamic-emirate',
  'several lines': 'ttp',
};

describe.each(browserKinds)('place of the card in %s', (kind) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(kind);
  });
  afterEach(() => session.closePages());
  afterAll(() => session.close());

  async function expectBeside(page: Page, topic: string) {
    const box = await card(page);
    for (const line of await rectsOf(page, topic)) expect(overlap(box, line)).toBe(false);
    const size = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.top).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(size.width);
    expect(box.bottom).toBeLessThanOrEqual(size.height);
  }

  test.each(Object.entries(places))('beside its line at %s', async (_place, topic) => {
    const page = await session.open('places.html');
    await waitForMarks(page, Object.values(places));
    await rest(page, topic);
    await expectBeside(page, topic);
  });

  test.each([
    [1200, 900],
    [800, 420],
    [360, 640],
  ])(
    'beside its line in a window of %i by %i, wherever it was scrolled to',
    async (width, height) => {
      const page = await session.open('plain.html');
      await page.setViewport({ width, height });
      const topic = 'north-waziristan';
      await waitForMarks(page, [topic]);
      for (const block of ['start', 'center', 'end'] as const) {
        await bringIntoView(page, topic, block);
        await rest(page, topic);
        await expectBeside(page, topic);
        await page.keyboard.press('Escape');
        await cardGone(page);
        await page.mouse.move(1, 1);
      }
    },
  );

  test.each([
    ['light', 'places.html'],
    ['dark', 'places.html'],
    ['dark', 'split.html'],
  ] as const)('its paper is %s where the reader wishes so, on %s', async (scheme, file) => {
    const page = await session.open(file);
    await setScheme(page, scheme);
    await waitForMarks(page, ['ttp']);
    await bringIntoView(page, 'ttp');
    await rest(page, 'ttp');
    const { left, top, right, bottom } = await card(page);
    const clip = { x: left + 4, y: top + 4, width: right - left - 8, height: bottom - top - 8 };
    const { lightest, darkest, middle } = await tonesOf(page, clip);
    if (scheme === 'dark') expect(middle).toBeLessThan(60);
    else expect(middle).toBeGreaterThan(225);
    // And its ink can be read on it.
    expect(lightest - darkest).toBeGreaterThan(150);
  });
});
