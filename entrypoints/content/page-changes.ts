/**
 * What changed on a page, gathered from mutation records until there is time to read it.
 *
 * Only nodes are taken down while the page is busy; what they mean is looked up once, when the page
 * stands as it will be read.
 */
import { type BlockOf, createBlockOf, type Root } from './page-reader.ts';
import { createWithin } from './within.ts';

/** Something to read: whole trees, none within another, or only the text directly in a block. */
export type Job = { depth: 'tree'; roots: readonly Root[] } | { depth: 'block'; root: Element };

/** With more changes than this the page is read anew as a whole. */
const most = 2_000;

export class PageChanges {
  /** Text nodes that were rewritten, and parents whose children changed. */
  readonly #touched = new Set<Node>();
  readonly #added = new Set<Node>();

  get isEmpty(): boolean {
    return this.#touched.size === 0;
  }

  /** Takes down a record about text or children. */
  add({ target, addedNodes }: MutationRecord): void {
    if (this.#touched.size + this.#added.size > most) return;
    this.#touched.add(target);
    for (const node of addedNodes) this.#added.add(node);
  }

  /**
   * What is to be read for it; undefined where everything is. Empty from then on.
   * @param knows true where text directly in a block has been of use
   */
  take(knows: (block: Element) => boolean): Job[] | undefined {
    const isTooMuch = this.#touched.size + this.#added.size > most;
    const jobs = isTooMuch ? undefined : this.#jobs(knows);
    this.#touched.clear();
    this.#added.clear();
    return jobs;
  }

  #jobs(knows: (block: Element) => boolean): Job[] {
    const blockOf = createBlockOf();
    const trees = [...this.#added].filter(
      (node): node is Element =>
        node instanceof Element && node.isConnected && blockOf(node) !== null,
    );
    const blocks = new Set<Element>();
    for (const node of [...this.#touched, ...this.#added]) {
      const block = node.isConnected ? ownBlock(node, blockOf) : null;
      // What came or went in a block may join or part the text around it.
      const isTouched = this.#touched.has(node);
      if (block && (isTouched || this.#isLoose(node, block) || knows(block))) blocks.add(block);
    }
    const isWithin = createWithin(new Set(trees));
    return [
      { depth: 'tree', roots: trees.filter((tree) => !isWithin(tree)) },
      ...[...blocks].map((root): Job => ({ depth: 'block', root })),
    ];
  }

  /** True for text that came or was rewritten directly in `block`, inline elements included. */
  #isLoose(node: Node, block: Element): boolean {
    return node instanceof Text || (this.#added.has(node) && node !== block);
  }
}

/** The block that a node's text belongs to, or null where it is not read. */
function ownBlock(node: Node, blockOf: BlockOf): Element | null {
  const element = node instanceof Element ? node : node.parentElement;
  return element && blockOf(element);
}
