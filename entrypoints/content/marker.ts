/**
 * Paints marks with CSS custom highlights: the page's own nodes are not touched.
 *
 * One `Highlight` a topic, named `sidelight-<topic id>`; the style comes with the content script
 * (`lib/dossier/marks-style.ts`).
 */
import { currentName } from '../../lib/dossier/marks-style.ts';
import { page } from '../../lib/page.ts';
import type { Strength } from '../../lib/spotting/lexicon.ts';
import { createDrawing, rangeAt, type Stretch } from './drawing.ts';
import { locate, type TextRun } from './page-reader.ts';

/** A place to be marked. */
export interface Mark {
  topic: string;
  /** How far its name can be trusted by itself. */
  strength: Strength;
  run: TextRun;
  start: number;
  end: number;
}

const prefix = 'sidelight-';

/** Where a mark is as the page stands now, or null where the page changed under it. */
function stretchOf({ topic, run, start, end }: Mark): Stretch | null {
  const from = locate(run, start);
  const to = locate(run, end - 1);
  if (!from.node.isConnected || !to.node.isConnected) return null;
  if (from.offset > from.node.length || to.offset + 1 > to.node.length) return null;
  const name = prefix + topic;
  return { name, from: from.node, begin: from.offset, to: to.node, end: to.offset + 1 };
}

/** The range of a mark as the page stands now, or null where the page changed under it. */
export function rangeOf(mark: Mark): Range | null {
  const stretch = stretchOf(mark);
  return stretch && rangeAt(stretch);
}

/** The text nodes of a run from the beginning of a stretch to its end. */
function nodesIn({ nodes }: TextRun, { from, to }: Stretch): readonly Text[] {
  if (from === to) return [from];
  const first = nodes.indexOf(from);
  return nodes.slice(first, nodes.indexOf(to, first) + 1);
}

/** The boxes that a mark is drawn in, a line each. */
export function rectsOf(mark: Mark): DOMRect[] {
  return [...(rangeOf(mark)?.getClientRects() ?? [])];
}

/** Brings a mark to the middle of the window; false where the page has taken it away. */
export function scrollToMark(mark: Mark): boolean {
  const box = rangeOf(mark)?.getBoundingClientRect();
  if (!box) return false;
  window.scrollBy({ top: box.top + box.height / 2 - window.innerHeight / 2, behavior: 'instant' });
  return true;
}

export interface Marker {
  /**
   * Replaces all marks, step by step, so that a caller can pause between two.
   * @param marks in document order
   */
  show(marks: readonly Mark[]): Generator<void, void, void>;
  /** The marks that are shown, in document order. */
  shown(): readonly Mark[];
  /** The mark whose text holds this position, if any. */
  at(node: Node, offset: number): Mark | undefined;
}

/** Where marks are, and takes down by its nodes each that is still there. */
function* stretchesOf(marks: readonly Mark[], byNode: Map<Node, Mark[]>): Generator<Stretch> {
  for (const mark of marks) {
    const stretch = stretchOf(mark);
    if (!stretch) continue;
    for (const node of nodesIn(mark.run, stretch)) {
      const beside = byNode.get(node);
      if (beside) beside.push(mark);
      else byNode.set(node, [mark]);
    }
    yield stretch;
  }
}

export function createMarker(signal: AbortSignal): Marker {
  const drawing = createDrawing();
  let byNode = new Map<Node, Mark[]>();
  let shown: readonly Mark[] = [];
  const isSame = (a: readonly Mark[], b: readonly Mark[]): boolean =>
    a.length === b.length && a.every((mark, index) => mark === b[index]);

  signal.addEventListener(
    'abort',
    () => {
      drawing.clear();
      byNode = new Map();
      shown = [];
    },
    { once: true },
  );

  return {
    *show(marks) {
      if (signal.aborted || isSame(marks, shown)) return;
      shown = marks;
      const nodes = new Map<Node, Mark[]>();
      yield* drawing.draw(stretchesOf(marks, nodes));
      // Cleared or shown anew meanwhile.
      if (signal.aborted || shown !== marks) return;
      byNode = nodes;
    },
    shown: () => shown,
    at(node, offset) {
      return byNode.get(node)?.find(({ run, start, end }) => {
        const index = run.nodes.indexOf(node as Text);
        const position = (run.starts[index] as number) + offset;
        return position >= start && position <= end;
      });
    },
  };
}

/**
 * Takes away what an earlier copy of the extension may have left on this page. Only by name: after
 * an update Firefox lets no script touch the highlights of the copy before.
 */
export function clearLeftovers(topics: readonly string[]): void {
  for (const topic of topics) CSS.highlights.delete(prefix + topic);
  CSS.highlights.delete(currentName);
  for (const host of page.all('sidelight-card')) host.remove();
}
