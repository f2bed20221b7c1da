/**
 * Each surface in each look: nothing is cut, it runs the right way, it is as dark as was wished, and
 * it is much as its picture in `docs/pictures/` has it. `npm run pictures` makes those anew.
 */
import { existsSync, readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserKinds } from '../../scripts/browsers/kinds.ts';
import { type Session, startSession } from './browser.ts';
import { measureFit } from './cut.ts';
import { meanTone, readPng, tonesOf } from './picture.ts';
import { card } from './reader.ts';
import { looks, openSurface, pictureName, putOn, spoken, surfaces } from './surfaces.ts';

const pictures = new URL('../../docs/pictures/', import.meta.url);
/** Other letters, and lines that break elsewhere, make a picture lighter or darker by so much. */
const otherLetters = 12;

describe.each(browserKinds)('looks in %s', (kind) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(kind);
  });
  afterAll(() => session.close());

  describe.each(surfaces)('of the $name', (surface) => {
    const isCard = surface.name === 'card';

    describe.each(spoken)('in the language %s', (language) => {
      let page: Page;
      beforeAll(async () => {
        page = await openSurface(session, surface, language);
      });
      afterAll(() => session.closePages());

      test.each(looks)('$scheme and $width', async (look) => {
        await putOn(page, surface, look);
        expect(await measureFit(page, isCard)).toEqual({
          direction: language === 'en' ? 'ltr' : 'rtl',
          faults: [],
        });

        const { width, height } = surface[look.width];
        const box = isCard ? await card(page) : { left: 0, top: 0, right: width, bottom: height };
        const clip = {
          x: box.left + 4,
          y: box.top + 4,
          width: box.right - box.left - 8,
          height: box.bottom - box.top - 8,
        };
        const { lightest, darkest, middle } = await tonesOf(page, clip);
        if (look.scheme === 'dark') expect(middle).toBeLessThan(60);
        else expect(middle).toBeGreaterThan(225);
        expect(lightest - darkest).toBeGreaterThan(150);

        const file = new URL(pictureName(surface, language, look), pictures);
        expect(existsSync(file), `${file.pathname} is missing: npm run pictures`).toBe(true);
        const kept = readPng(readFileSync(file));
        const now = readPng(Buffer.from(await page.screenshot()));
        expect([now.width, now.height]).toEqual([kept.width, kept.height]);
        expect(Math.abs(meanTone(now) - meanTone(kept))).toBeLessThan(otherLetters);
      });
    });
  });
});
