/** Where the card goes; that it is drawn there is tested in real browsers. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { placeFor, referenceBox } from '../../../../entrypoints/card/place.ts';

vi.mock('../../../../lib/page.ts', () => ({ page: {} }));

/** What a `DOMRect` is to us; node has none. */
class Rect {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly right: number;
  readonly bottom: number;
  constructor(x: number, y: number, width: number, height: number) {
    [this.left, this.top, this.width, this.height] = [x, y, width, height];
    [this.right, this.bottom] = [x + width, y + height];
  }
}
const rect = (x: number, y: number, width: number, height: number): DOMRect =>
  new Rect(x, y, width, height) as unknown as DOMRect;

beforeAll(() => {
  vi.stubGlobal('DOMRect', Rect);
});
afterAll(() => {
  vi.unstubAllGlobals();
});

describe('referenceBox', () => {
  // "North" at the end of one line, "Waziristan" at the beginning of the next.
  const lines = [rect(500, 100, 60, 20), rect(20, 120, 90, 20)];

  test('is the box of a name on one line', () => {
    expect(referenceBox([rect(10, 20, 30, 40)], { x: 12, y: 25 })).toEqual(rect(10, 20, 30, 40));
  });

  test('holds every line of the name, at the line that was pointed at', () => {
    expect(referenceBox(lines, { x: 510, y: 110 })).toEqual(rect(500, 100, 60, 40));
    expect(referenceBox(lines, { x: 30, y: 130 })).toEqual(rect(20, 100, 90, 40));
  });

  test('leaves out the rest of the name at the head of the next column', () => {
    const columns = [rect(100, 770, 60, 20), rect(620, 20, 90, 20)];
    expect(referenceBox(columns, { x: 110, y: 780 })).toEqual(rect(100, 770, 60, 20));
  });

  test('is at the first line where the point is on none', () => {
    expect(referenceBox(lines, { x: 300, y: 300 })).toEqual(rect(500, 100, 60, 40));
  });

  test('takes no notice of boxes in which nothing is drawn', () => {
    const empty = [rect(0, 0, 0, 20), rect(5, 5, 30, 0)];
    expect(referenceBox([...empty, rect(10, 50, 30, 20)], { x: 12, y: 55 })).toEqual(
      rect(10, 50, 30, 20),
    );
  });

  test('is the point itself where nothing of the name is drawn', () => {
    expect(referenceBox([], { x: 7, y: 9 })).toEqual(rect(7, 9, 0, 0));
    expect(referenceBox([rect(0, 0, 0, 0)], { x: 7, y: 9 })).toEqual(rect(7, 9, 0, 0));
  });
});

describe('placeFor', () => {
  const view = { width: 1000, height: 800 };
  const card = { width: 360, height: 300 };

  test('is below the name, at its beginning', () => {
    expect(placeFor(rect(100, 200, 50, 20), card, view, false)).toMatchObject({ x: 100, y: 226 });
    expect(placeFor(rect(700, 200, 50, 20), card, view, true)).toMatchObject({ x: 390, y: 226 });
  });

  test('is above where it does not fit below', () => {
    expect(placeFor(rect(100, 600, 50, 20), card, view, false)).toMatchObject({ y: 294 });
  });

  test('is where there is more room when it fits nowhere', () => {
    const low = { width: 360, height: 700 };
    expect(placeFor(rect(100, 500, 50, 20), low, view, false)).toEqual({ x: 100, y: 8, room: 486 });
    expect(placeFor(rect(100, 100, 50, 20), low, view, false)).toMatchObject({ y: 126, room: 666 });
  });

  test('stays within the window', () => {
    expect(placeFor(rect(900, 200, 50, 20), card, view, false).x).toBe(632);
    expect(placeFor(rect(10, 200, 50, 20), card, view, true).x).toBe(8);
  });

  test.each([
    [1920, 1080],
    [1280, 720],
    [800, 600],
    [400, 900],
    [360, 640],
    [320, 256],
  ])('never covers the line that it explains, in a window of %i by %i', (width, height) => {
    const boxes = fc
      .tuple(
        fc.nat(width),
        fc.nat(height),
        fc.integer({ min: 1, max: 300 }),
        fc.integer({ min: 8, max: 60 }),
      )
      .map(([x, y, w, h]) => rect(x, y, w, h));
    const cards = fc.record({
      width: fc.constant(Math.min(360, width - 16)),
      height: fc.integer({ min: 100, max: 400 }),
    });
    fc.assert(
      fc.property(boxes, cards, fc.boolean(), (box, size, rightToLeft) => {
        const { x, y, room } = placeFor(box, size, { width, height }, rightToLeft);
        const bottom = y + Math.min(size.height, room);
        expect(bottom <= box.top || y >= box.bottom).toBe(true);
        expect(x).toBeGreaterThanOrEqual(8);
        expect(x + size.width).toBeLessThanOrEqual(width - 8);
        // Where there is any room beside the line, it is used within the window.
        if (room > 0) {
          expect(y).toBeGreaterThanOrEqual(8);
          expect(bottom).toBeLessThanOrEqual(height - 8);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
