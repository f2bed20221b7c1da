import type { Frame } from './frame.ts';
import type { Point } from './simplify.ts';

/** How far from the edge the signs for places beyond it stand. */
const inset = 7;

/**
 * Where the map points to a place beyond its edge: on the straight way there from the map's
 * middle, and the direction of that way in degrees, clockwise from the right.
 */
export function beyondEdge(
  [x, y]: Point,
  { width, height }: Pick<Frame, 'width' | 'height'>,
): { x: number; y: number; beyond: number } {
  const [middleX, middleY] = [width / 2, height / 2];
  const [dx, dy] = [x - middleX, y - middleY];
  const share = Math.min(
    (middleX - inset) / Math.max(Math.abs(dx), Number.EPSILON),
    (middleY - inset) / Math.max(Math.abs(dy), Number.EPSILON),
  );
  return {
    x: middleX + dx * share,
    y: middleY + dy * share,
    beyond: (Math.atan2(dy, dx) * 180) / Math.PI,
  };
}
