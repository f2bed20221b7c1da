/**
 * Random changes to a page, made by functions that live in the page. `installEdits` is evaluated
 * there, so it may use nothing from outside itself; the test calls what it leaves on `window`.
 */

export const kinds = [
  ...['text', 'inline', 'block', 'unread', 'host', 'comment', 'break', 'html', 'content'],
  ...['remove', 'move', 'replace', 'reverse', 'keep', 'back'],
  ...['split', 'normalise', 'rewrite', 'append'],
  ...['wrapInline', 'wrapBlock', 'wrapUnread', 'unwrap'],
  ...['hidden', 'class', 'style', 'open'],
] as const;

/** What is done, and numbers that choose where and with what. */
export type Edit = readonly [kind: string, where: number, other: number, word: number];

export interface Edits {
  /** Clears the page and gives it so many containers. */
  begin(containers: number): void;
  /** Makes one edit in a container. */
  apply(container: number, edit: Edit): void;
  /** Gives the page a new body, with the old one's children or with copies of them. */
  replaceBody(how: 'move' | 'copy'): void;
  /** Which sequence of edits a node comes from, and what its container holds now. */
  describe(node: Node): { container: number; html: string };
}

declare global {
  interface Window {
    edits: Edits;
  }
}

export function installEdits(words: readonly string[]): void {
  const inline = ['span', 'b', 'a', 'em', 'del', 'time', 'label'];
  const block = ['p', 'div', 'h2', 'li', 'blockquote', 'details', 'form', 'td', 'x-part'];
  const unread = ['nav', 'pre', 'button', 'code', 'textarea', 'template', 'noscript'];
  const start =
    '<p>Khyber <b>Pakhtunkhwa</b> and Doha</p><div>Kurram <p>the Taliban</p> District</div>';
  const shadows = new WeakMap<Node, ShadowRoot>();
  let containers: HTMLElement[] = [];
  let kept: Node[][] = [];

  const pick = <T>(list: readonly T[], number: number): T | undefined => list[number % list.length];
  const word = (number: number): string => pick(words, number) ?? '';

  /** All nodes below one, in shadows as well. */
  function below(node: Node): Node[] {
    const children = [...node.childNodes, ...(shadows.get(node)?.childNodes ?? [])];
    return children.flatMap((child) => [child, ...below(child)]);
  }
  /** Where nodes can be put. */
  function parents(container: Element): (Element | ShadowRoot)[] {
    const hosts = [container, ...below(container)].filter((node) => node instanceof Element);
    const roots = hosts.flatMap((host) => shadows.get(host) ?? []);
    return [...hosts.filter(({ localName }) => !/^(?:br|slot|style)$/.test(localName)), ...roots];
  }
  function create(tag: string | undefined, text: string): HTMLElement {
    const element = document.createElement(tag ?? 'p');
    element.textContent = text;
    return element;
  }
  function createHost(number: number): HTMLElement {
    const host = create('x-host', word(number + 1));
    const shadow = host.attachShadow({ mode: number % 2 ? 'open' : 'closed' });
    shadow.innerHTML = `<p>${word(number)}</p>${number % 3 ? '<slot></slot>' : ''}`;
    shadows.set(host, shadow);
    return host;
  }

  function insert(container: Element, node: Node, where: number, other: number): void {
    const parent = pick(parents(container), where) as Element;
    if (node.contains(parent) || [...hostsAbove(parent)].some((host) => node.contains(host)))
      return;
    parent.insertBefore(node, pick([...parent.childNodes, null], other) ?? null);
  }
  function* hostsAbove(node: Node): Generator<Element> {
    for (let root = node.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode())
      yield root.host;
  }
  function wrap(node: ChildNode, tag: string | undefined, others: number): void {
    const wrapper = create(tag, '');
    const siblings = [...(node.parentNode?.childNodes ?? [])];
    const begin = siblings.indexOf(node);
    node.before(wrapper);
    wrapper.append(...siblings.slice(begin, begin + 1 + (others % 3)));
  }

  /** What each kind of edit does. */
  function change(container: HTMLElement, number: number, [kind, where, other, what]: Edit): void {
    const nodes = below(container) as ChildNode[];
    const elements = nodes.filter((node) => node instanceof HTMLElement);
    const texts = nodes.filter((node) => node instanceof Text);
    const node = pick(nodes, where);
    const element = pick(elements, where);
    const text = pick(texts, where);
    const put = (made: Node): void => insert(container, made, where, other);
    const made: Record<string, () => void> = {
      text: () => put(new Text(word(what))),
      inline: () => put(create(pick(inline, what), word(what))),
      block: () => put(create(pick(block, what), word(what))),
      unread: () => put(create(pick(unread, what), word(what))),
      host: () => put(createHost(what)),
      comment: () => put(new Comment(word(what))),
      break: () => put(document.createElement('br')),
      html() {
        const tag = pick([...inline, ...block], other);
        if (element)
          element.innerHTML = `${word(what)}<${tag}>${word(other)}</${tag}>${word(what + other)}`;
      },
      content() {
        if (element) element.textContent = word(what);
      },
      remove: () => node?.remove(),
      move: () => node && insert(container, node, other, what),
      replace: () => node?.replaceWith(create(pick([...inline, ...block], other), word(what))),
      reverse: () => element?.append(...[...element.childNodes].reverse()),
      keep() {
        if (node) kept[number]?.push(node);
        node?.remove();
      },
      back() {
        const back = kept[number]?.pop();
        // What changes while it is away tells nobody.
        const away = back && pick([back, ...below(back)], other);
        if (away && what % 3 === 0) away.textContent = word(what);
        if (back) put(back);
      },
      split: () => text?.splitText(other % (text.length + 1)),
      normalise: () => (element ?? container).normalize(),
      rewrite() {
        if (text) text.data = word(what);
      },
      append: () => text?.appendData(word(what)),
      wrapInline: () => node && wrap(node, pick(inline, what), other),
      wrapBlock: () => node && wrap(node, pick(block, what), other),
      wrapUnread: () => node && wrap(node, pick(unread.slice(0, 4), what), other),
      unwrap: () => element?.replaceWith(...element.childNodes),
      hidden: () => element?.toggleAttribute('hidden'),
      class: () => element?.classList.toggle(other % 2 ? 'off' : 'unseen'),
      style() {
        if (element) element.style.display = element.style.display ? '' : 'none';
      },
      open: () =>
        pick(
          elements.filter((one) => one.localName === 'details'),
          where,
        )?.toggleAttribute('open'),
    };
    made[kind]?.();
  }

  /** The tree as HTML with shadows in it and text nodes told apart. */
  function draw(node: Node): string {
    if (node instanceof Text) return `[${node.data}]`;
    if (!(node instanceof Element)) return node instanceof Comment ? '<!---->' : '';
    const shadow = shadows.get(node);
    const drawn = [...node.childNodes].map(draw).join('');
    const inShadow = shadow ? `#shadow(${[...shadow.childNodes].map(draw).join('')})` : '';
    return (node.cloneNode(false) as Element).outerHTML.replace('><', `>${inShadow}${drawn}<`);
  }
  window.edits = {
    begin(count) {
      document.body.textContent = '';
      kept = Array.from({ length: count }, () => []);
      containers = Array.from({ length: count }, () => document.createElement('div'));
      for (const container of containers) container.innerHTML = start;
      const space = create('div', '');
      // What is in view is read first; the end of the page shall tell that all of it was read.
      space.style.height = '300vh';
      document.body.append(...containers, space);
    },
    apply(container, edit) {
      const root = containers[container];
      if (root) change(root, container, edit);
    },
    replaceBody(how) {
      const body = document.createElement('body');
      if (how === 'move') body.append(...document.body.childNodes);
      else {
        body.innerHTML = document.body.innerHTML;
        containers = [...body.children].slice(0, containers.length) as HTMLElement[];
      }
      document.body.replaceWith(body);
    },
    describe(node) {
      const path = [...hostsAbove(node), node];
      const container = containers.findIndex((one) => path.some((step) => one.contains(step)));
      return { container, html: containers[container] ? draw(containers[container]) : '' };
    },
  };
}
