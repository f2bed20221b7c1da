/** Tells what lies in some trees, for many nodes at once: most of those asked about have the same parents. */
import { parentOf } from './page-reader.ts';

/**
 * @param trees their roots
 * @returns true for a node that lies in one of them, below its root
 */
export function createWithin(trees: ReadonlySet<Node>): (node: Node) => boolean {
  const known = new Map<Node, boolean>();
  return (node) => {
    const path: Node[] = [];
    let isWithin = false;
    for (let above = parentOf.call(node); above; above = parentOf.call(above)) {
      const told = trees.has(above) || known.get(above);
      if (told !== undefined) {
        isWithin = told;
        break;
      }
      path.push(above);
    }
    for (const above of path) known.set(above, isWithin);
    return isWithin;
  };
}
