/** When a resting pointer opens and closes cards. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { close, mark, open, opened, openOn, still, sweeping, useCards } from './card-machine.ts';

const page = useCards();

describe('a mark without a card to show yet', () => {
  test('is asked again when the pointer moves on it, and closes nothing', () => {
    open.mockReturnValueOnce(false);
    page.cards.move(mark('a'), still);
    vi.advanceTimersByTime(5000);
    expect(opened()).toEqual(['a']);
    page.cards.move(mark('a'), still);
    vi.advanceTimersByTime(450);
    expect(opened()).toEqual(['a', 'a']);
    expect(close).not.toHaveBeenCalled();
  });
  test('closes the card of the mark before', () => {
    openOn(page, 'a');
    open.mockReturnValueOnce(false);
    page.cards.move(mark('b'), still);
    vi.advanceTimersByTime(450);
    expect(close).toHaveBeenCalledOnce();
  });
});

describe('a pointer that rests on a mark', () => {
  test('opens its card after 450 ms and not before', () => {
    page.cards.move(mark('a'), still);
    vi.advanceTimersByTime(449);
    expect(opened()).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(opened()).toEqual(['a']);
  });

  test('opens it once', () => {
    openOn(page, 'a');
    page.cards.move(mark('a'), still);
    vi.advanceTimersByTime(5000);
    expect(opened()).toEqual([]);
    expect(close).not.toHaveBeenCalled();
  });

  test('may tremble meanwhile', () => {
    for (let at = 0; at < 450; at += 50) {
      page.cards.move(mark('a'), 0.5);
      vi.advanceTimersByTime(50);
    }
    expect(opened()).toEqual(['a']);
  });

  test('waits as long as the settings say at that time', () => {
    page.delay = 1000;
    page.cards.move(mark('a'), still);
    vi.advanceTimersByTime(999);
    expect(opened()).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(opened()).toEqual(['a']);
  });
});

describe('a pointer that passes by', () => {
  test('never opens a card while it sweeps over a mark', () => {
    for (let at = 0; at < 3000; at += 16) {
      page.cards.move(mark('a'), 0.51);
      vi.advanceTimersByTime(16);
    }
    expect(opened()).toEqual([]);
  });

  test('opens a card when it arrives fast and then rests', () => {
    page.cards.move(mark('a'), sweeping);
    vi.advanceTimersByTime(100);
    page.cards.move(mark('a'), sweeping);
    vi.advanceTimersByTime(449);
    expect(opened()).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(opened()).toEqual(['a']);
  });

  test('opens nothing when it leaves before the time is over', () => {
    page.cards.move(mark('a'), still);
    vi.advanceTimersByTime(449);
    page.cards.move(null, still);
    vi.advanceTimersByTime(5000);
    expect(opened()).toEqual([]);
    expect(close).not.toHaveBeenCalled();
  });

  test('waits anew on the next mark', () => {
    page.cards.move(mark('a'), still);
    vi.advanceTimersByTime(400);
    page.cards.move(mark('b'), still);
    vi.advanceTimersByTime(449);
    expect(opened()).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(opened()).toEqual(['b']);
  });
});

describe('an open card', () => {
  beforeEach(() => openOn(page, 'a'));

  test('closes 300 ms after the pointer left its mark', () => {
    page.cards.move(null, still);
    vi.advanceTimersByTime(299);
    expect(close).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(close).toHaveBeenCalledOnce();
  });

  test('closes in that time although the pointer goes on moving elsewhere', () => {
    for (let at = 0; at < 300; at += 50) {
      page.cards.move(null, sweeping);
      vi.advanceTimersByTime(50);
    }
    expect(close).toHaveBeenCalledOnce();
  });

  test('stays when the pointer comes back to the mark in time', () => {
    page.cards.move(null, still);
    vi.advanceTimersByTime(299);
    page.cards.move(mark('a'), sweeping);
    vi.advanceTimersByTime(5000);
    expect(close).not.toHaveBeenCalled();
  });

  test('stays while the pointer is in it, and closes 300 ms after it left', () => {
    page.cards.move(null, still);
    vi.advanceTimersByTime(200);
    page.cards.enterCard();
    vi.advanceTimersByTime(60_000);
    expect(close).not.toHaveBeenCalled();
    page.cards.leaveCard();
    vi.advanceTimersByTime(299);
    expect(close).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(close).toHaveBeenCalledOnce();
  });

  test('stays when the pointer goes from it back to the mark', () => {
    page.cards.enterCard();
    page.cards.leaveCard();
    page.cards.move(mark('a'), still);
    vi.advanceTimersByTime(5000);
    expect(close).not.toHaveBeenCalled();
  });

  test('gives way to the card of another mark, also when the pointer lies quite still there', () => {
    page.cards.move(mark('b'), still);
    vi.advanceTimersByTime(450);
    expect(opened()).toEqual(['b']);
    vi.advanceTimersByTime(5000);
    expect(close.mock.calls.length).toBeLessThanOrEqual(1);
  });

  test('gives way to the card of another mark when the pointer trembles there', () => {
    for (let at = 0; at < 1000; at += 50) {
      page.cards.move(mark('b'), still);
      vi.advanceTimersByTime(50);
    }
    expect(opened()).toEqual(['b']);
  });

  test('gives way at once where the delay is shorter than the grace', () => {
    page.delay = 150;
    page.cards.move(mark('b'), still);
    vi.advanceTimersByTime(150);
    expect(opened()).toEqual(['b']);
    vi.advanceTimersByTime(5000);
    expect(close).not.toHaveBeenCalled();
  });

  test('does not give way when the pointer crosses another mark on its way to it', () => {
    page.cards.move(mark('b'), sweeping);
    vi.advanceTimersByTime(100);
    page.cards.enterCard();
    vi.advanceTimersByTime(5000);
    expect(opened()).toEqual([]);
    expect(close).not.toHaveBeenCalled();
  });

  test('can open again after it was closed', () => {
    page.cards.move(null, still);
    vi.advanceTimersByTime(300);
    openOn(page, 'a');
  });
});

describe('dismiss', () => {
  test('closes at once', () => {
    openOn(page, 'a');
    page.cards.dismiss();
    expect(close).toHaveBeenCalledOnce();
    vi.advanceTimersByTime(5000);
    expect(close).toHaveBeenCalledOnce();
  });

  test('closes nothing where nothing is open', () => {
    page.cards.dismiss();
    expect(close).not.toHaveBeenCalled();
  });

  test('keeps a mark from opening that was about to', () => {
    page.cards.move(mark('a'), still);
    page.cards.dismiss();
    vi.advanceTimersByTime(5000);
    page.cards.move(mark('a'), still);
    vi.advanceTimersByTime(5000);
    expect(opened()).toEqual([]);
  });

  test('keeps the mark closed until the pointer has left it', () => {
    openOn(page, 'a');
    page.cards.dismiss();
    page.cards.move(mark('a'), still);
    vi.advanceTimersByTime(5000);
    expect(opened()).toEqual([]);
    page.cards.move(null, still);
    page.cards.move(mark('a'), still);
    vi.advanceTimersByTime(450);
    expect(opened()).toEqual(['a']);
  });

  test('keeps it closed when it is done twice', () => {
    openOn(page, 'a');
    page.cards.dismiss();
    page.cards.dismiss();
    page.cards.move(mark('a'), still);
    vi.advanceTimersByTime(5000);
    expect(opened()).toEqual([]);
  });

  test('keeps the mark closed that the pointer is on, when another one’s card was open', () => {
    openOn(page, 'a');
    page.cards.move(mark('b'), still);
    vi.advanceTimersByTime(100);
    page.cards.dismiss();
    expect(close).toHaveBeenCalledOnce();
    page.cards.move(mark('b'), still);
    vi.advanceTimersByTime(5000);
    expect(opened()).toEqual([]);
  });

  test('does not keep another mark closed', () => {
    openOn(page, 'a');
    page.cards.dismiss();
    page.cards.move(mark('b'), still);
    vi.advanceTimersByTime(450);
    expect(opened()).toEqual(['b']);
  });
});

describe('interrupt', () => {
  test('forgets the mark that was about to open, until the pointer moves again', () => {
    page.cards.move(mark('a'), still);
    vi.advanceTimersByTime(400);
    page.cards.interrupt();
    vi.advanceTimersByTime(5000);
    expect(opened()).toEqual([]);
    page.cards.move(mark('a'), still);
    vi.advanceTimersByTime(450);
    expect(opened()).toEqual(['a']);
  });

  test('leaves an open card open', () => {
    openOn(page, 'a');
    page.cards.interrupt();
    vi.advanceTimersByTime(5000);
    expect(close).not.toHaveBeenCalled();
  });
});

describe('at rest no timer is left', () => {
  test('with nothing open and the pointer on no mark', () => {
    openOn(page, 'a');
    page.cards.move(mark('b'), still);
    page.cards.move(null, still);
    vi.advanceTimersByTime(300);
    expect(vi.getTimerCount()).toBe(0);
    page.cards.move(mark('a'), still);
    page.cards.dismiss();
    expect(vi.getTimerCount()).toBe(0);
  });

  test('with a card open and the pointer on its mark or in it', () => {
    openOn(page, 'a');
    expect(vi.getTimerCount()).toBe(0);
    page.cards.move(null, still);
    page.cards.enterCard();
    expect(vi.getTimerCount()).toBe(0);
    page.cards.leaveCard();
    page.cards.move(mark('a'), still);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('with a card pinned while another mark was waited for and the first about to close', () => {
    openOn(page, 'a');
    page.cards.move(mark('b'), still);
    expect(vi.getTimerCount()).toBe(2);
    page.cards.pin(true);
    expect(vi.getTimerCount()).toBe(0);
  });
});
