import fc from 'fast-check';
import { expect, test, vi } from 'vitest';

vi.hoisted(() => {
  for (const name of ['Element', 'Document']) vi.stubGlobal(name, class {});
  vi.stubGlobal(
    'Node',
    class {
      above: unknown;
      constructor(above: unknown) {
        this.above = above;
      }
      get parentNode(): unknown {
        return this.above;
      }
    },
  );
});

import { createWithin } from '../../../../entrypoints/content/within.ts';

/** Nodes with these parents, each given by its number; those of the first nodes are roots. */
function treeOf(parents: readonly number[]): Node[] {
  const Made = Node as unknown as new (above: Node | null) => Node;
  const nodes: Node[] = [];
  for (const [at, parent] of parents.entries())
    nodes.push(new Made(at === 0 ? null : (nodes[parent % at] ?? null)));
  return nodes;
}

test('tells what lies below some roots, in whatever order it is asked', () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(), { minLength: 1, maxLength: 30 }),
      fc.array(fc.nat()),
      fc.array(fc.nat()),
      (parents, roots, asked) => {
        const nodes = treeOf(parents);
        const trees = new Set(roots.map((at) => nodes[at % nodes.length] as Node));
        const isWithin = createWithin(trees);
        for (const at of asked) {
          const node = nodes[at % nodes.length] as Node;
          let expected = false;
          for (let above = node.parentNode; above; above = above.parentNode)
            if (trees.has(above)) expected = true;
          expect(isWithin(node)).toBe(expected);
        }
      },
    ),
  );
});
