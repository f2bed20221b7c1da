/** Where labels have room: none on another, on a point, or out of the map. */
import { around, type Box, contains, distanceTo, grown, isWithin, overlap } from './box.ts';
import { type Candidate, candidatesFor } from './candidates.ts';
import { cross, enters } from './segment.ts';
import type { Point } from './simplify.ts';

/** A point that wants a label. */
export interface Named {
  x: number;
  y: number;
  name: string;
}

/** What labels are placed among. */
export interface Surroundings {
  width: number;
  height: number;
  /** How high letters are. */
  letters: number;
  /** Where other names stand already. */
  taken: readonly Box[];
  /** A line that names had better not cover, as points close to each other. */
  line: readonly Point[];
}

/** Between two labels, and between a label and the edge. */
const margin = 1.5;
/** Half the room of a point's sign. */
const sign = 3;

/** True where two labels, their leaders included, leave each other room. */
export function areApart(a: Candidate, b: Candidate): boolean {
  if (overlap(grown(a.box, margin), b.box)) return false;
  if (a.leader && enters(a.leader, grown(b.box, margin))) return false;
  if (b.leader && enters(b.leader, grown(a.box, margin))) return false;
  return !(a.leader && b.leader && cross(a.leader, b.leader));
}

/** The places where the label of a point has room among what does not move, the best first. */
export function choicesFor(
  own: Named,
  points: readonly Named[],
  { width, height, letters, taken, line }: Surroundings,
): Candidate[] {
  const inner = grown({ left: 0, top: 0, right: width, bottom: height }, -margin);
  const others = points
    .filter(({ x, y }) => x !== own.x || y !== own.y)
    .map(({ x, y }): Point => [x, y]);
  const isFree = ({ box, leader }: Candidate): boolean =>
    isWithin(box, inner) &&
    !taken.some(
      (other) => overlap(grown(box, margin), other) || (leader && enters(leader, other)),
    ) &&
    !others.some((other) => {
      // Nearer to another point it would be read as that one's name.
      if (!leader && distanceTo(box, other) < distanceTo(box, [own.x, own.y])) return true;
      // A leader may pass near a point, for points may be nearer to each other than it is long.
      return overlap(box, around(other, sign)) || (leader && enters(leader, around(other, 1)));
    });
  return candidatesFor([own.x, own.y], own.name, letters)
    .filter(isFree)
    .map((choice) => ({
      ...choice,
      cost: choice.cost + line.filter((at) => contains(choice.box, at)).length / 2,
    }))
    .sort((a, b) => a.cost - b.cost);
}
