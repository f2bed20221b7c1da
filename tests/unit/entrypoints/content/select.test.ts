import { describe, expect, test, vi } from 'vitest';
import type { PageMention } from '../../../../entrypoints/content/page-text.ts';
import { selectMentions, visibleMentions } from '../../../../entrypoints/content/select.ts';

vi.hoisted(() => {
  /** An element whose own method does what the prototype's would. */
  class FakeElement {
    checkVisibility(options: unknown): boolean {
      const { isVisible } = this as { isVisible?: (options: unknown) => boolean };
      return isVisible?.(options) ?? true;
    }
  }
  vi.stubGlobal('Element', FakeElement);
});

/** A mention as far as choosing looks at it. */
function mention(topic: string, section: number, block = {}): PageMention {
  return { topic, section, start: 0, end: 3, run: { block } } as unknown as PageMention;
}

describe('selectMentions', () => {
  const mentions = [
    mention('ttp', 0),
    mention('kurram', 0),
    mention('ttp', 0),
    mention('ttp', 1),
    mention('kurram', 2),
    mention('ttp', 1),
  ];
  const chosen = (marking: 'every' | 'section' | 'page'): number[] =>
    selectMentions(mentions, marking).map((one) => mentions.indexOf(one));

  test('takes every mention', () => {
    expect(chosen('every')).toEqual([0, 1, 2, 3, 4, 5]);
  });

  test('takes the first of each topic in each section', () => {
    expect(chosen('section')).toEqual([0, 1, 3, 4]);
  });

  test('takes the first of each topic on the page', () => {
    expect(chosen('page')).toEqual([0, 1]);
  });

  test('takes nothing where there is nothing', () => {
    for (const marking of ['every', 'section', 'page'] as const)
      expect(selectMentions([], marking)).toEqual([]);
  });
});

describe('visibleMentions', () => {
  test('leaves out what stands in a block that cannot be seen', () => {
    const shown = { isVisible: () => true };
    const hidden = { isVisible: () => false };
    const mentions = [mention('a', 0, hidden), mention('b', 0, shown), mention('c', 0, hidden)];
    expect(visibleMentions(mentions).map(({ topic }) => topic)).toEqual(['b']);
  });

  test('asks each block once', () => {
    let asked = 0;
    const block = {
      isVisible() {
        asked++;
        return false;
      },
    };
    visibleMentions([mention('a', 0, block), mention('b', 0, block), mention('c', 0, block)]);
    expect(asked).toBe(1);
  });
});
