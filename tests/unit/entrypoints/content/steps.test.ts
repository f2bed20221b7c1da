/** Steps from mark to mark; that the page scrolls and is drawn is tested in real browsers. */
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Cards } from '../../../../entrypoints/content/cards.ts';
import type { Mark } from '../../../../entrypoints/content/marker.ts';
import { createSteps } from '../../../../entrypoints/content/steps.ts';
import { currentName } from '../../../../lib/dossier/marks-style.ts';
import type { KeyCommand } from '../../../../lib/message-shapes.ts';

const windowHeight = 800;

/** A page of marks: a line of 20 px each, with the window at some height of it. */
const { places, page } = vi.hoisted(() => ({
  /** How far down the page each mark is drawn; null where the page has taken it away. */
  places: new Map<unknown, number | null>(),
  page: { scrolled: 0 },
}));

vi.mock('../../../../entrypoints/content/marker.ts', () => ({
  rangeOf: (mark: Mark) => (places.get(mark) == null ? null : { of: mark }),
  rectsOf: (mark: Mark) => {
    const place = places.get(mark);
    if (place == null) return [];
    return [{ top: place - page.scrolled, bottom: place - page.scrolled + 20 }];
  },
  scrollToMark: (mark: Mark) => {
    page.scrolled = (places.get(mark) ?? 0) - 400;
  },
}));

class FakeHighlight {
  priority = 0;
  readonly ranges: unknown[];
  constructor(...ranges: unknown[]) {
    this.ranges = ranges;
  }
}
const highlights = new Map<string, FakeHighlight>();
let reader = new EventTarget();

function mark(topic: string, at: number | null, start = 0, node: object = {}): Mark {
  const made = { topic, start, end: start + 3, run: { nodes: [node] } } as unknown as Mark;
  places.set(made, at);
  return made;
}

let marks: Mark[];
let life: AbortController;
let steps: (command: KeyCommand) => void;
const toggle = vi.fn<Cards['toggle']>();
const tell = vi.fn<Cards['tell']>();

/** The mark that is shown as the one that the reader is at. */
function current(): unknown {
  const [range] = highlights.get(currentName)?.ranges ?? [];
  return (range as { of: Mark } | undefined)?.of;
}
/** The marks that listeners were told of, by their place in the page. */
const told = () => tell.mock.calls.map(([one, index, count]) => [one.topic, index, count]);

beforeEach(() => {
  reader = Object.assign(new EventTarget(), { innerHeight: windowHeight });
  vi.stubGlobal('window', reader);
  vi.stubGlobal('CSS', { highlights });
  vi.stubGlobal('Highlight', FakeHighlight);
  places.clear();
  highlights.clear();
  page.scrolled = 0;
  toggle.mockClear();
  tell.mockClear();
  marks = [mark('a', 100), mark('b', 500), mark('c', 2000)];
  life = new AbortController();
  steps = createSteps({ shown: () => marks }, { toggle, tell }, life.signal);
});
afterAll(() => {
  vi.unstubAllGlobals();
});

describe('the next mark', () => {
  test('is the first in view at the beginning, then one after the other', () => {
    for (const topic of ['a', 'b', 'c']) {
      steps('next-mention');
      expect(current()).toMatchObject({ topic });
    }
  });

  test('is the first in view also where the page has been scrolled', () => {
    page.scrolled = 300;
    steps('next-mention');
    expect(current()).toBe(marks[1]);
  });

  test('is the first of all where none is in view', () => {
    page.scrolled = 1000;
    steps('next-mention');
    expect(current()).toBe(marks[0]);
    expect(page.scrolled).toBe(-300);
  });

  test('follows the last from the beginning', () => {
    for (let step = 0; step < 4; step++) steps('next-mention');
    expect(current()).toBe(marks[0]);
  });
});

describe('the previous mark', () => {
  test('is the one before the first in view', () => {
    page.scrolled = 300;
    steps('previous-mention');
    expect(current()).toBe(marks[0]);
  });

  test('is the last of all where the first in view has none before it', () => {
    steps('previous-mention');
    expect(current()).toBe(marks[2]);
  });

  test('is the last of all where none is in view', () => {
    page.scrolled = 1000;
    steps('previous-mention');
    expect(current()).toBe(marks[2]);
  });

  test('goes back where the next went on, around the ends too', () => {
    steps('next-mention');
    steps('next-mention');
    steps('previous-mention');
    expect(current()).toBe(marks[0]);
    steps('previous-mention');
    expect(current()).toBe(marks[2]);
    steps('next-mention');
    expect(current()).toBe(marks[0]);
  });
});

