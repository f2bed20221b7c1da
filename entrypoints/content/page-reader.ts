/**
 * Reads a page's text as runs: the text of one block, joined across the inline elements in it.
 *
 * Only text nodes are walked, since a page has many fewer of them than nodes, and what an element
 * is to us (inline, block, not to be read) is looked up once. DOM methods are taken from their
 * prototypes' own walkers, because a page can cover `document.x` or `form.x` by a named element.
 */

import { page } from './page.ts';

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
const inline = new Set(
  'A ABBR ACRONYM B BDI BDO BIG CITE DATA DEL DFN EM FONT I INS LABEL MARK NOBR Q RB RUBY S SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR'.split(
    ' ',
  ),
);
/** Elements whose text is not the article's: code, controls, editors, menus, embedded things. */
const unread = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE TEXTAREA INPUT SELECT OPTION OPTGROUP DATALIST BUTTON CODE KBD SAMP PRE SVG MATH CANVAS VIDEO AUDIO IFRAME FRAME FRAMESET OBJECT EMBED NAV MENU RT RP BR HEAD TITLE SIDELIGHT-CARD'.split(
    ' ',
  ),
);
const unreadRoles = new Set(['textbox', 'searchbox', 'combobox', 'navigation', 'menu', 'menubar']);

const contains = Node.prototype.contains;
const attribute = Element.prototype.getAttribute;
export const parentOf = Object.getOwnPropertyDescriptor(Node.prototype, 'parentNode')?.get as (
  this: Node,
) => Node | null;
const tagOf = Object.getOwnPropertyDescriptor(Element.prototype, 'tagName')?.get as (
  this: Element,
) => string;

function isUnread(element: Element): boolean {
  if (unread.has(tagOf.call(element).toUpperCase())) return true;
  const editable = attribute.call(element, 'contenteditable');
  if (editable !== null && editable !== 'false') return true;
  const role = attribute.call(element, 'role');
  return role !== null && unreadRoles.has(role);
}

function isInline(element: Element): boolean {
  return inline.has(tagOf.call(element).toUpperCase());
}

/** What a page's script puts into a line break is not drawn. */
function isLineBreak(node: Node | null): boolean {
  return node instanceof Element && tagOf.call(node).toUpperCase() === 'BR';
}

/** The block that text directly inside `element` belongs to, or null where it is not read. */
export type BlockOf = (element: Element) => Element | null;

/** A look-up of blocks that remembers what it found; use one for a pass, then drop it. */
export function createBlockOf(): BlockOf {
  const known = new Map<Element, Element | null>();
  return (element) => {
    const path: Element[] = [];
    let block: Element | null = null;
    let above: Node | null = element;
    // Up to an ancestor that is known; then back down. No recursion: nesting may be hostile.
    while (above instanceof Element && !known.has(above)) {
      path.push(above);
      above = parentOf.call(above);
    }
    let outer = above instanceof Element ? (known.get(above) as Element | null) : undefined;
    for (const below of path.reverse()) {
      // Outside what is read stays outside; the root of a detached tree counts as a block.
      if (outer === null || isUnread(below)) block = null;
      else block = isInline(below) && outer !== undefined ? outer : below;
      known.set(below, block);
      outer = block;
    }
    return path.length > 0 ? block : (known.get(element) ?? null);
  };
}

/** What parts a text node from the text before it in its block: nothing, a line or a block. */
function breakBefore(node: Text, block: Element): '' | '\n' | '\0' {
  for (let at: Node | null = node; at && at !== block; ) {
    let before: Node | null = at.previousSibling;
    if (!before) {
      at = parentOf.call(at);
      continue;
    }
    // Into what ends there, as `<b>Khyber<br></b>`.
    while (before instanceof Element && isInline(before) && before.lastChild)
      before = before.lastChild;
    if (before instanceof Text) return '';
    if (before instanceof Element && !isInline(before))
      return isLineBreak(before) ? '\n' : '\0';
    at = before;
  }
  return '';
}

/** So many text nodes are read before a caller may pause, in one run or in several. */
const nodesAtOnce = 500;

/**
 * The runs in a subtree, in document order. Lazy, so that a caller can pause at each; undefined is
 * a place to pause without a run.
 * @param depth `block`: only the text directly in `root`; `tree`: everything below it
 * @returns false where the page took the text away that was being read, so that the rest is unread
 */
export function* readRuns(
  root: Element | ShadowRoot,
  depth: 'block' | 'tree',
  blockOf: BlockOf,
): Generator<TextRun | undefined, boolean, void> {
  // To ask whether a node lies in a subtree takes as long as the tree is deep.
  const isBody = root === page.body();
  const isThere = (node: Node): boolean => (isBody ? node.isConnected : contains.call(root, node));
  let isParted = false;
  /** Enters inline elements only: what is left is the text directly in one block. */
  const onlyInline = (node: Node): number => {
    if (!(node instanceof Element)) return NodeFilter.FILTER_ACCEPT;
    if (isInline(node) && !isUnread(node)) return NodeFilter.FILTER_SKIP;
    if (isLineBreak(node)) return NodeFilter.FILTER_REJECT;
    // As in a whole tree, where the text of another block ends a run.
    isParted ||= page.walk(node, NodeFilter.SHOW_TEXT).nextNode() !== null;
    return NodeFilter.FILTER_REJECT;
  };
  const walker =
    depth === 'tree'
      ? page.walk(root, NodeFilter.SHOW_TEXT)
      : page.walk(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, onlyInline);
  let run: TextRun | undefined;
  let parent: Node | null = null;
  let block: Element | null = null;
  let read = 0;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const nodeParent = parentOf.call(node);
    if (nodeParent !== parent) {
      parent = nodeParent;
      block = parent instanceof Element ? blockOf(parent) : null;
    }
    if (!block && isLineBreak(parent)) continue;
    const isOver = run && (isParted || run.block !== block);
    isParted = false;
    if (isOver || ++read % nodesAtOnce === 0) {
      yield isOver ? run : undefined;
      if (isOver) run = undefined;
      if (!isThere(node)) return false;
    }
    if (!block) continue;
    const text = node.data;
    if (run) run.text += breakBefore(node, block);
    else if (text.trim() === '') continue;
    else run = { block, text: '', nodes: [], starts: [] };
    run.starts.push(run.text.length);
    run.nodes.push(node);
    run.text += text;
  }
  if (run) yield run;
  return true;
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
