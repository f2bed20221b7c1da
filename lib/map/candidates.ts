import type { Box } from './box.ts';
import type { MapLabel } from './map-data.ts';
import type { Segment } from './segment.ts';
import type { Point } from './simplify.ts';
import { textBox } from './text-box.ts';

/** A place where a label might stand. */
export interface Candidate extends Omit<MapLabel, 'text' | 'leader'> {
  box: Box;
  /** The line from the point to the label, for one that stands apart. */
  leader?: Segment;
  /** How little it is liked: a name right of its point is read best, one far from it worst. */
  cost: number;
}

/** Between a point and its name: the largest mark that a point may have fits in. */
const gap = 6.5;
const distances = [14, 20, 26, 33, 40, 48];
const directions = 24;

/** Every place where the label of a point might stand, whatever else is there. */
export function candidatesFor([x, y]: Point, text: string, letters: number): Candidate[] {
  const make = (
    at: Point,
    anchor: MapLabel['anchor'],
    cost: number,
    leader?: Segment,
  ): Candidate => {
    const label = { x: at[0], y: at[1], anchor };
    const box = textBox({ text, ...label }, letters);
    return { ...label, box, cost, ...(leader && { leader }) };
  };
  // From the middle of a line of letters down to its base.
  const base = 0.32 * letters;
  const slant = gap * 0.7;
  const beside = [
    make([x + gap, y + base], 'start', 0),
    make([x - gap, y + base], 'end', 1),
    make([x + slant, y + base + slant], 'start', 2),
    make([x + slant, y + base - slant], 'start', 2),
    make([x - slant, y + base + slant], 'end', 3),
    make([x - slant, y + base - slant], 'end', 3),
    make([x, y - gap - 0.15 * letters], 'middle', 4),
    make([x, y + gap + 0.75 * letters], 'middle', 4),
  ];
  const apart = distances.flatMap((distance) =>
    Array.from({ length: directions }, (_one, index) => {
      const angle = (index / directions) * 2 * Math.PI;
      const [across, down] = [Math.cos(angle), Math.sin(angle)];
      const end: Point = [x + distance * across, y + distance * down];
      const anchor = across > 0.3 ? 'start' : across < -0.3 ? 'end' : 'middle';
      const side = { start: 2, middle: 0, end: -2 }[anchor];
      const lift = anchor === 'middle' ? (down > 0 ? 0.8 : -0.2) * letters : base;
      const from: Point = [x + 3 * across, y + 3 * down];
      return make([end[0] + side, end[1] + lift], anchor, 4 + distance / 3, [from, end]);
    }),
  );
  return [...beside, ...apart];
}
