import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { around, overlap } from '../../../../lib/map/box.ts';
import { placeLabels } from '../../../../lib/map/placement.ts';
import type { Named, Surroundings } from '../../../../lib/map/room.ts';
import { enters } from '../../../../lib/map/segment.ts';

const empty: Surroundings = { width: 360, height: 380, letters: 11, taken: [], line: [] };

describe('placeLabels', () => {
  test('puts a name right of its point', () => {
    const [label] = placeLabels([{ x: 100, y: 100, name: 'Kurram' }], empty);
    expect(label).toMatchObject({ anchor: 'start', cost: 0 });
    expect(label?.box.left).toBeGreaterThan(100);
    expect(label?.leader).toBeUndefined();
  });

  test('puts it left where the edge is near, and beside what is taken', () => {
    const [label] = placeLabels([{ x: 350, y: 100, name: 'Kurram' }], empty);
    expect(label?.anchor).toBe('end');
    const taken = [{ left: 100, right: 360, top: 80, bottom: 120 }];
    const [another] = placeLabels([{ x: 99, y: 100, name: 'Kurram' }], { ...empty, taken });
    expect(another?.anchor).toBe('end');
  });

  test('has the names of close neighbours on the sides away from each other', () => {
    const [west, east] = placeLabels(
      [
        { x: 100, y: 100, name: 'Spin Boldak' },
        { x: 102, y: 102, name: 'Chaman' },
      ],
      empty,
    );
    expect([west?.anchor, east?.anchor]).toEqual(['end', 'start']);
  });

  test('rather covers no line', () => {
    const line = Array.from({ length: 60 }, (_one, y): [number, number] => [120, 70 + y]);
    const [label] = placeLabels([{ x: 100, y: 100, name: 'Kurram' }], { ...empty, line });
    expect(label?.anchor).toBe('end');
  });

  test('leads to names that have no room beside their points', () => {
    const crowd = [0, 4, 8, 12, 16].map((step) => ({ x: 180, y: 180 + step, name: 'Waziristan' }));
    const labels = placeLabels(crowd, empty);
    expect(labels.every(Boolean)).toBe(true);
    expect(labels.some((label) => label?.leader)).toBe(true);
  });

  test('leaves out names for which there is no room at all, the last first', () => {
    const small = { ...empty, width: 60, height: 20 };
    const points = ['First', 'Second'].map((name, index) => ({ x: 10 + index, y: 10, name }));
    const [first, second] = placeLabels(points, small);
    expect(first).toBeDefined();
    expect(second).toBeUndefined();
  });

  test('never lets two names overlap, cover a point or leave the map, wherever points are', () => {
    const point = fc.record({
      x: fc.integer({ min: 7, max: 353 }),
      y: fc.integer({ min: 7, max: 373 }),
      name: fc.constantFrom('Kabul', 'North Waziristan', 'Spin Boldak', 'Doha ceasefire'),
    });
    const points = fc.uniqueArray(point, {
      maxLength: 14,
      selector: ({ x, y }) => `${x} ${y}`,
    });
    fc.assert(
      fc.property(points, (named: Named[]) => {
        const labels = placeLabels(named, empty);
        expect(placeLabels(named, empty)).toEqual(labels);
        for (const [index, label] of labels.entries()) {
          if (!label) continue;
          expect(label.box.left).toBeGreaterThan(0);
          expect(label.box.top).toBeGreaterThan(0);
          expect(label.box.right).toBeLessThan(360);
          expect(label.box.bottom).toBeLessThan(380);
          for (const other of labels.slice(index + 1)) {
            if (!other) continue;
            expect(overlap(label.box, other.box)).toBe(false);
            expect(label.leader && enters(label.leader, other.box)).toBeFalsy();
            expect(other.leader && enters(other.leader, label.box)).toBeFalsy();
          }
          for (const { x, y } of named) expect(overlap(label.box, around([x, y], 2))).toBe(false);
        }
      }),
      { numRuns: 25 },
    );
  });
});
