/** What else there is for marking names in a page, each as its manual says it is used. */
import findAndReplaceDOMText from 'findandreplacedomtext';
import Mark from 'mark.js';
import FastAhoCorasick from 'modern-ahocorasick/fast';
import { alternation, names } from './names.ts';

export interface Rival {
  /** Marks the page and returns the number of marks. */
  mark(): number;
  /** True where it changes the page, which then has to be put back. */
  changesPage: boolean;
}

/** Calls `found` for each text node with what it holds, and shows the ranges as one highlight. */
function highlight(matches: (text: string) => Iterable<{ start: number; end: number }>): number {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const ranges: Range[] = [];
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null)
    for (const { start, end } of matches(node.data)) {
      const range = new Range();
      range.setStart(node, start);
      range.setEnd(node, end);
      ranges.push(range);
    }
  CSS.highlights.set('rival', new Highlight(...ranges));
  return ranges.length;
}

function plainRegExp(): Rival {
  const pattern = alternation();
  return {
    changesPage: false,
    mark: () =>
      highlight((text) =>
        text.matchAll(pattern).map(({ index, 0: { length } }) => ({
          start: index,
          end: index + length,
        })),
      ),
  };
}

function ahoCorasick(): Rival {
  const matcher = new FastAhoCorasick([...names], { boundary: 'ascii' });
  return {
    changesPage: false,
    mark: () =>
      highlight((text) => {
        // Names are in lower case. A few letters grow when they are put so: places would shift.
        const lower = text.toLowerCase();
        const asNames = lower.length === text.length ? lower : text;
        return matcher.search(asNames, { strategy: 'leftmost-longest' });
      }),
  };
}

/**
 * The least that any way to mark names by looking at the letters can cost, whatever it does with them:
 * each is looked at once, and the marks that the names would have are made.
 */
function lettersAndMarks(): Rival {
  const pattern = alternation();
  /** By text node, in their order. */
  const places: { start: number; end: number }[][] = [];
  return {
    changesPage: false,
    mark() {
      let node = 0;
      let high = 0;
      const marks = highlight((text) => {
        for (let at = 0; at < text.length; at++) high |= text.charCodeAt(at);
        const place = node++;
        places[place] ??= [...text.matchAll(pattern)].map(({ index, 0: { length } }) => ({
          start: index,
          end: index + length,
        }));
        return places[place];
      });
      // Asked for, so that no engine leaves the letters out.
      return high < 0 ? 0 : marks;
    },
  };
}

function findAndReplace(some: readonly string[]): Rival {
  const find = alternation(some);
  return {
    changesPage: true,
    mark() {
      findAndReplaceDOMText(document.body, { find, wrap: 'mark', preset: 'prose' });
      return document.body.getElementsByTagName('mark').length;
    },
  };
}

/** mark.js calls itself for each next name: with all of them the stack overflows. */
const inOneGo = 200;

function markJs(some: readonly string[]): Rival {
  return {
    changesPage: true,
    mark() {
      const marker = new Mark(document.body);
      for (let begin = 0; begin < some.length; begin += inOneGo)
        marker.mark(some.slice(begin, begin + inOneGo), {
          separateWordSearch: false,
          accuracy: 'exactly',
        });
      return document.body.getElementsByTagName('mark').length;
    },
  };
}

/** @param share the part of the names that the slow ones are given, from 0 to 1 */
export function createRival(rival: string, share: number): Rival {
  const step = 1 / share;
  const some = names.filter((_, index) => Math.floor(index % step) === 0);
  const made = {
    'letters and marks': lettersAndMarks,
    'plain RegExp': plainRegExp,
    'modern-ahocorasick': ahoCorasick,
    findAndReplaceDOMText: () => findAndReplace(some),
    'mark.js': () => markJs(some),
  }[rival];
  if (!made) throw new RangeError(`no rival is called ${rival}`);
  return made();
}
