/** Times work that may be shorter than the browser's clock can tell. */

/** Runs `work` for at least `least` milliseconds; gives the milliseconds of one run. */
export function timeOf(work: () => unknown, least: number): number {
  let runs = 0;
  const start = performance.now();
  let now = start;
  for (let next = 1; now - start < least; next = Math.max(1, Math.floor(runs / 2))) {
    for (let run = 0; run < next; run++) work();
    runs += next;
    now = performance.now();
  }
  return (now - start) / runs;
}