describe('a step', () => {
  test('scrolls to a mark out of view, and not to one in view', () => {
    steps('next-mention');
    steps('next-mention');
    expect(page.scrolled).toBe(0);
    steps('next-mention');
    expect(page.scrolled).toBe(1600);
  });

  test('tells which mark it is, and of how many', () => {
    steps('next-mention');
    steps('next-mention');
    expect(told()).toEqual([
      ['a', 0, 3],
      ['b', 1, 3],
    ]);
  });

  test('opens no card', () => {
    steps('next-mention');
    expect(toggle).not.toHaveBeenCalled();
  });

  test('shows one mark, above the others', () => {
    steps('next-mention');
    expect(highlights.get(currentName)).toMatchObject({ priority: 1, ranges: [{ of: marks[0] }] });
    steps('next-mention');
    expect([...highlights.keys()]).toEqual([currentName]);
    expect(highlights.get(currentName)?.ranges).toHaveLength(1);
  });

  test('does nothing on a page without marks', () => {
    marks = [];
    for (const command of ['next-mention', 'previous-mention', 'card'] as const) steps(command);
    expect(highlights.size).toBe(0);
    expect(tell).not.toHaveBeenCalled();
    expect(toggle).not.toHaveBeenCalled();
  });

  test('stays on the only mark of a page', () => {
    marks = [mark('a', 100)];
    steps('next-mention');
    steps('next-mention');
    steps('previous-mention');
    expect(current()).toBe(marks[0]);
    expect(told()).toEqual([
      ['a', 0, 1],
      ['a', 0, 1],
      ['a', 0, 1],
    ]);
  });

  test('goes on from the same place where the marks were made anew', () => {
    const nodes = [{}, {}, {}];
    const make = (): Mark[] => nodes.map((node, at) => mark('a', at * 100, at, node));
    marks = make();
    steps('next-mention');
    marks = make();
    steps('next-mention');
    expect(current()).toBe(marks[1]);
  });

  test('begins anew in the window where its mark has gone', () => {
    steps('next-mention');
    steps('next-mention');
    marks = marks.filter(({ topic }) => topic !== 'b');
    steps('next-mention');
    expect(current()).toBe(marks[0]);
  });

  test('is not lost at a mark that the page has taken away meanwhile', () => {
    marks = [mark('a', 100), mark('gone', null), mark('b', 500)];
    steps('next-mention');
    steps('next-mention');
    expect(current()).toMatchObject({ topic: 'b' });
  });
});

describe('"card"', () => {
  test('is the card of the mark that the reader is at', () => {
    steps('next-mention');
    steps('next-mention');
    steps('card');
    expect(toggle).toHaveBeenCalledExactlyOnceWith(marks[1]);
  });

  test('is that of the first in view where no step was made', () => {
    page.scrolled = 300;
    steps('card');
    expect(toggle).toHaveBeenCalledExactlyOnceWith(marks[1]);
  });

  test('is that of the first of all where none is in view', () => {
    page.scrolled = 1000;
    steps('card');
    expect(toggle).toHaveBeenCalledExactlyOnceWith(marks[0]);
  });

  test('moves nothing', () => {
    steps('card');
    expect(page.scrolled).toBe(0);
    expect(highlights.size).toBe(0);
  });
});

describe('the place among the marks', () => {
  test('is forgotten when the reader takes the pointer', () => {
    steps('next-mention');
    steps('next-mention');
    reader.dispatchEvent(new Event('pointerdown'));
    expect(current()).toBeUndefined();
    steps('next-mention');
    expect(current()).toBe(marks[0]);
  });

  test('is forgotten when Sidelight ends, and no listener is left', () => {
    steps('next-mention');
    life.abort();
    expect(highlights.size).toBe(0);
    highlights.set(currentName, new FakeHighlight());
    reader.dispatchEvent(new Event('pointerdown'));
    expect(highlights.has(currentName)).toBe(true);
  });
});
