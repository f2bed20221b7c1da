import type { Point } from './simplify.ts';

/** A rectangle of the map. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

export function contains({ left, right, top, bottom }: Box, [x, y]: Point): boolean {
  return x > left && x < right && y > top && y < bottom;
}

/** True for a box that lies in another as a whole. */
export function isWithin(box: Box, outer: Box): boolean {
  return (
    box.left >= outer.left &&
    box.right <= outer.right &&
    box.top >= outer.top &&
    box.bottom <= outer.bottom
  );
}

/** A box with so much room on every side; with less than none it is smaller. */
export function grown({ left, top, right, bottom }: Box, by: number): Box {
  return { left: left - by, top: top - by, right: right + by, bottom: bottom + by };
}

/** A box around a point. */
export function around([x, y]: Point, by: number): Box {
  return grown({ left: x, right: x, top: y, bottom: y }, by);
}

/** How far a point is from a box. */
export function distanceTo({ left, right, top, bottom }: Box, [x, y]: Point): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}
