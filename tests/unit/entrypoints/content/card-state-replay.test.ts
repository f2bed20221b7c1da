/** Random days of a hand, replayed by a clock that only the test moves. */
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type CardState, createCardState } from '../../../../entrypoints/content/card-state.ts';
import { isSame, type Mark, mark } from './card-machine.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('whatever a hand does', () => {
  const place = fc.constantFrom('a', 'b', 'c');
  const speed = fc.constantFrom(0, 0.1, 0.5, 0.51, 2);
  /** One thing that happens; what it says of itself is told where a property fails. */
  const step = fc.oneof(
    { weight: 6, arbitrary: fc.record({ do: fc.constant('move'), on: place, speed }) },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('moveOff'), speed }) },
    {
      weight: 5,
      arbitrary: fc.record({
        do: fc.constant('wait'),
        time: fc.constantFrom(1, 16, 100, 150, 299, 300, 449, 450, 2000),
      }),
    },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('show'), on: place }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('come') }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('pin'), isPinned: fc.boolean() }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('hasCards'), isTrue: fc.boolean() }) },
    {
      weight: 3,
      arbitrary: fc.record({
        do: fc.constantFrom('enterCard', 'leaveCard', 'interrupt', 'pressElsewhere', 'dismiss'),
      }),
    },
  );
  type Step = {
    do: string;
    on?: string;
    speed?: number;
    time?: number;
    isPinned?: boolean;
    isTrue?: boolean;
  };

  interface Page {
    shown: string | null;
    hasCards: boolean;
    isAsked: boolean;
    lastFast: number;
    last: string | null;
    machine: CardState<Mark>;
  }
  /** A page on which what opens and closes is written down, and checked as it happens. */
  function createPage(): Page {
    const page: Page = {
      shown: null,
      hasCards: true,
      isAsked: false,
      lastFast: Number.NEGATIVE_INFINITY,
      last: null,
      machine: createCardState<Mark>(
        {
          delay: () => 450,
          open({ place: here }) {
            if (!page.isAsked) {
              expect(Date.now() - page.lastFast).toBeGreaterThanOrEqual(450);
              expect(here).toBe(page.last);
              expect(page.shown).not.toBe(here);
            }
            if (page.hasCards) page.shown = here;
            return page.hasCards;
          },
          close() {
            expect(page.shown).not.toBeNull();
            page.shown = null;
          },
        },
        isSame,
      ),
    };
    return page;
  }

  function take(page: Page, { do: name, ...what }: Step): void {
    const { machine } = page;
    if (name === 'move' || name === 'moveOff') {
      page.last = what.on ?? null;
      if ((what.speed ?? 0) > 0.5) page.lastFast = Date.now();
      machine.move(what.on ? mark(what.on) : null, what.speed ?? 0);
    } else if (name === 'wait') vi.advanceTimersByTime(what.time ?? 0);
    else if (name === 'show') {
      page.isAsked = true;
      expect(machine.show(mark(what.on ?? ''))).toBe(page.hasCards);
      page.isAsked = false;
    } else if (name === 'come') {
      page.isAsked = true;
      machine.come();
      page.isAsked = false;
    } else if (name === 'pin') machine.pin(what.isPinned ?? false);
    else if (name === 'hasCards') page.hasCards = what.isTrue ?? true;
    else machine[name as 'interrupt']();
  }

  const replay = (check: (page: Page, step: Step) => void): void =>
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        vi.clearAllTimers();
        const page = createPage();
        for (const one of steps) {
          take(page, one);
          check(page, one);
        }
      }),
      { numRuns: 1000 },
    );

  test('what is open is what was opened last and not closed since', () => {
    replay(({ machine, shown }) => {
      expect(machine.opened?.place ?? null).toBe(shown);
      if (machine.name !== 'waiting') expect(machine.name === 'closed').toBe(shown === null);
    });
  });

  test('only rest opens by itself: 450 ms after the last fast move, on the mark that lies there', () => {
    // Checked at each opening.
    replay(() => undefined);
  });

  test('closed means that no timer runs, and there are never more than two', () => {
    replay(({ machine }) => {
      expect(vi.getTimerCount()).toBeLessThanOrEqual(
        { closed: 0, pinned: 0, open: 1, waiting: 2 }[machine.name],
      );
    });
  });

  test('dismissing closes, and a press elsewhere closes all but what is pinned', () => {
    replay(({ machine, shown }, { do: name }) => {
      if (name === 'dismiss') expect(machine.name).toBe('closed');
      if (name === 'pressElsewhere') expect(['closed', 'pinned']).toContain(machine.name);
      if (name === 'dismiss') expect(shown).toBeNull();
    });
  });

  test('left alone, it comes to rest', () => {
    replay((page, one) => {
      if (one.do !== 'dismiss' && one.do !== 'moveOff') return;
      vi.advanceTimersByTime(5000);
      expect(vi.getTimerCount()).toBe(0);
      expect(page.machine.opened?.place ?? null).toBe(page.shown);
    });
  });
});
