/**
 * Reads a page's text as runs: the text of one block, joined across the inline elements in it.
 *
 * Only text nodes are walked, since a page has many fewer of them than nodes, and what an element
 * is to us (inline, block, not to be read) is looked up once. DOM methods are taken from their
 * prototypes' own walkers, because a page can cover `document.x` or `form.x` by a named element.
 */

import { page } from '../../lib/page.ts';

/** Text as the reader sees it in one piece, and the nodes that it is made of. */
export interface TextRun {
  /** The block element that holds the text directly. */
  block: Element;
  text: string;
  nodes: Text[];
  /** Where in `text` each node begins. */
  starts: number[];
}

/** Elements whose text belongs to the text around them. */
const inline =
  'a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark nobr q rb ruby s small span strike strong sub sup time tt u var wbr';
/** Elements whose text is not the article's: code, controls, editors, menus, embedded things. */
const unread =
  'script style noscript template textarea input select option optgroup datalist button code kbd samp pre svg math canvas video audio iframe frame frameset object embed nav menu rt rp br head title sidelight-card';
const kinds = new Map([
  ...inline.split(' ').map((name) => [name, 'inline'] as const),
  ...unread.split(' ').map((name) => [name, 'unread'] as const),
]);
const unreadRoles = new Set(['textbox', 'searchbox', 'combobox', 'navigation', 'menu', 'menubar']);

export const contains = Node.prototype.contains;
const attribute = Element.prototype.getAttribute;
export const parentOf = Object.getOwnPropertyDescriptor(Node.prototype, 'parentNode')?.get as (
  this: Node,
) => Node | null;
export const nameOf = Object.getOwnPropertyDescriptor(Element.prototype, 'localName')?.get as (
  this: Element,
) => string;

/** What an element is to the text in it: run on from the text around it, apart from it, not read. */
function kindOf(element: Element): 'inline' | 'block' | 'unread' {
  const kind = kinds.get(nameOf.call(element)) ?? 'block';
  if (kind === 'unread') return kind;
  const editable = attribute.call(element, 'contenteditable');
  if (editable !== null && editable !== 'false') return 'unread';
  const role = attribute.call(element, 'role');
  return role !== null && unreadRoles.has(role) ? 'unread' : kind;
}

/** True for an element whose text runs on from the text around it. */
function isRunOn(element: Element): boolean {
  return kindOf(element) === 'inline';
}

function isLineBreak(element: Element): boolean {
  return nameOf.call(element) === 'br';
}

/** True for what is written above `<ruby>` text and not in it. */
function isReadingAid(node: Node | null): node is Element {
  if (!(node instanceof Element)) return false;
  const name = nameOf.call(node);
  return name === 'rt' || name === 'rp';
}

/** What a tree to be read begins with. */
export type Root = Element | ShadowRoot;

/** The block that text directly inside `element` belongs to, or null where it is not read. */
export type BlockOf = (element: Element) => Element | null;

/** A look-up of blocks that remembers what it found; use one for a pass, then drop it. */
export function createBlockOf(): BlockOf {
  const known = new Map<Element, Element | null>();
  /** @param outer the block around `element`; undefined at the root of a tree */
  function enter(element: Element, outer: Element | null | undefined): Element | null {
    let block: Element | null = null;
    // Outside what is read stays outside; the root of a detached tree counts as a block.
    const kind = outer === null ? 'unread' : kindOf(element);
    if (kind !== 'unread') block = kind === 'inline' && outer ? outer : element;
    known.set(element, block);
    return block;
  }
  return (element) => {
    const own = known.get(element);
    if (own !== undefined) return own;
    const path: Element[] = [];
    let above = parentOf.call(element);
    // Up to an ancestor that is known; then back down. No recursion: nesting may be hostile.
    while (above instanceof Element && !known.has(above)) {
      path.push(above);
      above = parentOf.call(above);
    }
    let block = above instanceof Element ? known.get(above) : undefined;
    for (let below = path.pop(); below; below = path.pop()) block = enter(below, block);
    return enter(element, block);
  };
}

