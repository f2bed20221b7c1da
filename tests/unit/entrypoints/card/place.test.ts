/** Where the card goes; that it is drawn there is tested in real browsers. */
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { isNarrow, placeFor, referenceBox } from '../../../../entrypoints/card/place.ts';

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

  test('is a sheet at the lower edge of a narrow window, or at the upper where the name is low', () => {
    const narrow = { width: 390, height: 800 };
    const sheet = { width: 390, height: 300 };
    const at = (y: number) => placeFor(rect(200, y, 50, 20), sheet, narrow, false);
    expect(at(100)).toEqual({ x: 0, y: 500, room: 674 });
    expect(at(700)).toEqual({ x: 0, y: 0, room: 694 });
    // As wide as the window: the direction of the script moves nothing.
    expect(placeFor(rect(200, 100, 50, 20), sheet, narrow, true)).toEqual(at(100));
  });

  test('is a sheet that ends at the window’s edge where the card is higher than its room', () => {
    const sheet = { width: 390, height: 480 };
    const narrow = { width: 390, height: 500 };
    expect(placeFor(rect(0, 100, 50, 20), sheet, narrow, false)).toEqual({
      x: 0,
      y: 126,
      room: 374,
    });
  });

  test.each([
    [479, true],
    [480, false],
  ])('in a window %i wide the card is a sheet: %s', (width, isSheet) => {
    expect(isNarrow({ width })).toBe(isSheet);
  });

  const windows = [
    [1920, 1080],
    [1280, 720],
    [800, 420],
    [479, 900],
    [390, 800],
    [320, 256],
  ] as const;
  const directions = [false, true];
  const cases = windows.flatMap(([width, height]) =>
    directions.map((rightToLeft) => ({ width, height, rightToLeft })),
  );
  test.each(cases)(
    'never covers the line that it explains, whatever the box: $width by $height, right to left: $rightToLeft',
    ({ width, height, rightToLeft }) => {
      const isSheet = width < 480;
      const edge = isSheet ? 0 : 8;
      // Lines that are scrolled out, in part or whole, and wider than the window too.
      const boxes = fc
        .tuple(
          fc.integer({ min: -300, max: width + 300 }),
          fc.integer({ min: -200, max: height + 200 }),
          fc.integer({ min: 1, max: 600 }),
          fc.integer({ min: 8, max: 200 }),
        )
        .map(([x, y, w, h]) => rect(x, y, w, h));
      const cards = fc.record({
        width: fc.constant(isSheet ? width : Math.min(360, width - 16)),
        height: fc.integer({ min: 100, max: 700 }),
      });
      fc.assert(
        fc.property(boxes, cards, (box, size) => {
          const { x, y, room } = placeFor(box, size, { width, height }, rightToLeft);
          const bottom = y + Math.min(size.height, room);
          expect(bottom <= box.top || y >= box.bottom).toBe(true);
          expect(x).toBeGreaterThanOrEqual(edge);
          expect(x + size.width).toBeLessThanOrEqual(width - edge);
          // Where there is any room beside the line, it is used within the window.
          if (room > 0) {
            expect(y).toBeGreaterThanOrEqual(edge);
            expect(bottom).toBeLessThanOrEqual(height - edge);
          }
          if (isSheet && room > 0) expect(y === 0 || bottom === height).toBe(true);
        }),
        { numRuns: 1000 },
      );
    },
  );
});
