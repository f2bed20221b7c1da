/**
 * When the card opens and closes: one small machine, without the DOM.
 *
 *              over a mark               the rest is over
 *   closed ------------------> waiting -------------------> open <---- onto the card or its mark
 *     ^ ^  <-- off, interrupt --'   '-- fast: begins anew    | |  ---- off both: 300 ms of grace --.
 *     | |                                                    | |                                   |
 *     | '-------------- dismiss, the grace is over ----------' '-- pin --> pinned                  |
 *     '-------------- dismiss ------------------------------------------------'  <-- closed <------'
 *
 * `show` (a key, a press, a tap) leads to open from everywhere; such a card has no grace, it stays
 * until it is dismissed. Where what it shows has yet to come it is waited for without a timer, until
 * `come` or whatever else the reader does. While a card is open another mark can be waited for. The timer of a wait or
 * a grace is the token of that state: it ends with the state, so that none fires late.
 * After `dismiss` the mark under the pointer does not open again before the pointer has left it.
 */

/** Pointer speed above which a hand is passing by, in CSS px per ms. */
const restingSpeed = 0.5;
/** Time in ms to get from the mark to its card. */
const grace = 300;

type Token = ReturnType<typeof setTimeout>;

interface Open<Mark> {
  name: 'open' | 'pinned';
  mark: Mark;
  /** Opened by a pointer's rest, which may go on as it came. */
  byRest: boolean;
  /** The grace that runs, if one does. */
  leaving: Token | undefined;
}
interface Waiting<Mark> {
  name: 'waiting';
  mark: Mark;
  /** Undefined where the reader asked for a card that has yet to come. */
  token: Token | undefined;
  byKey: boolean;
  /** The card that is open meanwhile. */
  over: Open<Mark> | null;
}
type State<Mark> = { name: 'closed' } | Waiting<Mark> | Open<Mark>;

export interface CardStateActions<Mark> {
  /** Milliseconds of rest before the card opens; asked each time, for settings change. */
  delay(): number;
  /** Opens the card of a mark, with the keyboard in it or not; false where there is none to show (yet). */
  open(mark: Mark, byKey: boolean): boolean;
  close(): void;
}

export interface CardState<Mark> {
  readonly name: State<Mark>['name'];
  /** The mark whose card is open. */
  readonly opened: Mark | null;
  /** True for the mark whose card is open. */
  isOpened(mark: Mark): boolean;
  /** The pointer moved; `mark` is what lies under it. */
  move(mark: Mark | null, speed: number): void;
  enterCard(): void;
  leaveCard(): void;
  /** Opens a card at the reader's word; false where there is none to show, which is remembered. */
  show(mark: Mark, byKey?: boolean): boolean;
  /** There is more to show now: opens the card that was asked for before; false where none was. */
  come(): boolean;
  pin(isPinned: boolean): void;
  /** The reader turned to something else: forget the mark that was about to open. */
  interrupt(): void;
  /** A press beside the card: closes it unless it is pinned. */
  pressElsewhere(): void;
  /** Close whatever is open. */
  dismiss(): void;
}

/** @param same whether two marks are the same place; marks are made anew when the page changes */
export function createCardState<Mark>(
  { delay, open, close }: CardStateActions<Mark>,
  same: (a: Mark, b: Mark) => boolean,
): CardState<Mark> {
  let state: State<Mark> = { name: 'closed' };
  let under: Mark | null = null;
  let dismissed: Mark | null = null;

  const is = (a: Mark | null, b: Mark | null): boolean => a !== null && b !== null && same(a, b);

  function card(): Open<Mark> | null {
    if (state.name === 'waiting') return state.over;
    return state.name === 'closed' ? null : state;
  }
  function interrupt(): void {
    if (state.name !== 'waiting') return;
    clearTimeout(state.token);
    state = state.over ?? { name: 'closed' };
  }
  function stay(): void {
    const shown = card();
    if (!shown) return;
    clearTimeout(shown.leaving);
    shown.leaving = undefined;
  }
  function shut(): void {
    interrupt();
    stay();
    if (state.name === 'closed') return;
    state = { name: 'closed' };
    close();
  }
  function leave(): void {
    const shown = card();
    if (!shown?.byRest || shown.name === 'pinned' || shown.leaving) return;
    shown.leaving = setTimeout(() => {
      if (state.name !== 'waiting') return shut();
      // What is waited for goes on.
      state.over = null;
      close();
    }, grace);
  }
  function show(mark: Mark, byRest: boolean, byKey = false): boolean {
    interrupt();
    stay();
    const hadCard = state.name !== 'closed';
    const isOpen = open(mark, byKey);
    if (isOpen) state = { name: 'open', mark, byRest, leaving: undefined };
    else if (byRest) state = { name: 'closed' };
    else state = { name: 'waiting', mark, token: undefined, byKey, over: null };
    if (hadCard && !isOpen) close();
    return isOpen;
  }
  function wait(mark: Mark): void {
    interrupt();
    const token = setTimeout(() => show(mark, true), delay());
    state = { name: 'waiting', mark, token, byKey: false, over: card() };
  }

  /** The card that the reader asked for and that has yet to come. */
  const asked = (): Waiting<Mark> | null =>
    state.name === 'waiting' && !state.token ? state : null;

  return {
    get name() {
      return state.name;
    },
    get opened() {
      return card()?.mark ?? null;
    },
    isOpened: (mark) => is(mark, card()?.mark ?? null),
    move(mark, speed) {
      under = mark;
      if (!is(mark, dismissed)) dismissed = null;
      if (state.name === 'pinned') return;
      if (mark === null) {
        // A hand that moves by the way takes nothing back that a key has asked for.
        if (!asked()) interrupt();
        leave();
      } else if (is(mark, card()?.mark ?? null)) {
        interrupt();
        stay();
      } else if (dismissed === null) {
        leave();
        const waited = state.name === 'waiting' ? state.mark : null;
        if (!is(mark, waited) || speed > restingSpeed) wait(mark);
      }
    },
    enterCard() {
      under = null;
      interrupt();
      stay();
    },
    leaveCard: leave,
    show: (mark, byKey) => show(mark, false, byKey),
    come() {
      const wish = asked();
      return wish !== null && show(wish.mark, false, wish.byKey);
    },
    pin(isPinned) {
      interrupt();
      stay();
      if (state.name === 'open' || state.name === 'pinned')
        state = { ...state, name: isPinned ? 'pinned' : 'open', byRest: false, leaving: undefined };
    },
    interrupt,
    pressElsewhere() {
      dismissed = under;
      interrupt();
      if (state.name !== 'pinned') shut();
    },
    dismiss() {
      dismissed = under;
      shut();
    },
  };
}
