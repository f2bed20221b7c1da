/** A place on the map, in units of its view box. */
export type Point = readonly [x: number, y: number];

/** How far a point is from the straight line between two others. */
function distance([x, y]: Point, [fromX, fromY]: Point, [toX, toY]: Point): number {
  const [alongX, alongY] = [toX - fromX, toY - fromY];
  const length = alongX ** 2 + alongY ** 2;
  const along =
    length === 0
      ? 0
      : Math.min(1, Math.max(0, ((x - fromX) * alongX + (y - fromY) * alongY) / length));
  return Math.hypot(x - fromX - along * alongX, y - fromY - along * alongY);
}

/**
 * A line with fewer points, none of the left-out ones farther from it than `tolerance`
 * (Douglas and Peucker). Its ends stay, so lines that meet go on meeting.
 */
export function simplify(line: readonly Point[], tolerance: number): Point[] {
  const [first, last] = [line[0], line.at(-1)];
  if (!first || !last || line.length < 3) return [...line];
  let farthest = 0;
  let most = 0;
  for (const [index, point] of line.entries()) {
    const away = distance(point, first, last);
    if (away <= most) continue;
    most = away;
    farthest = index;
  }
  if (most <= tolerance) return [first, last];
  return [
    ...simplify(line.slice(0, farthest + 1), tolerance),
    ...simplify(line.slice(farthest), tolerance).slice(1),
  ];
}
