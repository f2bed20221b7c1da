import { useEffect } from 'preact/hooks';

/** What an id of a part may stand for on a page, as its element's id. */
const prefixes = ['event-', 'issue-', 'term-', 'source-', ''];

/** Brings a part of a topic into view and puts the keyboard there; false where it is not shown. */
export function reveal(part: string): boolean {
  for (const prefix of prefixes) {
    const element = document.getElementById(prefix + part);
    if (!element) continue;
    element.tabIndex = -1;
    element.scrollIntoView({ block: 'start' });
    element.focus({ preventScroll: true });
    return true;
  }
  return false;
}

/** Reveals a part once it is drawn, and again for each new wish. */
export function useRevealed(wish: { part: string | null }): void {
  useEffect(() => {
    if (wish.part !== null) reveal(wish.part);
  }, [wish]);
}
