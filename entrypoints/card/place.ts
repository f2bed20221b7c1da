/** Where the card goes: above or below the whole name that it explains, never over its line. */
import { page } from '../page.ts';

const gap = 6;
const margin = 8;

/** The box that the card must not cover: every line of the name, at the line that was pointed at. */
export function referenceBox(rects: readonly DOMRect[], x: number, y: number): DOMRect {
  const lines = rects.filter(({ width, height }) => width > 0 && height > 0);
  const pointed =
    lines.find((r) => x >= r.left && x <= r.right && y >= r.top && y <= r.bottom) ?? lines[0];
  if (!pointed) return new DOMRect(x, y, 0, 0);
  // Lines next to it; the rest of a name may stand at the head of the next column.
  const near = lines.filter(({ top }) => Math.abs(top - pointed.top) <= 3 * pointed.height);
  const top = Math.min(...near.map((line) => line.top));
  const bottom = Math.max(...near.map((line) => line.bottom));
  return new DOMRect(pointed.left, top, pointed.width, bottom - top);
}

/** Where the card stands in the window, and how high it may be; in CSS pixels. */
export interface Place {
  x: number;
  y: number;
  room: number;
}

/**
 * Below `box` where the card fits there or has more room than above, else above; at the box's
 * beginning as the script runs, and moved to stay within the window.
 */
export function placeFor(
  box: Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>,
  card: { width: number; height: number },
  view: { width: number; height: number },
  rightToLeft: boolean,
): Place {
  // Within the window, where the box itself is not.
  const aboveEnd = Math.min(box.top - gap, view.height - margin);
  const belowStart = Math.max(box.bottom + gap, margin);
  const above = aboveEnd - margin;
  const below = view.height - margin - belowStart;
  const isBelow = card.height <= below || below >= above;
  const room = Math.max(Math.floor(isBelow ? below : above), 0);
  const x = rightToLeft ? box.right - card.width : box.left;
  return {
    x: Math.round(Math.max(margin, Math.min(x, view.width - margin - card.width))),
    y: Math.round(isBelow ? belowStart : aboveEnd - Math.min(card.height, room)),
    room,
  };
}

/**
 * Moves `card` to its place beside `box`.
 * @param card positioned fixed, already displayed
 */
export function placeCard(card: HTMLElement, box: DOMRect): void {
  card.style.removeProperty('--room');
  const { x, y, room } = placeFor(
    box,
    { width: card.offsetWidth, height: card.offsetHeight },
    { width: page.root().clientWidth, height: window.innerHeight },
    getComputedStyle(page.root()).direction === 'rtl',
  );
  for (const [name, length] of Object.entries({ x, y, room }))
    card.style.setProperty(`--${name}`, `${length}px`);
}
