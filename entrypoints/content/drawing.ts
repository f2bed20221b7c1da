/**
 * What is drawn on a page: a highlight for each topic, and the ranges in them. Pages change a little
 * at a time, and browsers take far longer to take in a range than to make it: those that are still
 * right stay.
 */

/** A stretch of text from one node's offset to another's, and the highlight that it belongs to. */
export interface Stretch {
  name: string;
  from: Text;
  begin: number;
  to: Text;
  end: number;
}

export interface Drawing {
  /**
   * Draws these stretches and no other, step by step, so that a caller can pause between two. What is
   * drawn anew meanwhile takes its place.
   * @param stretches in document order: Firefox takes in a range the faster the nearer it is to the last
   */
  draw(stretches: Iterable<Stretch>): Generator<void, void, void>;
  /** Draws nothing any more. */
  clear(): void;
}

/** So many stretches are looked at before a caller may pause. */
const stretchesAtOnce = 50;

function isAt(range: Range, { from, begin, to, end }: Stretch): boolean {
  return (
    range.startContainer === from &&
    range.startOffset === begin &&
    range.endContainer === to &&
    range.endOffset === end
  );
}

export function rangeAt({ from, begin, to, end }: Omit<Stretch, 'name'>): Range {
  const range = new Range();
  range.setStart(from, begin);
  range.setEnd(to, end);
  return range;
}

/** A range, the name of its highlight, and the turn in which it was wanted last. */
interface Drawn {
  range: Range;
  name: string;
  turn: number;
}

export function createDrawing(): Drawing {
  const highlights = new Map<string, Highlight>();
  /** All ranges by where they began when they were drawn; no two begin at one place. */
  let drawn = new Map<Text, Map<number, Drawn>>();
  let latest = 0;

  function add(stretch: Stretch, turn: number): Drawn {
    const { name } = stretch;
    const range = rangeAt(stretch);
    const highlight = highlights.get(name) ?? new Highlight();
    highlights.set(name, highlight.add(range));
    return { range, name, turn };
  }
  function remove({ range, name }: Drawn): void {
    highlights.get(name)?.delete(range);
  }

  /** Takes out what was wanted before this turn only. */
  function sweep(turn: number): void {
    for (const [node, ranges] of drawn) {
      for (const [begin, one] of ranges)
        if (one.turn !== turn) {
          remove(one);
          ranges.delete(begin);
        }
      if (ranges.size === 0) drawn.delete(node);
    }
  }

  /** Shows highlights that are new, or that a page's script has taken away, and no empty one. */
  function show(): void {
    for (const [name, highlight] of highlights)
      if (highlight.size === 0) {
        CSS.highlights.delete(name);
        highlights.delete(name);
      } else if (!CSS.highlights.has(name)) CSS.highlights.set(name, highlight);
  }

  return {
    *draw(stretches) {
      const turn = ++latest;
      let looked = 0;
      for (const stretch of stretches) {
        const ranges = drawn.get(stretch.from) ?? new Map();
        drawn.set(stretch.from, ranges);
        const known = ranges.get(stretch.begin);
        if (known?.name === stretch.name && isAt(known.range, stretch)) known.turn = turn;
        else {
          if (known) remove(known);
          ranges.set(stretch.begin, add(stretch, turn));
        }
        if (++looked % stretchesAtOnce > 0) continue;
        show();
        yield;
        if (turn !== latest) return;
      }
      sweep(turn);
      show();
    },
    clear() {
      latest++;
      for (const [name, highlight] of highlights) {
        CSS.highlights.delete(name);
        highlight.clear();
      }
      highlights.clear();
      drawn = new Map();
    },
  };
}
