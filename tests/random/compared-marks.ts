/**
 * Compares the marks of a page that changed with those of the same page read anew. Lives in the page
 * like `random-edits.ts`, because marks are told apart by the nodes that they lie in.
 */

/** A mark that only one of both readings has. */
export interface Difference {
  only: 'after changes' | 'read anew';
  topic: string;
  text: string;
  /** Which sequence of edits made it, and what it made. */
  container: number;
  html: string;
}

export interface ComparedMarks {
  /** Puts a name at the end of the page, out of view, and resolves once it is marked. */
  end(name: string, topic: string): Promise<void>;
  /** Makes changes of style, shows a hidden name after them, and resolves once it is marked. */
  restyle(name: string, topic: string, change: () => void): Promise<void>;
  /** Resolves once the name that was put last is marked. */
  marked(): Promise<void>;
  /** Resolves once there is no mark. */
  unmarked(): Promise<void>;
  /** Takes down the marks, and says how many there are. */
  remember(): number;
  /** Compares the marks with those taken down. */
  differences(): Difference[];
}

declare global {
  interface Window {
    compared: ComparedMarks;
  }
}

export function installComparison(): void {
  interface Place {
    topic: string;
    text: string;
    start: Node;
    end: Node;
    offsets: string;
  }
  const restTime = 100;
  let before: Place[] = [];
  let sign = { topic: '', node: null as Node | null };

  /** Asks again and again, without a frame's wait. */
  async function until(what: string, holds: () => boolean): Promise<void> {
    const patience = performance.now() + 30_000;
    while (!holds()) {
      if (performance.now() > patience) throw new Error(`waited in vain for ${what}`);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }
  /** A reading shows its marks when all is read, so the last name's mark tells that it has ended. */
  function isMarked(): boolean {
    let found = false;
    CSS.highlights.get(`sidelight-${sign.topic}`)?.forEach(({ startContainer }) => {
      if (startContainer === sign.node) found = true;
    });
    return found;
  }
  function append(name: string, topic: string): HTMLElement {
    const paragraph = document.createElement('p');
    paragraph.textContent = name;
    // Shadows are read after the page, the outer ones first, and a long reading shows marks before
    // its end: only what lies deepest tells that all has been read.
    let place: Element | ShadowRoot = document.body;
    for (let depth = 0; depth < 12; depth++) {
      const host: Element = document.createElement('x-sign');
      place.append(host);
      place = host.attachShadow({ mode: 'open' });
    }
    place.append(paragraph);
    sign = { topic, node: paragraph.firstChild };
    return paragraph;
  }
  /** Marks are shown topic by topic, and the page has turns between two: the last come a bit later. */
  async function marked(): Promise<void> {
    await until(`a mark of ${sign.topic} at the end`, isMarked);
    for (let before = -1, now = places().length; now !== before; ) {
      before = now;
      await new Promise((resolve) => setTimeout(resolve, restTime));
      now = places().length;
    }
  }

  function places(): Place[] {
    const found: Place[] = [];
    CSS.highlights.forEach((highlight, topic) => {
      highlight.forEach((range) => {
        const { startContainer: start, endContainer: end, startOffset, endOffset } = range;
        const offsets = `${startOffset}-${endOffset}`;
        found.push({ topic, text: String(range), start, end, offsets });
      });
    });
    return found;
  }
  /** Those that are not in the other list. */
  function without(list: Place[], other: Place[], only: Difference['only']): Difference[] {
    const known = Map.groupBy(other, ({ start }) => start);
    const isThere = ({ topic, start, end, offsets }: Place): boolean =>
      known
        .get(start)
        ?.some((one) => one.topic === topic && one.end === end && one.offsets === offsets) ?? false;
    return list
      .filter((place) => !isThere(place))
      .map(({ topic, text, start }) => ({ only, topic, text, ...window.edits.describe(start) }));
  }

  window.compared = {
    async end(name, topic) {
      append(name, topic);
      await marked();
    },
    async restyle(name, topic, change) {
      const paragraph = append(name, topic);
      paragraph.hidden = true;
      await window.compared.end('Attaullah Tarar', 'attaullah-tarar');
      sign = { topic, node: paragraph.firstChild };
      change();
      paragraph.hidden = false;
      await marked();
    },
    marked,
    unmarked: () => until('the marks to go', () => CSS.highlights.size === 0),
    remember() {
      before = places();
      return before.length;
    },
    differences() {
      const after = places();
      return [...without(before, after, 'after changes'), ...without(after, before, 'read anew')];
    },
  };
}
