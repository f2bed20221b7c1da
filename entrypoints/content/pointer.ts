/** Turns what the reader's hand does on the page into moves of the card's machine. */
import { page } from '../../lib/page.ts';
import type { Opening } from '../../lib/settings.ts';
import type { CardState } from './card-state.ts';
import type { Mark } from './marker.ts';

/** What lies at a point of the window. */
export type MarkAt = (x: number, y: number) => Mark | null;

const passive = { capture: true, passive: true } as const;

/** What does something of its own when it is pressed. */
const pressable =
  'a[href],area,button,input,select,textarea,label,summary,video,audio,[contenteditable],[role="button"],[role="link"],[onclick]';

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
  cards: CardState<Mark>;
  /** By what the reader wants cards to open. */
  opening(): Opening;
  /** The card's host; what happens in it is not a move on the page. */
  isCard(target: EventTarget | null): boolean;
  /** True when the extension is gone; asking ends it. */
  isOver(): boolean;
  /** The page was scrolled: does the open card still belong where it is? */
  scrolled(): void;
}

/** True for a press that the page has no use for: on plain text, with nothing selected. */
function isFree(event: Event): boolean {
  if (event.defaultPrevented) return false;
  const isPressable = (target: EventTarget): boolean =>
    target instanceof Element && target.matches(pressable);
  return !event.composedPath().some(isPressable) && (getSelection()?.isCollapsed ?? true);
}

export function followPointer(options: PointerOptions, signal: AbortSignal): void {
  const { markAt, cards, opening, isCard, isOver, scrolled } = options;
  let last = { x: 0, y: 0, time: 0 };

  const on = <K extends keyof WindowEventMap>(
    type: K,
    listener: (event: WindowEventMap[K]) => void,
  ): void => window.addEventListener(type, listener, { ...passive, signal });

  const isAsking = ({ altKey }: MouseEvent): boolean =>
    opening() === 'rest' || (opening() === 'key' && altKey);

  on('pointermove', (event) => {
    if (isOver() || event.pointerType === 'touch') return;
    const { clientX: x, clientY: y, timeStamp: time } = event;
    const distance = Math.hypot(x - last.x, y - last.y);
    const speed = distance / Math.max(time - last.time, 1);
    last = { x, y, time };
    if (isCard(event.target)) return cards.enterCard();
    // A pressed button is a drag or a selection, not a question.
    if (event.buttons !== 0) return cards.interrupt();
    const mark = isAsking(event) || cards.opened ? markAt(x, y) : null;
    // To who does not ask by resting, any other mark is text: only the open card's own is one.
    cards.move(mark && (isAsking(event) || cards.isOpened(mark)) ? mark : null, speed);
  });
  on('pointerdown', (event) => {
    if (!isCard(event.target)) cards.pressElsewhere();
  });
  on('scroll', (event) => {
    if (isOver() || isCard(event.target)) return;
    cards.interrupt();
    scrolled();
  });
  on('keydown', (event) => {
    if (event.key === 'Escape') cards.dismiss();
    else if (!isCard(event.target)) cards.interrupt();
  });
  on('blur', () => cards.interrupt());
  page.root().addEventListener('pointerleave', () => cards.move(null, 0), { signal });

  // After the page's own listeners: what they took is theirs.
  window.addEventListener(
    'click',
    (event) => {
      const isTouch = (event as Partial<PointerEvent>).pointerType === 'touch';
      const isMeant = opening() === 'press' || (isTouch && opening() !== 'off');
      if (isOver() || !isMeant || isCard(event.target) || !isFree(event)) return;
      const mark = markAt(event.clientX, event.clientY);
      if (mark) cards.show(mark);
    },
    { passive: true, signal },
  );
}
