import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type CardState, createCardState } from '../../../../entrypoints/content/card-state.ts';

const still = 0.1;
const sweeping = 2;

interface Mark {
  place: string;
}
/** A mark made anew, as after a change of the page. */
const mark = (place: string): Mark => ({ place });

let hover: CardState<Mark>;
let delay: number;
const open = vi.fn<(mark: Mark) => boolean>(() => true);
const close = vi.fn<() => void>();
const opened = (): string[] => open.mock.calls.map(([{ place }]) => place);

beforeEach(() => {
  vi.useFakeTimers();
  open.mockClear();
  close.mockClear();
  delay = 450;
  hover = createCardState({ delay: () => delay, open, close }, (a, b) => a.place === b.place);
});
afterEach(() => {
  vi.useRealTimers();
});

/** Rests on a mark until its card is open. */
function openOn(place: string): void {
  hover.move(mark(place), still);
  vi.advanceTimersByTime(delay);
  expect(opened()).toEqual([place]);
  open.mockClear();
}

describe('a mark without a card to show yet', () => {
  test('is asked again when the pointer moves on it, and closes nothing', () => {
    open.mockReturnValueOnce(false);
    hover.move(mark('a'), still);
    vi.advanceTimersByTime(5000);
    expect(opened()).toEqual(['a']);
    hover.move(mark('a'), still);
    vi.advanceTimersByTime(450);
    expect(opened()).toEqual(['a', 'a']);
    expect(close).not.toHaveBeenCalled();
  });
  test('closes the card of the mark before', () => {
    openOn('a');
    open.mockReturnValueOnce(false);
    hover.move(mark('b'), still);
    vi.advanceTimersByTime(450);
    expect(close).toHaveBeenCalledOnce();
  });
});

describe('a pointer that rests on a mark', () => {
  test('opens its card after 450 ms and not before', () => {
    hover.move(mark('a'), still);
    vi.advanceTimersByTime(449);
    expect(opened()).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(opened()).toEqual(['a']);
  });

  test('opens it once', () => {
    openOn('a');
    hover.move(mark('a'), still);
    vi.advanceTimersByTime(5000);
    expect(opened()).toEqual([]);
    expect(close).not.toHaveBeenCalled();
  });

  test('may tremble meanwhile', () => {
    for (let at = 0; at < 450; at += 50) {
      hover.move(mark('a'), 0.5);
      vi.advanceTimersByTime(50);
    }
    expect(opened()).toEqual(['a']);
  });

  test('waits as long as the settings say at that time', () => {
    delay = 1000;
    hover.move(mark('a'), still);
    vi.advanceTimersByTime(999);
    expect(opened()).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(opened()).toEqual(['a']);
  });
});

describe('a pointer that passes by', () => {
  test('never opens a card while it sweeps over a mark', () => {
    for (let at = 0; at < 3000; at += 16) {
      hover.move(mark('a'), 0.51);
      vi.advanceTimersByTime(16);
    }
    expect(opened()).toEqual([]);
  });

  test('opens a card when it arrives fast and then rests', () => {
    hover.move(mark('a'), sweeping);
    vi.advanceTimersByTime(100);
    hover.move(mark('a'), sweeping);
    vi.advanceTimersByTime(449);
    expect(opened()).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(opened()).toEqual(['a']);
  });

  test('opens nothing when it leaves before the time is over', () => {
    hover.move(mark('a'), still);
    vi.advanceTimersByTime(449);
    hover.move(null, still);
    vi.advanceTimersByTime(5000);
    expect(opened()).toEqual([]);
    expect(close).not.toHaveBeenCalled();
  });

  test('waits anew on the next mark', () => {
    hover.move(mark('a'), still);
    vi.advanceTimersByTime(400);
    hover.move(mark('b'), still);
    vi.advanceTimersByTime(449);
    expect(opened()).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(opened()).toEqual(['b']);
  });
});

