/**
 * The clock of cards: a script of the page's own that tells when the hover's delay was over and when
 * the card was painted. Nothing of the extension knows of it.
 */
import { defaults } from '../../lib/settings/fields.ts';

/** One opening of a card by the pointer's rest, in milliseconds since the delay was over. */
export interface Opening {
  /** The card stands in the document, filled and placed. */
  inDocument: number;
  /** The first frame with the card has been painted. */
  painted: number;
}

/**
 * The content script sets its timer in the listener of the move that comes onto a mark. This one is
 * called for the same move before it, and sets a timer as long: of two timers as long the first set
 * fires first, so that it tells when the other's turn comes. A message that is sent in a frame
 * arrives when that frame is painted. Where no timer fired before the card came there is no figure.
 */
const clock = `(() => {
  let timer;
  let over = 0;
  const openings = (window.openings = []);
  addEventListener('pointermove', () => {
    clearTimeout(timer);
    over = 0;
    timer = setTimeout(() => { over = performance.now(); }, ${defaults.delay});
  }, { capture: true, passive: true });
  const isCard = ({ localName }) => localName === 'sidelight-card';
  new MutationObserver((changes) => {
    if (!changes.some(({ addedNodes }) => [...addedNodes].some(isCard))) return;
    const since = over;
    const now = () => since > 0 ? performance.now() - since : null;
    const inDocument = now();
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port2.onmessage = () => openings.push({ inDocument, painted: now() });
      port1.postMessage('');
    });
  }).observe(document.documentElement, { childList: true });
})();`;

/** A page with the clock, which starts before everything else in it. */
export function withClock(html: string): string {
  if (!html.includes('<head>')) throw new Error('a page without a head has no place for the clock');
  return html.replace('<head>', `<head><script>${clock}</script>`);
}
