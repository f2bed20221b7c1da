/** What the bench calls in a page of Sidelight's own: the global `sidelight`. */
import { createWholePage } from './whole-page.ts';

export { visit } from './reader-visit.ts';

/** The first whole reading of a page, everything that is made for it included. */
export function cold(): { ms: number; marks: number } {
  const start = performance.now();
  const marks = createWholePage()();
  return { ms: performance.now() - start, marks };
}

/** Reads the page so often, as a page that changes all the time would ask for it. */
export function again(times: number): void {
  const read = createWholePage();
  for (let time = 0; time < times; time++) read();
}
