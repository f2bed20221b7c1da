/** The map that the build makes of the real dossier. */
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { loadDossier } from '../../lib/dossier/load.ts';
import { overlap } from '../../lib/map/box.ts';
import { compileMap } from '../../lib/map/compile.ts';
import { textBox } from '../../lib/map/text-box.ts';

const dossier = loadDossier();
const map = compileMap(dossier.topics, dossier.map);

describe('the map', () => {
  test('is at most 8 kB gzip, and the same each time', () => {
    expect(gzipSync(JSON.stringify(map)).length).toBeLessThanOrEqual(8192);
    expect(compileMap(dossier.topics, dossier.map)).toEqual(map);
  });

  test('has every topic that has a place, once', () => {
    const there = map.points.flatMap(({ topics }) => topics.map(({ id }) => id));
    const placed = dossier.topics.flatMap(({ id, place }) => (place ? id : []));
    expect(there.toSorted()).toEqual(placed.toSorted());
  });

  test('has the name of every point, within it and clear of all others', () => {
    const boxes = map.points.map(({ label, topics }) => {
      if (!label) throw new Error(`expected a label for ${JSON.stringify(topics)}`);
      return { text: label.text, ...textBox(label, map.letters) };
    });
    const names = [...map.neighbours, map.frontierName].map((name) => ({
      text: name.text,
      ...textBox({ ...name, anchor: 'middle' }, map.letters),
    }));
    const all = [...boxes, ...names];
    for (const [index, box] of all.entries()) {
      expect(box.left, box.text).toBeGreaterThanOrEqual(0);
      expect(box.top, box.text).toBeGreaterThanOrEqual(0);
      expect(box.right, box.text).toBeLessThanOrEqual(map.width);
      expect(box.bottom, box.text).toBeLessThanOrEqual(map.height);
      for (const other of all.slice(index + 1))
        expect(overlap(box, other), `${box.text} and ${other.text}`).toBe(false);
    }
  });

  test('has the whole frontier, from Iran to China, as one line', () => {
    expect(map.frontier.match(/M/g)).toHaveLength(1);
    expect(map.frontier.length).toBeGreaterThan(500);
  });

  test('draws in tenths of a unit', () => {
    for (const path of [map.land, map.frontier, map.lines]) {
      expect(path).toMatch(/^M/);
      expect(path).not.toMatch(/\.\d\d|NaN|Infinity/);
    }
  });

  test('points beyond its edge where a place lies there', () => {
    const beyond = map.points.filter((point) => point.beyond !== undefined);
    expect(beyond.flatMap(({ topics }) => topics.map(({ id }) => id))).toEqual(
      expect.arrayContaining(['doha-ceasefire', 'istanbul-talks']),
    );
  });
});
