/** The two governments, and which of them stands first where both speak. */

/** In the order in which the files have them. */
export const sideIds = ['pakistan', 'afghanistan'] as const;

/** Whatever a party says. */
type Said = { party: string };

/** True for what one of the two governments says. */
export function isSide({ party }: Said): boolean {
  return sideIds.some((side) => side === party);
}

/** True where both governments are among those who speak. */
export function hasBothSides(list: readonly Said[]): boolean {
  return sideIds.every((side) => list.some(({ party }) => party === side));
}

/**
 * A list in the order in which readers see it: where both governments speak they come before the
 * others, in each second list the other way round, so that neither leads.
 */
export function inTurn<T extends Said>(list: readonly T[], turn: number): T[] {
  if (!hasBothSides(list)) return [...list];
  const sides = sideIds.flatMap((side) => list.filter(({ party }) => party === side));
  return [...(turn % 2 === 0 ? sides : sides.reverse()), ...list.filter((item) => !isSide(item))];
}

/** Whose turn it is at a list among many: only lists in which both governments speak take turns. */
export function turnAt(lists: readonly (readonly Said[])[], index: number): number {
  return lists.slice(0, index).filter(hasBothSides).length;
}
