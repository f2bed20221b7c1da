import { type Box, contains } from './box.ts';
import type { Point } from './simplify.ts';

/** A straight line from a point to another. */
export type Segment = readonly [from: Point, to: Point];

/** True where a segment enters a box, as far as steps of one unit can tell. */
export function enters([[fromX, fromY], [toX, toY]]: Segment, box: Box): boolean {
  const steps = Math.max(1, Math.ceil(Math.hypot(toX - fromX, toY - fromY)));
  for (let step = 0; step <= steps; step++) {
    const share = step / steps;
    if (contains(box, [fromX + (toX - fromX) * share, fromY + (toY - fromY) * share])) return true;
  }
  return false;
}

/** On which side of a segment a point is: 1, -1, or 0 where it is on the line. */
function side([[fromX, fromY], [toX, toY]]: Segment, [x, y]: Point): number {
  return Math.sign((toX - fromX) * (y - fromY) - (toY - fromY) * (x - fromX));
}

export function cross(a: Segment, b: Segment): boolean {
  return side(a, b[0]) !== side(a, b[1]) && side(b, a[0]) !== side(b, a[1]);
}