/** What parts a text node from the text before it in its block: nothing, a line or something else. */
function breakBefore(node: Text, block: Element): '' | '\n' | '\0' {
  for (let at: Node | null = node; at && at !== block; ) {
    let before: Node | null = at.previousSibling;
    while (isReadingAid(before)) before = before.previousSibling;
    if (!before) {
      at = parentOf.call(at);
      continue;
    }
    // Into what ends there, as `<b>Khyber<br></b>`.
    while (before instanceof Element && isRunOn(before) && before.lastChild)
      before = before.lastChild;
    if (before instanceof Text) return '';
    if (before instanceof Element && !isRunOn(before)) return isLineBreak(before) ? '\n' : '\0';
    at = before;
  }
  return '';
}

const isWithin = (outer: Element, block: Element): boolean =>
  outer === block || contains.call(outer, block);

/** So many text nodes are read before a caller may pause, in one run or in several. */
const nodesAtOnce = 500;

/** Lists of one, as most runs have: those that grow take room for many more. */
function beginRun(block: Element, node: Text): TextRun {
  return { block, text: node.data, nodes: [node], starts: [0] };
}

const space = 32;

/** True for white space only, as there is between most blocks. */
function isBlank(text: string): boolean {
  return !(text.charCodeAt(0) > space) && text.trim() === '';
}

/** Adds a text node to the run of its block, or begins it; white space begins none. */
function withNode(run: TextRun | undefined, block: Element, node: Text): TextRun | undefined {
  if (!run) return isBlank(node.data) ? undefined : beginRun(block, node);
  run.text += breakBefore(node, block);
  run.starts.push(run.text.length);
  run.nodes.push(node);
  run.text += node.data;
  return run;
}

/** Enters inline elements only: what is left is the text directly in one block. */
const onlyRunOn = (node: Node): number => {
  if (!(node instanceof Element)) return NodeFilter.FILTER_ACCEPT;
  return isRunOn(node) ? NodeFilter.FILTER_SKIP : NodeFilter.FILTER_REJECT;
};

/**
 * Reads the text directly in a block as one run, and yields where a caller may pause.
 * @returns the run, undefined where the block has no text
 */
export function* readBlock(block: Element): Generator<void, TextRun | undefined, void> {
  const walker = page.walk(block, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, onlyRunOn);
  let run: TextRun | undefined;
  let read = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    run = withNode(run, block, node as Text);
    if (++read % nodesAtOnce === 0) yield;
  }
  return run;
}

/**
 * Reads everything in some trees, a run for each block. Lazy, so that a caller can pause at each;
 * undefined is a place to pause without a run. A block's run comes when the block is over: after
 * those of the blocks in it.
 * @returns the trees that are left, where the page took the text away that was being read
 */
export function* readTrees(
  roots: readonly Root[],
  blockOf: BlockOf,
): Generator<TextRun | undefined, readonly Root[], void> {
  const body = page.body();
  let read = 0;
  for (const [index, root] of roots.entries()) {
    // To ask whether a node lies in a subtree takes as long as the tree is deep.
    const isThere = (node: Node): boolean =>
      root === body ? node.isConnected : contains.call(root, node);
    const walker = page.walk(root, NodeFilter.SHOW_TEXT);
    /** The runs that have begun, each in a block around the next one's. */
    const open: TextRun[] = [];
    let parent: Node | null = null;
    let block: Element | null = null;
    for (
      let node = walker.nextNode() as Text | null;
      node;
      node = walker.nextNode() as Text | null
    ) {
      if (++read % nodesAtOnce === 0) {
        yield undefined;
        if (!isThere(node)) return roots.slice(index);
      }
      const nodeParent = parentOf.call(node);
      if (nodeParent !== parent) {
        parent = nodeParent;
        block = parent instanceof Element ? blockOf(parent) : null;
      }
      if (!block) continue;
      for (let last = open.at(-1); last && !isWithin(last.block, block); last = open.at(-1)) {
        yield open.pop();
        if (!isThere(node)) return roots.slice(index);
      }
      const last = open.at(-1);
      const run = withNode(last?.block === block ? last : undefined, block, node);
      if (run && run !== last) open.push(run);
    }
    while (open.length > 0) yield open.pop();
  }
  return [];
}

/** The node that holds the character at `offset` of a run, and the offset within it. */
export function locate(run: TextRun, offset: number): { node: Text; offset: number } {
  let low = 0;
  let high = run.starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((run.starts[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return { node: run.nodes[low] as Text, offset: offset - (run.starts[low] as number) };
}
