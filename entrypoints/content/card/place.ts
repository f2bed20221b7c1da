/** Where the card goes: above or below the whole name that it explains, never over its line. */
import { computePosition, flip, offset, type Platform, shift, size } from '@floating-ui/core';

import { page } from '../page.ts';

const gap = 6;
const margin = 8;

/** The box that the card must not cover: every line of the name, at the line that was pointed at. */
export function referenceBox(rects: readonly DOMRect[], x: number, y: number): DOMRect {
  const lines = rects.filter(({ width, height }) => width > 0 && height > 0);
  const pointed =
    lines.find((r) => x >= r.left && x <= r.right && y >= r.top && y <= r.bottom) ?? lines[0];
  if (!pointed) return new DOMRect(x, y, 0, 0);
  const top = Math.min(...lines.map((line) => line.top));
  const bottom = Math.max(...lines.map((line) => line.bottom));
  return new DOMRect(pointed.left, top, pointed.width, bottom - top);
}

/** The window as floating-ui sees it: the card is fixed in it, and nothing clips but its edges. */
const windowPlatform: Platform = {
  getElementRects: ({ reference, floating }) => ({
    reference: (reference as VirtualElement).getBoundingClientRect(),
    floating: { x: 0, y: 0, ...sizeOf(floating as HTMLElement) },
  }),
  getDimensions: (element) => sizeOf(element as HTMLElement),
  getClippingRect: () => ({
    x: 0,
    y: 0,
    width: page.root().clientWidth,
    height: window.innerHeight,
  }),
};

interface VirtualElement {
  getBoundingClientRect(): DOMRect;
}

function sizeOf(element: HTMLElement): { width: number; height: number } {
  return { width: element.offsetWidth, height: element.offsetHeight };
}

/**
 * Moves `card` above or below `box`, to the side where it fits or that has more room.
 * @param card positioned fixed, already displayed
 */
export async function placeCard(card: HTMLElement, box: DOMRect): Promise<void> {
  const rightToLeft = getComputedStyle(page.root()).direction === 'rtl';
  const reference: VirtualElement = { getBoundingClientRect: () => box };
  card.style.removeProperty('--room');
  const { x, y } = await computePosition(reference, card, {
    platform: windowPlatform,
    strategy: 'fixed',
    placement: rightToLeft ? 'bottom-end' : 'bottom-start',
    middleware: [
      offset(gap),
      flip({ crossAxis: false, fallbackStrategy: 'bestFit', padding: margin }),
      shift({ padding: margin }),
      size({
        padding: margin,
        apply({ availableHeight }) {
          card.style.setProperty('--room', `${Math.max(Math.floor(availableHeight), 0)}px`);
        },
      }),
    ],
  });
  card.style.setProperty('--x', `${Math.round(x)}px`);
  card.style.setProperty('--y', `${Math.round(y)}px`);
}