describe('an open card', () => {
  beforeEach(() => openOn('a'));

  test('closes 300 ms after the pointer left its mark', () => {
    hover.move(null, still);
    vi.advanceTimersByTime(299);
    expect(close).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(close).toHaveBeenCalledOnce();
  });

  test('closes in that time although the pointer goes on moving elsewhere', () => {
    for (let at = 0; at < 300; at += 50) {
      hover.move(null, sweeping);
      vi.advanceTimersByTime(50);
    }
    expect(close).toHaveBeenCalledOnce();
  });

  test('stays when the pointer comes back to the mark in time', () => {
    hover.move(null, still);
    vi.advanceTimersByTime(299);
    hover.move(mark('a'), sweeping);
    vi.advanceTimersByTime(5000);
    expect(close).not.toHaveBeenCalled();
  });

  test('stays while the pointer is in it, and closes 300 ms after it left', () => {
    hover.move(null, still);
    vi.advanceTimersByTime(200);
    hover.enterCard();
    vi.advanceTimersByTime(60_000);
    expect(close).not.toHaveBeenCalled();
    hover.leaveCard();
    vi.advanceTimersByTime(299);
    expect(close).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(close).toHaveBeenCalledOnce();
  });

  test('stays when the pointer goes from it back to the mark', () => {
    hover.enterCard();
    hover.leaveCard();
    hover.move(mark('a'), still);
    vi.advanceTimersByTime(5000);
    expect(close).not.toHaveBeenCalled();
  });

  test('gives way to the card of another mark, also when the pointer lies quite still there', () => {
    hover.move(mark('b'), still);
    vi.advanceTimersByTime(450);
    expect(opened()).toEqual(['b']);
    vi.advanceTimersByTime(5000);
    expect(close.mock.calls.length).toBeLessThanOrEqual(1);
  });

  test('gives way to the card of another mark when the pointer trembles there', () => {
    for (let at = 0; at < 1000; at += 50) {
      hover.move(mark('b'), still);
      vi.advanceTimersByTime(50);
    }
    expect(opened()).toEqual(['b']);
  });

  test('gives way at once where the delay is shorter than the grace', () => {
    delay = 150;
    hover.move(mark('b'), still);
    vi.advanceTimersByTime(150);
    expect(opened()).toEqual(['b']);
    vi.advanceTimersByTime(5000);
    expect(close).not.toHaveBeenCalled();
  });

  test('does not give way when the pointer crosses another mark on its way to it', () => {
    hover.move(mark('b'), sweeping);
    vi.advanceTimersByTime(100);
    hover.enterCard();
    vi.advanceTimersByTime(5000);
    expect(opened()).toEqual([]);
    expect(close).not.toHaveBeenCalled();
  });

  test('can open again after it was closed', () => {
    hover.move(null, still);
    vi.advanceTimersByTime(300);
    openOn('a');
  });
});

describe('dismiss', () => {
  test('closes at once', () => {
    openOn('a');
    hover.dismiss();
    expect(close).toHaveBeenCalledOnce();
    vi.advanceTimersByTime(5000);
    expect(close).toHaveBeenCalledOnce();
  });

  test('closes nothing where nothing is open', () => {
    hover.dismiss();
    expect(close).not.toHaveBeenCalled();
  });

  test('keeps a mark from opening that was about to', () => {
    hover.move(mark('a'), still);
    hover.dismiss();
    vi.advanceTimersByTime(5000);
    hover.move(mark('a'), still);
    vi.advanceTimersByTime(5000);
    expect(opened()).toEqual([]);
  });

  test('keeps the mark closed until the pointer has left it', () => {
    openOn('a');
    hover.dismiss();
    hover.move(mark('a'), still);
    vi.advanceTimersByTime(5000);
    expect(opened()).toEqual([]);
    hover.move(null, still);
    hover.move(mark('a'), still);
    vi.advanceTimersByTime(450);
    expect(opened()).toEqual(['a']);
  });

  test('keeps it closed when it is done twice', () => {
    openOn('a');
    hover.dismiss();
    hover.dismiss();
    hover.move(mark('a'), still);
    vi.advanceTimersByTime(5000);
    expect(opened()).toEqual([]);
  });

  test('keeps the mark closed that the pointer is on, when another one’s card was open', () => {
    openOn('a');
    hover.move(mark('b'), still);
    vi.advanceTimersByTime(100);
    hover.dismiss();
    expect(close).toHaveBeenCalledOnce();
    hover.move(mark('b'), still);
    vi.advanceTimersByTime(5000);
    expect(opened()).toEqual([]);
  });

  test('does not keep another mark closed', () => {
    openOn('a');
    hover.dismiss();
    hover.move(mark('b'), still);
    vi.advanceTimersByTime(450);
    expect(opened()).toEqual(['b']);
  });
});

describe('interrupt', () => {
  test('forgets the mark that was about to open, until the pointer moves again', () => {
    hover.move(mark('a'), still);
    vi.advanceTimersByTime(400);
    hover.interrupt();
    vi.advanceTimersByTime(5000);
    expect(opened()).toEqual([]);
    hover.move(mark('a'), still);
    vi.advanceTimersByTime(450);
    expect(opened()).toEqual(['a']);
  });

  test('leaves an open card open', () => {
    openOn('a');
    hover.interrupt();
    vi.advanceTimersByTime(5000);
    expect(close).not.toHaveBeenCalled();
  });
});

test('no timer is left when nothing is open and the pointer is on no mark', () => {
  openOn('a');
  hover.move(mark('b'), still);
  hover.move(null, still);
  vi.advanceTimersByTime(300);
  expect(vi.getTimerCount()).toBe(0);
  hover.move(mark('a'), still);
  hover.dismiss();
  expect(vi.getTimerCount()).toBe(0);
});
