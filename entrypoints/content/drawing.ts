/**
 * What is drawn of one topic: a highlight and the ranges in it. Pages change a little at a time, and
 * browsers take far longer to take in a range than to make it: those that are still right stay.
 */

/** A stretch of text from one node's offset to another's. */
export interface Stretch {
  from: Text;
  begin: number;
  to: Text;
  end: number;
}

export interface Drawing {
  /**
   * Draws these stretches and no other, step by step, so that a caller can pause between two. What is
   * drawn anew meanwhile takes its place.
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

export function rangeAt({ from, begin, to, end }: Stretch): Range {
  const range = new Range();
  range.setStart(from, begin);
  range.setEnd(to, end);
  return range;
}

/** @param name of the highlight */
export function createDrawing(name: string): Drawing {
  const highlight = new Highlight();
  /** All ranges in the highlight by where they began when they were drawn, and when that was wanted. */
  let drawn = new Map<Text, Map<number, { range: Range; turn: number }>>();
  let latest = 0;

  /** Needed the first time, and where a page's script has taken it away. */
  function show(): void {
    if (!CSS.highlights.has(name)) CSS.highlights.set(name, highlight);
  }

  function clear(): void {
    latest++;
    if (drawn.size === 0) return;
    CSS.highlights.delete(name);
    highlight.clear();
    drawn = new Map();
  }

  /** Takes out what was wanted before this turn only. */
  function sweep(turn: number): void {
    for (const [node, ranges] of drawn) {
      for (const [begin, one] of ranges)
        if (one.turn !== turn) {
          highlight.delete(one.range);
          ranges.delete(begin);
        }
      if (ranges.size === 0) drawn.delete(node);
    }
  }

  return {
    *draw(stretches) {
      const turn = ++latest;
      let looked = 0;
      for (const stretch of stretches) {
        const ranges = drawn.get(stretch.from) ?? new Map();
        drawn.set(stretch.from, ranges);
        const known = ranges.get(stretch.begin);
        if (known && isAt(known.range, stretch)) known.turn = turn;
        else {
          if (known) highlight.delete(known.range);
          const range = rangeAt(stretch);
          highlight.add(range);
          ranges.set(stretch.begin, { range, turn });
        }
        if (++looked % stretchesAtOnce > 0) continue;
        show();
        yield;
        if (turn !== latest) return;
      }
      sweep(turn);
      if (drawn.size === 0) CSS.highlights.delete(name);
      else show();
    },
    clear,
  };
}
