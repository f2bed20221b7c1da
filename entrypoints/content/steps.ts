/** Steps by keyboard from mark to mark, and the card of the one that the reader is at. */

import { currentName } from '../../lib/dossier/marks-style.ts';
import type { KeyCommand } from '../../lib/message-shapes.ts';
import type { Cards } from './cards.ts';
import { type Mark, type Marker, rangeOf, rectsOf, scrollToMark } from './marker.ts';

/** True for a mark that is drawn within the window. */
function isInView(mark: Mark): boolean {
  const box = rectsOf(mark)[0];
  return box !== undefined && box.top >= 0 && box.bottom <= window.innerHeight;
}

/**
 * @param marker its marks are in document order
 * @returns carries out a command
 */
export function createSteps(
  marker: Pick<Marker, 'shown'>,
  cards: Pick<Cards, 'toggle' | 'tell'>,
  signal: AbortSignal,
): (command: KeyCommand) => void {
  let current: Mark | undefined;

  function leave(): void {
    current = undefined;
    CSS.highlights.delete(currentName);
  }
  /** Where the reader is among the marks; -1 where no step has been made yet. */
  function place(marks: readonly Mark[]): number {
    return marks.findIndex(
      ({ run, start, topic }) =>
        current?.topic === topic &&
        current.start === start &&
        current.run.nodes[0] === run.nodes[0],
    );
  }
  function step(marks: readonly Mark[], by: 1 | -1): void {
    const at = place(marks);
    const first = marks.findIndex(isInView);
    const begin = by === 1 ? Math.max(first, 0) : (first === -1 ? marks.length : first) - 1;
    const next = (at === -1 ? begin + marks.length : at + by + marks.length) % marks.length;
    const mark = marks[next];
    const range = mark && rangeOf(mark);
    leave();
    if (!mark || !range) return;
    current = mark;
    const highlight = new Highlight(range);
    highlight.priority = 1;
    CSS.highlights.set(currentName, highlight);
    if (!isInView(mark)) scrollToMark(mark);
    cards.tell(mark, next, marks.length, () => current === mark);
  }

  window.addEventListener('pointerdown', leave, { capture: true, passive: true, signal });
  signal.addEventListener('abort', leave, { once: true });

  return (command) => {
    // Without those that the page has taken away meanwhile.
    const marks = marker.shown().filter((mark) => rangeOf(mark));
    if (command !== 'card') {
      step(marks, command === 'next-mention' ? 1 : -1);
      return;
    }
    const at = place(marks);
    const mark = at === -1 ? (marks.find(isInView) ?? marks[0]) : marks[at];
    if (mark) cards.toggle(mark);
  };
}
