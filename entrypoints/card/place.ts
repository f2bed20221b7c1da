/** Where the card goes: above or below the whole name that it explains, never over its line. */
import { page } from '../../lib/page.ts';

const gap = 6;
const margin = 8;
/** In a window narrower than this the card is a sheet as wide as the window. */
const narrow = 480;

type Box = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>;

interface Size {
  width: number;
  height: number;
}

/**
 * The box that the card must not cover: every line of the name, at the line that was pointed at or
 * else the first.
 */
export function referenceBox(
  rects: readonly DOMRect[],
  point: { x: number; y: number } | null,
): DOMRect {
  const lines = rects.filter(({ width, height }) => width > 0 && height > 0);
  const isPointedAt = ({ left, right, top, bottom }: DOMRect): boolean =>
    point !== null && point.x >= left && point.x <= right && point.y >= top && point.y <= bottom;
  const chosen = lines.find(isPointedAt) ?? lines[0];
  if (!chosen) return new DOMRect(point?.x ?? 0, point?.y ?? 0, 0, 0);
  // Lines next to it; the rest of a name may stand at the head of the next column.
  const near = lines.filter(({ top }) => Math.abs(top - chosen.top) <= 3 * chosen.height);
  const top = Math.min(...near.map((line) => line.top));
  const bottom = Math.max(...near.map((line) => line.bottom));
  return new DOMRect(chosen.left, top, chosen.width, bottom - top);
}

/** Where the card stands in the window, and how high it may be; in CSS pixels. */
export interface Place {
  x: number;
  y: number;
  room: number;
}

/**
 * Below `box` where the card fits there or has more room than above, else above; at the box's
 * beginning as the script runs, and moved to stay within the window. In a narrow window it lies at
 * the window's edge, at the bottom or at the top by the same rule.
 */
export function placeFor(box: Box, card: Size, view: Size, rightToLeft: boolean): Place {
  const isSheet = isNarrow(view);
  const edge = isSheet ? 0 : margin;
  // Within the window, where the box itself is not.
  const aboveEnd = Math.min(box.top - gap, view.height - edge);
  const belowStart = Math.max(box.bottom + gap, edge);
  const above = aboveEnd - edge;
  const below = view.height - edge - belowStart;
  const isBelow = card.height <= below || below >= above;
  const room = Math.max(Math.floor(isBelow ? below : above), 0);
  const height = Math.min(card.height, room);
  if (isSheet) return { x: 0, y: Math.round(isBelow ? view.height - height : 0), room };
  const x = rightToLeft ? box.right - card.width : box.left;
  return {
    x: Math.round(Math.max(margin, Math.min(x, view.width - margin - card.width))),
    y: Math.round(isBelow ? belowStart : aboveEnd - height),
    room,
  };
}

/** True where the card is a sheet. */
export function isNarrow({ width }: Pick<Size, 'width'>): boolean {
  return width < narrow;
}

/** The window's inside, without scroll bars. */
function viewSize(): Size {
  return { width: page.root().clientWidth, height: window.innerHeight };
}

/** How high a card is drawn; rounded up, for half a pixel too low is out of the window. */
export function heightOf(card: HTMLElement): number {
  return Math.ceil(card.getBoundingClientRect().height);
}

/**
 * Moves `card` to its place beside `box`.
 * @param card positioned fixed, already displayed
 * @returns how high it is there
 */
export function placeCard(card: HTMLElement, box: Box): number {
  // Before anything is measured, or the browser would lay the page out once more.
  card.style.removeProperty('--room');
  const view = viewSize();
  card.toggleAttribute('data-sheet', isNarrow(view));
  const height = heightOf(card);
  const { x, y, room } = placeFor(
    box,
    { width: card.offsetWidth, height },
    view,
    getComputedStyle(page.root()).direction === 'rtl',
  );
  for (const [name, length] of Object.entries({ x, y, room }))
    card.style.setProperty(`--${name}`, `${length}px`);
  return Math.min(height, room);
}
