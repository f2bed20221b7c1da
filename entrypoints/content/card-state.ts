/**
 * When the card opens and closes: one small machine, without the DOM.
 *
 *             over a mark              delay is over
 *   closed ------------------> waiting --------------> open
 *     ^   <-- off it, dismiss --'  '-- fast move        |  ^
 *     |                               begins anew       |  | onto the card,
 *     |         grace is over                     off it|  | back to the mark
 *     '------------------------ leaving <---------------'--'
 *                                  '-- over another mark: waiting for that, card still open
 *
 * `dismiss` (Escape, scrolling away, a press elsewhere) leads to closed from everywhere, and the
 * mark under the pointer does not open again before the pointer has left it.
 */

/** Pointer speed above which a hand is passing by, in CSS px per ms. */
const restingSpeed = 0.5;
/** Time in ms to get from the mark to its card. */
const grace = 300;

export interface HoverActions<Mark> {
  /** Milliseconds of rest before the card opens; asked each time, for settings change. */
  delay(): number;
  /** Opens the card of a mark; false where there is none to show (yet). */
  open(mark: Mark): boolean;
  close(): void;
}

export interface Hover<Mark> {
  /** The pointer moved; `mark` is what lies under it. */
  move(mark: Mark | null, speed: number): void;
  enterCard(): void;
  leaveCard(): void;
  /** The reader turned to something else: forget the mark that was about to open. */
  interrupt(): void;
  /** Close whatever is open. */
  dismiss(): void;
}

/** @param same whether two marks are the same place; marks are made anew when the page changes */
export function createHover<Mark>(
  { delay, open, close }: HoverActions<Mark>,
  same: (a: Mark, b: Mark) => boolean,
): Hover<Mark> {
  let under: Mark | null = null;
  let opened: Mark | null = null;
  let waiting: Mark | null = null;
  let dismissed: Mark | null = null;
  let opening: ReturnType<typeof setTimeout> | undefined;
  let closing: ReturnType<typeof setTimeout> | undefined;

  const is = (a: Mark | null, b: Mark | null): boolean => a !== null && b !== null && same(a, b);

  function interrupt(): void {
    clearTimeout(opening);
    waiting = null;
  }
  function stay(): void {
    clearTimeout(closing);
    closing = undefined;
  }
  function shut(): void {
    stay();
    if (opened === null) return;
    opened = null;
    close();
  }
  function leave(): void {
    if (opened !== null && closing === undefined) closing = setTimeout(shut, grace);
  }
  function wait(mark: Mark): void {
    interrupt();
    waiting = mark;
    opening = setTimeout(() => {
      waiting = null;
      stay();
      const hadCard = opened !== null;
      opened = open(mark) ? mark : null;
      if (hadCard && opened === null) close();
    }, delay());
  }

  return {
    move(mark, speed) {
      under = mark;
      if (!is(mark, dismissed)) dismissed = null;
      if (mark === null) {
        interrupt();
        leave();
      } else if (is(mark, opened)) {
        interrupt();
        stay();
      } else if (dismissed === null) {
        leave();
        if (!is(mark, waiting) || speed > restingSpeed) wait(mark);
      }
    },
    enterCard() {
      under = null;
      interrupt();
      stay();
    },
    leaveCard: leave,
    interrupt,
    dismiss() {
      dismissed = under;
      interrupt();
      shut();
    },
  };
}
