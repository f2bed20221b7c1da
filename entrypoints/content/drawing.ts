/**
 * What is drawn of one topic: a highlight and the ranges in it. Pages change a little at a time, and
 * browsers take long to take in a range (Firefox forty times as long as to make it): those that are
 * still right stay.
 */

/** A stretch of text from one node's offset to another's. */
export interface Stretch {
  from: Text;
  begin: number;
  to: Text;
  end: number;
}

export interface Drawing {
  /** Draws these stretches and no other. */
  draw(stretches: readonly Stretch[]): void;
  /** Draws nothing any more. */
  clear(): void;
}

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
  /** By the nodes that they began in when they were drawn. */
  let drawn = new Map<Text, Range[]>();

  /** Takes out the range that is drawn there already. */
  function take(stretch: Stretch): Range | undefined {
    const ranges = drawn.get(stretch.from);
    const at = ranges?.findIndex((range) => isAt(range, stretch)) ?? -1;
    return at === -1 ? undefined : ranges?.splice(at, 1)[0];
  }

  function clear(): void {
    CSS.highlights.delete(name);
    highlight.clear();
    drawn.clear();
  }

  return {
    draw(stretches) {
      if (stretches.length === 0) {
        if (drawn.size > 0) clear();
        return;
      }
      const now = new Map<Text, Range[]>();
      const added: Range[] = [];
      for (const stretch of stretches) {
        let range = take(stretch);
        if (!range) {
          range = rangeAt(stretch);
          added.push(range);
        }
        const beside = now.get(stretch.from);
        if (beside) beside.push(range);
        else now.set(stretch.from, [range]);
      }
      // What has gone first: it may lie where the new is.
      for (const left of drawn.values()) for (const range of left) highlight.delete(range);
      for (const range of added) highlight.add(range);
      drawn = now;
      // The first time, and where a page's script has taken it away.
      if (!CSS.highlights.has(name)) CSS.highlights.set(name, highlight);
    },
    clear,
  };
}
