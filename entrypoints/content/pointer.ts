/** Turns what the reader's hand does on the page into moves of the hover machine. */
import type { Hover } from './hover.ts';
import type { Mark } from './marker.ts';
import { page } from './page.ts';

/** What lies at a point of the window. */
export type MarkAt = (x: number, y: number) => Mark | null;

const passive = { capture: true, passive: true } as const;

/**
 * The mark whose letters are drawn at a point.
 * @param at the mark that holds a position in a text node
 * @param rectsOf where a mark is drawn
 * @param shadowRoots those that marks may lie in
 */
export function createMarkAt(
  at: (node: Node, offset: number) => Mark | undefined,
  rectsOf: (mark: Mark) => DOMRect[],
  shadowRoots: () => ShadowRoot[],
): MarkAt {
  return (x, y) => {
    const caret = page.caretAt(x, y, shadowRoots());
    const mark = caret && at(caret.offsetNode, caret.offset);
    // The nearest text has the caret even when the point is in the margin beside it.
    const isDrawnHere = ({ left, right, top, bottom }: DOMRect): boolean =>
      x >= left && x <= right && y >= top && y <= bottom;
    return mark && rectsOf(mark).some(isDrawnHere) ? mark : null;
  };
}

export interface PointerOptions {
  markAt: MarkAt;
  hover: Hover<Mark>;
  /** The card's host; what happens in it is not a move on the page. */
  isCard(target: EventTarget | null): boolean;
  /** True when the extension is gone; asking ends it. */
  isOver(): boolean;
  /** The page was scrolled: does the open card still belong where it is? */
  scrolled(): void;
}

export function followPointer(options: PointerOptions, signal: AbortSignal): void {
  const { markAt, hover, isCard, isOver, scrolled } = options;
  let last = { x: 0, y: 0, time: 0 };

  const on = <K extends keyof WindowEventMap>(
    type: K,
    listener: (event: WindowEventMap[K]) => void,
  ): void => window.addEventListener(type, listener, { ...passive, signal });

  on('pointermove', (event) => {
    if (isOver() || event.pointerType === 'touch') return;
    const { clientX: x, clientY: y, timeStamp: time } = event;
    const distance = Math.hypot(x - last.x, y - last.y);
    const speed = distance / Math.max(time - last.time, 1);
    last = { x, y, time };
    if (isCard(event.target)) return hover.enterCard();
    // A pressed button is a drag or a selection, not a question.
    if (event.buttons !== 0) return hover.interrupt();
    hover.move(markAt(x, y), speed);
  });
  on('pointerdown', (event) => {
    if (!isCard(event.target)) hover.dismiss();
  });
  on('scroll', (event) => {
    if (isOver() || isCard(event.target)) return;
    hover.interrupt();
    scrolled();
  });
  on('keydown', (event) => {
    if (event.key === 'Escape') hover.dismiss();
    else if (!isCard(event.target)) hover.interrupt();
  });
  on('blur', () => hover.interrupt());
  page.root().addEventListener('pointerleave', () => hover.move(null, 0), { signal });
}
