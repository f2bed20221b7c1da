import { type GeoPermissibleObjects, type GeoProjection, geoPath } from 'd3-geo';
import { type Point, simplify } from './simplify.ts';

/** How far a line may be from its true course, in units of the view box: less than is seen. */
const tolerance = 0.3;

/** A number as paths write it: in tenths, without what they can do without. */
export function tenths(value: number): string {
  const rounded = Math.round(value * 10) / 10;
  return String(rounded === 0 ? 0 : rounded).replace(/^(-?)0\./, '$1.');
}

/** The lines that a projection makes of something, each a list of points. */
export function linesOf(projection: GeoProjection, object: GeoPermissibleObjects): Point[][] {
  const lines: Point[][] = [];
  const context = {
    moveTo: (x: number, y: number) => lines.push([[x, y]]),
    lineTo: (x: number, y: number) => lines.at(-1)?.push([x, y]),
    closePath: () => {
      const line = lines.at(-1);
      if (line?.[0]) line.push(line[0]);
    },
    beginPath: () => undefined,
    arc: () => undefined,
  };
  geoPath(projection, context)(object);
  return lines;
}

/** One line as path data, each point told from the rounded one before, so that nothing adds up. */
function dataOf(line: readonly Point[]): string {
  let [x, y] = [0, 0];
  let data = '';
  for (const [index, [toX, toY]] of line.entries()) {
    const [dx, dy] = [Math.round(toX * 10) - x, Math.round(toY * 10) - y];
    if (index > 0 && dx === 0 && dy === 0) continue;
    const second = tenths(dy / 10);
    data += `${index === 0 ? 'M' : 'l'}${tenths(dx / 10)}${second.startsWith('-') ? '' : ' '}${second}`;
    x += dx;
    y += dy;
  }
  return data;
}

/** Path data of lines or areas, simplified and in tenths of a unit. */
export function pathOf(projection: GeoProjection, object: GeoPermissibleObjects): string {
  return linesOf(projection, object)
    .map((line) => dataOf(simplify(line, tolerance)))
    .join('');
}
