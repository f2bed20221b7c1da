import fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';
import { createDrawing, type Stretch } from '../../../../entrypoints/content/drawing.ts';

/** As much of the browser's own as a drawing asks for. */
class FakeRange {
  startContainer: unknown;
  startOffset = 0;
  endContainer: unknown;
  endOffset = 0;
  setStart(node: unknown, offset: number): void {
    this.startContainer = node;
    this.startOffset = offset;
  }
  setEnd(node: unknown, offset: number): void {
    this.endContainer = node;
    this.endOffset = offset;
  }
}
const highlights = new Map<string, Set<FakeRange>>();

beforeEach(() => {
  highlights.clear();
  vi.stubGlobal('Range', FakeRange);
  vi.stubGlobal('Highlight', class extends Set<FakeRange> {});
  vi.stubGlobal('CSS', { highlights });
});

const nodes = ['one', 'two', 'three'].map((name) => ({ name }) as unknown as Text);
const stretchOf = (node: number, begin: number, length: number): Stretch => ({
  from: nodes[node] as Text,
  begin,
  to: nodes[node] as Text,
  end: begin + length,
});
const finish = (steps: Generator<void, void, void>): void => {
  while (!steps.next().done);
};
const drawn = (): FakeRange[] => [...(highlights.get('name') ?? [])];
const places = (): string[] =>
  drawn()
    .map(
      (range) =>
        `${nodes.indexOf(range.startContainer as Text)} ${range.startOffset} ${range.endOffset}`,
    )
    .sort();

test('what is still right stays, and only that', () => {
  const drawing = createDrawing('name');
  finish(drawing.draw([stretchOf(0, 0, 4), stretchOf(0, 9, 4), stretchOf(1, 0, 4)]));
  const before = drawn();
  finish(drawing.draw([stretchOf(0, 0, 4), stretchOf(0, 9, 5), stretchOf(2, 0, 4)]));
  expect(places()).toEqual(['0 0 4', '0 9 14', '2 0 4']);
  expect(drawn().filter((range) => before.includes(range))).toEqual([before[0]]);
});

test('a range that the page has moved is made anew', () => {
  const drawing = createDrawing('name');
  finish(drawing.draw([stretchOf(0, 0, 4)]));
  drawn()[0]?.setStart(nodes[2], 7);
  finish(drawing.draw([stretchOf(0, 0, 4)]));
  expect(places()).toEqual(['0 0 4']);
});

test('nothing is drawn without stretches, and it comes back where a page took it away', () => {
  const drawing = createDrawing('name');
  finish(drawing.draw([]));
  expect(highlights.size).toBe(0);
  finish(drawing.draw([stretchOf(0, 0, 4)]));
  highlights.clear();
  finish(drawing.draw([stretchOf(0, 0, 4)]));
  expect(places()).toEqual(['0 0 4']);
  finish(drawing.draw([]));
  expect(highlights.size).toBe(0);
  finish(drawing.draw([stretchOf(0, 0, 4)]));
  drawing.clear();
  expect(highlights.size).toBe(0);
});

test('the last drawing holds, wherever those before it were left', () => {
  // Long enough for several steps.
  const stretches = fc
    .uniqueArray(fc.tuple(fc.nat(2), fc.nat(99)), { maxLength: 200, selector: String })
    .map((some) => some.map(([node, begin]) => stretchOf(node, begin, 1 + (begin % 3))));
  fc.assert(
    fc.property(
      fc.array(fc.tuple(stretches, fc.integer({ min: 1, max: 4 }))),
      stretches,
      (before, last) => {
        highlights.clear();
        const drawing = createDrawing('name');
        const left: Generator<void, void, void>[] = [];
        for (const [some, steps] of before) {
          const one = drawing.draw(some);
          for (let step = 0; step < steps; step++) one.next();
          left.push(one);
        }
        const one = drawing.draw(last);
        one.next();
        for (const other of left) finish(other);
        finish(one);
        expect(places()).toEqual(
          last.map(({ from, begin, end }) => `${nodes.indexOf(from)} ${begin} ${end}`).sort(),
        );
      },
    ),
  );
});
