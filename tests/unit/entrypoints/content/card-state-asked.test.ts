/** The machine's states, and cards that are asked for, pinned, pressed beside. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { close, mark, open, opened, openOn, still, sweeping, useCards } from './card-machine.ts';

const page = useCards();

describe('the state', () => {
  test('is closed at first', () => {
    expect(page.cards.name).toBe('closed');
    expect(page.cards.opened).toBeNull();
  });

  test('is waiting while the pointer rests on a mark, and no card is open yet', () => {
    page.cards.move(mark('a'), still);
    expect(page.cards.name).toBe('waiting');
    expect(page.cards.opened).toBeNull();
  });

  test('is open from then on, with the mark whose card it is', () => {
    openOn(page, 'a');
    expect(page.cards.name).toBe('open');
    expect(page.cards.opened).toEqual(mark('a'));
  });

  test('is waiting over an open card while the pointer rests on another mark', () => {
    openOn(page, 'a');
    page.cards.move(mark('b'), still);
    expect(page.cards.name).toBe('waiting');
    expect(page.cards.opened).toEqual(mark('a'));
    vi.advanceTimersByTime(450);
    expect(page.cards.name).toBe('open');
    expect(page.cards.opened).toEqual(mark('b'));
  });

  test('is waiting over nothing once the card beneath has gone', () => {
    openOn(page, 'a');
    page.cards.move(mark('b'), still);
    vi.advanceTimersByTime(300);
    expect(close).toHaveBeenCalledOnce();
    expect(page.cards.name).toBe('waiting');
    expect(page.cards.opened).toBeNull();
  });

  test('is open again when the pointer turns back to the mark whose card is open', () => {
    openOn(page, 'a');
    page.cards.move(mark('b'), still);
    page.cards.move(mark('a'), still);
    expect(page.cards.name).toBe('open');
    vi.advanceTimersByTime(5000);
    expect(opened()).toEqual([]);
    expect(close).not.toHaveBeenCalled();
  });

  test('is pinned at the reader’s word, and open again when that is taken back', () => {
    openOn(page, 'a');
    page.cards.pin(true);
    expect(page.cards.name).toBe('pinned');
    expect(page.cards.opened).toEqual(mark('a'));
    page.cards.pin(false);
    expect(page.cards.name).toBe('open');
  });

  test('is closed after each way out', () => {
    for (const goOut of [page.cards.dismiss, page.cards.pressElsewhere]) {
      page.cards.show(mark('a'));
      goOut();
      expect(page.cards.name).toBe('closed');
      expect(page.cards.opened).toBeNull();
    }
  });
});

describe('a card that was asked for by a key or a press', () => {
  test('opens at once', () => {
    expect(page.cards.show(mark('a'))).toBe(true);
    expect(opened()).toEqual(['a']);
  });

  test('opens although a press has just kept its mark closed', () => {
    page.cards.move(mark('a'), still);
    page.cards.pressElsewhere();
    page.cards.show(mark('a'));
    expect(opened()).toEqual(['a']);
  });

  test('has no grace: it stays wherever the pointer goes', () => {
    page.cards.show(mark('a'));
    page.cards.move(null, sweeping);
    page.cards.enterCard();
    page.cards.leaveCard();
    page.cards.move(null, still);
    vi.advanceTimersByTime(60_000);
    expect(close).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });

  test('takes the place of one that was waited for', () => {
    page.cards.move(mark('a'), still);
    vi.advanceTimersByTime(400);
    page.cards.show(mark('b'));
    vi.advanceTimersByTime(5000);
    expect(opened()).toEqual(['b']);
  });

  test('takes the place of one that was about to close, and does not close with it', () => {
    openOn(page, 'a');
    page.cards.move(null, still);
    vi.advanceTimersByTime(200);
    page.cards.show(mark('b'));
    vi.advanceTimersByTime(5000);
    expect(opened()).toEqual(['b']);
    expect(close).not.toHaveBeenCalled();
    expect(page.cards.opened).toEqual(mark('b'));
  });

  test('is waited for where there is nothing to show, and the one before is closed', () => {
    page.cards.show(mark('a'));
    open.mockReturnValueOnce(false);
    expect(page.cards.show(mark('b'))).toBe(false);
    expect(page.cards.name).toBe('waiting');
    expect(page.cards.opened).toBeNull();
    expect(close).toHaveBeenCalledOnce();
  });

  test('has the keyboard in it where a key asked for it, and only there', () => {
    page.cards.show(mark('a'), true);
    expect(open).toHaveBeenLastCalledWith(mark('a'), true);
    page.cards.show(mark('a'));
    expect(open).toHaveBeenLastCalledWith(mark('a'), false);
  });

  test('closes nothing where there is nothing to show and nothing was open', () => {
    page.cards.move(mark('a'), still);
    open.mockReturnValueOnce(false);
    expect(page.cards.show(mark('b'))).toBe(false);
    expect(close).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });

  test('closes on a press elsewhere', () => {
    page.cards.show(mark('a'));
    page.cards.pressElsewhere();
    expect(close).toHaveBeenCalledOnce();
  });
});

describe('a card that was asked for before there was anything to show', () => {
  beforeEach(() => {
    open.mockReturnValueOnce(false);
    page.cards.show(mark('a'), true);
    open.mockClear();
  });

  test('opens once that has come, by key as it was asked for, and once', () => {
    expect(page.cards.come()).toBe(true);
    expect(open).toHaveBeenCalledExactlyOnceWith(mark('a'), true);
    expect(page.cards.name).toBe('open');
    expect(page.cards.come()).toBe(false);
    expect(opened()).toEqual(['a']);
  });

  test('goes on being waited for where what has come is not enough', () => {
    open.mockReturnValueOnce(false);
    expect(page.cards.come()).toBe(false);
    expect(page.cards.come()).toBe(true);
    expect(close).not.toHaveBeenCalled();
  });

  test('runs no timer meanwhile', () => {
    vi.advanceTimersByTime(60_000);
    expect(opened()).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('opens although the pointer moves by the way', () => {
    page.cards.move(null, sweeping);
    page.cards.leaveCard();
    expect(page.cards.come()).toBe(true);
  });

  test('gives way to another that is asked for', () => {
    open.mockReturnValueOnce(false);
    page.cards.show(mark('b'));
    open.mockClear();
    page.cards.come();
    expect(open).toHaveBeenCalledExactlyOnceWith(mark('b'), false);
  });

  test('is forgotten where the reader does something else', () => {
    const others = [
      page.cards.interrupt,
      page.cards.pressElsewhere,
      page.cards.dismiss,
      () => page.cards.move(mark('b'), still),
    ];
    for (const other of others) {
      other();
      expect(page.cards.come()).toBe(false);
      expect(opened()).toEqual([]);
      page.cards.dismiss();
      page.cards.move(null, still);
      open.mockReturnValueOnce(false);
      page.cards.show(mark('a'), true);
      open.mockClear();
    }
  });
});

test('nothing opens when something has come that nobody asked for', () => {
  expect(page.cards.come()).toBe(false);
  page.cards.move(mark('a'), still);
  expect(page.cards.come()).toBe(false);
  expect(page.cards.name).toBe('waiting');
  openOn(page, 'a');
  expect(page.cards.come()).toBe(false);
});

describe('a pinned card', () => {
  beforeEach(() => {
    openOn(page, 'a');
    page.cards.pin(true);
  });

  test('stays when the reader presses elsewhere', () => {
    page.cards.pressElsewhere();
    expect(page.cards.name).toBe('pinned');
    expect(close).not.toHaveBeenCalled();
  });

  test('stays when the pointer leaves mark and card', () => {
    page.cards.enterCard();
    page.cards.leaveCard();
    page.cards.move(null, sweeping);
    vi.advanceTimersByTime(60_000);
    expect(close).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });

  test('stays when the page is scrolled under the pointer', () => {
    page.cards.interrupt();
    page.cards.move(mark('b'), sweeping);
    page.cards.interrupt();
    page.cards.move(null, still);
    vi.advanceTimersByTime(60_000);
    expect(close).not.toHaveBeenCalled();
  });

  test('does not give way to another mark that the pointer rests on', () => {
    page.cards.move(mark('b'), still);
    vi.advanceTimersByTime(60_000);
    expect(opened()).toEqual([]);
    expect(page.cards.opened).toEqual(mark('a'));
  });

  test('gives way to a mark that the reader asks for', () => {
    page.cards.show(mark('b'));
    expect(page.cards.name).toBe('open');
    expect(page.cards.opened).toEqual(mark('b'));
  });

  test('closes when it is dismissed', () => {
    page.cards.dismiss();
    expect(close).toHaveBeenCalledOnce();
    expect(page.cards.name).toBe('closed');
  });

  test('stays until it is dismissed when it is let go again', () => {
    page.cards.pin(false);
    page.cards.move(null, still);
    vi.advanceTimersByTime(60_000);
    expect(close).not.toHaveBeenCalled();
    page.cards.pressElsewhere();
    expect(close).toHaveBeenCalledOnce();
  });
});

describe('to pin', () => {
  test('saves a card that was about to close', () => {
    openOn(page, 'a');
    page.cards.move(null, still);
    vi.advanceTimersByTime(299);
    page.cards.pin(true);
    vi.advanceTimersByTime(5000);
    expect(close).not.toHaveBeenCalled();
  });

  test('forgets the mark that was about to take the card’s place', () => {
    openOn(page, 'a');
    page.cards.move(mark('b'), still);
    page.cards.pin(true);
    vi.advanceTimersByTime(5000);
    expect(opened()).toEqual([]);
    expect(page.cards.name).toBe('pinned');
  });

  test('does nothing where no card is open', () => {
    page.cards.pin(true);
    expect(page.cards.name).toBe('closed');
    page.cards.move(mark('a'), still);
    page.cards.pin(true);
    expect(page.cards.name).toBe('closed');
    vi.advanceTimersByTime(5000);
    expect(opened()).toEqual([]);
  });
});

describe('a press elsewhere', () => {
  test('closes an open card at once', () => {
    openOn(page, 'a');
    page.cards.pressElsewhere();
    expect(close).toHaveBeenCalledOnce();
    expect(vi.getTimerCount()).toBe(0);
  });

  test('keeps a mark from opening that was about to, until the pointer has left it', () => {
    page.cards.move(mark('a'), still);
    page.cards.pressElsewhere();
    page.cards.move(mark('a'), still);
    vi.advanceTimersByTime(5000);
    expect(opened()).toEqual([]);
    page.cards.move(null, still);
    openOn(page, 'a');
  });

  test('closes nothing where nothing is open', () => {
    page.cards.pressElsewhere();
    expect(close).not.toHaveBeenCalled();
  });

  test('closes the card beneath a mark that is waited for', () => {
    openOn(page, 'a');
    page.cards.move(mark('b'), still);
    page.cards.pressElsewhere();
    expect(close).toHaveBeenCalledOnce();
    vi.advanceTimersByTime(5000);
    expect(opened()).toEqual([]);
    expect(close).toHaveBeenCalledOnce();
  });
});
