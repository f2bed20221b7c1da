/** Shadow roots, open and closed, of the page's own elements: articles are written in them too. */
import { browser } from 'wxt/browser';
import { marksStyle } from '../../lib/dossier/marks-style.ts';
import { page } from '../../lib/page.ts';
import { contains, nameOf, type Root } from './page-reader.ts';

const childCountOf = Object.getOwnPropertyDescriptor(Element.prototype, 'childElementCount')
  ?.get as (this: Element) => number;

/** Only custom elements are asked: of others, next to none has a shadow root with an article in it. */
function isCustom(element: Element): boolean {
  return nameOf.call(element).includes('-');
}

function shadowOf(element: Element): ShadowRoot | null {
  // Firefox has it as a member that only extensions see, Chrome as a call.
  const { openOrClosedShadowRoot } = element as { openOrClosedShadowRoot?: ShadowRoot | null };
  if (openOrClosedShadowRoot !== undefined) return openOrClosedShadowRoot;
  try {
    return browser.dom.openOrClosedShadowRoot(element as HTMLElement) as ShadowRoot | null;
  } catch {
    // The rest of the page is read.
    return null;
  }
}

/** So many elements are looked at before a caller may pause. */
const elementsAtOnce = 500;

/**
 * Tells of the elements with a shadow root in a tree, in document order, and yields where a caller may
 * pause; those within a shadow root are not among them.
 */
export function* findShadows(
  root: Root,
  found: (host: Element, shadow: ShadowRoot) => void,
): Generator<void, void, void> {
  const look = (host: Element): void => {
    const shadow = isCustom(host) && shadowOf(host);
    if (shadow) found(host, shadow);
  };
  if (root instanceof Element) {
    look(root);
    // Most of what is added to a page is a paragraph, with nothing in it to look through.
    if (childCountOf.call(root) === 0) return;
  }
  const walker = page.walk(root, NodeFilter.SHOW_ELEMENT);
  let looked = 0;
  let isCalm = true;
  for (let host = walker.nextNode(); host; host = walker.nextNode()) {
    look(host as Element);
    if (++looked % elementsAtOnce > 0 || !isCalm) continue;
    yield;
    // The page has taken away where the walk is: it begins again, and gives the page no such chance.
    isCalm = contains.call(root, host);
    if (!isCalm) walker.currentNode = root;
  }
}

/** A node and the hosts that it lies in the shadows of, outermost first. */
function pathOf(node: Node): Node[] {
  const path = [node];
  for (let root = node.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode())
    path.unshift(root.host);
  return path;
}

/**
 * Compares two nodes by their place in the document as it is drawn. Chrome looks back from the first
 * one's place to the second's: in a list that is in order, ask about a node and the one before it.
 */
export function inDocumentOrder(a: Node, b: Node): number {
  if (a === b) return 0;
  const place = b.compareDocumentPosition(a);
  if (!(place & Node.DOCUMENT_POSITION_DISCONNECTED))
    return place & Node.DOCUMENT_POSITION_PRECEDING ? -1 : 1;
  const [one, other] = [pathOf(a), pathOf(b)];
  let depth = 0;
  while (one[depth] === other[depth]) depth++;
  const [first, second] = [one[depth], other[depth]];
  // A host's own text goes before what is in its shadow.
  if (!first || !second) return one.length - other.length;
  return second.compareDocumentPosition(first) & Node.DOCUMENT_POSITION_PRECEDING ? -1 : 1;
}

/**
 * Chrome draws highlights in shadows by the style of the page; Firefox asks for one of the shadow's
 * own. No node is added for it, and none but shadows with marks get it: a page of thousands would be
 * styled anew.
 * @returns lets marks be drawn where a node is, until `signal` aborts
 */
export function createShadowStyle(
  topics: readonly string[],
  signal: AbortSignal,
): (node: Node) => void {
  if (!import.meta.env.FIREFOX) return () => {};
  const styled = new Set<ShadowRoot>();
  let sheet: CSSStyleSheet | undefined;
  signal.addEventListener(
    'abort',
    () => {
      for (const shadow of styled)
        shadow.adoptedStyleSheets = [...shadow.adoptedStyleSheets].filter((one) => one !== sheet);
      styled.clear();
    },
    { once: true },
  );
  return (node) => {
    const root = node.getRootNode();
    if (!(root instanceof ShadowRoot) || styled.has(root)) return;
    if (!sheet) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(marksStyle(topics));
    }
    styled.add(root);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  };
}
