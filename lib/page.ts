/**
 * The document's own members, taken from the prototype.
 *
 * A page can cover `document.title` or any other by an element of that name, even for a content
 * script (`<img name="title">`).
 */
const getterOf = <K extends keyof Document>(name: K): (() => Document[K]) => {
  const getter = Object.getOwnPropertyDescriptor(Document.prototype, name)?.get;
  return () => getter?.call(document);
};

const aboutMetas =
  'meta[name="description"], meta[property="og:description"], meta[property="article:section"], meta[name="section"]';
const longestAbout = 1_000;

/** The page, as far as Sidelight needs it. */
export const page = {
  title: getterOf('title'),
  body: getterOf('body'),
  root: getterOf('documentElement') as () => HTMLElement,
  contentType: getterOf('contentType'),
  active: getterOf('activeElement'),
  isHidden: getterOf('hidden'),
  all: (selector: string): NodeListOf<HTMLElement> =>
    Document.prototype.querySelectorAll.call(document, selector) as NodeListOf<HTMLElement>,
  create: (tag: string): HTMLElement => Document.prototype.createElement.call(document, tag),
  walk: (root: Node, show: number, filter?: NodeFilter): TreeWalker =>
    Document.prototype.createTreeWalker.call(document, root, show, filter),
  at: (x: number, y: number): Element | null =>
    Document.prototype.elementFromPoint.call(document, x, y),
  /** @param shadowRoots those that the position may lie in */
  caretAt: (x: number, y: number, shadowRoots: ShadowRoot[]): CaretPosition | null =>
    Document.prototype.caretPositionFromPoint.call(document, x, y, { shadowRoots }),
  /** What the page says it is about: title, description and section, at most so many letters each. */
  about: (): string =>
    [page.title(), ...[...page.all(aboutMetas)].map((meta) => meta.getAttribute('content') ?? '')]
      .map((text) => text.slice(0, longestAbout))
      .join('\n'),
};
