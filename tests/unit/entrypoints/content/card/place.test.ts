/** Placing itself is tested in real browsers; here is what must not be covered. */
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { referenceBox } from '../../../../../entrypoints/content/card/place.ts';

vi.mock('../../../../../entrypoints/content/page.ts', () => ({ page: {} }));

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
    expect(referenceBox([rect(10, 20, 30, 40)], 12, 25)).toEqual(rect(10, 20, 30, 40));
  });

  test('holds every line of the name, at the line that was pointed at', () => {
    expect(referenceBox(lines, 510, 110)).toEqual(rect(500, 100, 60, 40));
    expect(referenceBox(lines, 30, 130)).toEqual(rect(20, 100, 90, 40));
  });

  test('is at the first line where the point is on none', () => {
    expect(referenceBox(lines, 300, 300)).toEqual(rect(500, 100, 60, 40));
  });

  test('takes no notice of boxes in which nothing is drawn', () => {
    const empty = [rect(0, 0, 0, 20), rect(5, 5, 30, 0)];
    expect(referenceBox([...empty, rect(10, 50, 30, 20)], 12, 55)).toEqual(rect(10, 50, 30, 20));
  });

  test('is the point itself where nothing of the name is drawn', () => {
    expect(referenceBox([], 7, 9)).toEqual(rect(7, 9, 0, 0));
    expect(referenceBox([rect(0, 0, 0, 0)], 7, 9)).toEqual(rect(7, 9, 0, 0));
  });
});
