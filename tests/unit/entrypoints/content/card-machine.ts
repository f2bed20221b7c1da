/** The card's machine on a page that only exists as the names of its marks. */
import { afterEach, beforeEach, expect, vi } from 'vitest';
import { type CardState, createCardState } from '../../../../entrypoints/content/card-state.ts';

export const still = 0.1;
export const sweeping = 2;

export interface Mark {
  place: string;
}
/** A mark made anew, as after a change of the page. */
export const mark = (place: string): Mark => ({ place });
export const isSame = (a: Mark, b: Mark): boolean => a.place === b.place;

export const open = vi.fn<(mark: Mark, byKey: boolean) => boolean>(() => true);
export const close = vi.fn<() => void>();
export const opened = (): string[] => open.mock.calls.map(([{ place }]) => place);

/** A new machine before each test, and a clock that only tests move. */
export function useCards(): { cards: CardState<Mark>; delay: number } {
  const page = { delay: 450 } as { cards: CardState<Mark>; delay: number };
  beforeEach(() => {
    vi.useFakeTimers();
    open.mockClear();
    close.mockClear();
    page.delay = 450;
    page.cards = createCardState({ delay: () => page.delay, open, close }, isSame);
  });
  afterEach(() => {
    vi.useRealTimers();
  });
  return page;
}

/** Rests on a mark until its card is open. */
export function openOn(
  { cards, delay }: { cards: CardState<Mark>; delay: number },
  place: string,
): void {
  cards.move(mark(place), still);
  vi.advanceTimersByTime(delay);
  expect(opened()).toEqual([place]);
  open.mockClear();
}
