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
const stretchOf = (node: number, begin: number, length: number, name = 'name'): Stretch => ({
  name,
  from: nodes[node] as Text,
  begin,
  to: nodes[node] as Text,
  end: begin + length,
});
const finish = (steps: Generator<void, void, void>): void => {
  while (!steps.next().done);
};
const drawn = (): FakeRange[] => [...highlights.values()].flatMap((ranges) => [...ranges]);
const placeOf = (name: string, node: unknown, begin: number, end: number): string =>
  `${name} ${nodes.indexOf(node as Text)} ${begin} ${end}`;
const places = (): string[] =>
  [...highlights]
    .flatMap(([name, ranges]) =>
      [...ranges].map(({ startContainer, startOffset, endOffset }) =>
        placeOf(name, startContainer, startOffset, endOffset),
      ),
    )
    .sort();

test('what is still right stays, and only that', () => {
  const drawing = createDrawing();
  finish(drawing.draw([stretchOf(0, 0, 4), stretchOf(0, 9, 4), stretchOf(1, 0, 4)]));
  const before = drawn();
  finish(drawing.draw([stretchOf(0, 0, 4), stretchOf(0, 9, 5), stretchOf(2, 0, 4)]));
  expect(places()).toEqual(['name 0 0 4', 'name 0 9 14', 'name 2 0 4']);
  expect(drawn().filter((range) => before.includes(range))).toEqual([before[0]]);
});

test('a range that the page has moved is made anew', () => {
  const drawing = createDrawing();
  finish(drawing.draw([stretchOf(0, 0, 4)]));
  drawn()[0]?.setStart(nodes[2], 7);
  finish(drawing.draw([stretchOf(0, 0, 4)]));
  expect(places()).toEqual(['name 0 0 4']);
});

test('nothing is drawn without stretches, and it comes back where a page took it away', () => {
  const drawing = createDrawing();
  finish(drawing.draw([]));
  expect(highlights.size).toBe(0);
  finish(drawing.draw([stretchOf(0, 0, 4)]));
  highlights.clear();
  finish(drawing.draw([stretchOf(0, 0, 4)]));
  expect(places()).toEqual(['name 0 0 4']);
  finish(drawing.draw([]));
  expect(highlights.size).toBe(0);
  finish(drawing.draw([stretchOf(0, 0, 4)]));
  drawing.clear();
  expect(highlights.size).toBe(0);
});

test('the last drawing holds, wherever those before it were left', () => {
  // Long enough for several steps.
  const stretches = fc
    .uniqueArray(fc.tuple(fc.nat(2), fc.nat(99), fc.constantFrom('one', 'other')), {
      maxLength: 200,
      selector: ([node, begin]) => `${node} ${begin}`,
    })
    .map((some) =>
      some.map(([node, begin, name]) => stretchOf(node, begin, 1 + (begin % 3), name)),
    );
  fc.assert(
    fc.property(
      fc.array(fc.tuple(stretches, fc.integer({ min: 1, max: 4 }))),
      stretches,
      (before, last) => {
        highlights.clear();
        const drawing = createDrawing();
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
          last.map(({ name, from, begin, end }) => placeOf(name, from, begin, end)).sort(),
        );
      },
    ),
  );
});
