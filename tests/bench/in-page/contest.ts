/** What the bench calls in a page for the contest: the global `contest`. */
import { names } from './names.ts';
import { createRival, type Rival } from './rivals.ts';
import { timeOf } from './stopwatch.ts';
import { walk } from './walk.ts';
import { createWholePage } from './whole-page.ts';

export { names };

export interface Samples {
  /** Milliseconds of a run, a sample each. */
  samples: number[];
  /** Marks on the page after a run. */
  marks: number;
}

export interface Wishes {
  rounds: number;
  /** Milliseconds of warming, and then of each sample, at least. */
  warm: number;
  least: number;
}

/**
 * Those that leave the page as it is, in turns, so that what slows the machine slows all alike. None
 * finds the marks of another there: Firefox takes the longer to take a range in.
 */
export function race(rivals: string[], { rounds, warm, least }: Wishes): Record<string, Samples> {
  const contestants = new Map<string, () => number>([
    ['walk', walk],
    ['Sidelight', createWholePage()],
    ...rivals.map((name): [string, () => number] => [name, createRival(name, 1).mark]),
  ]);
  const results: Record<string, Samples> = {};
  const enter = (name: string, work: () => number): void => {
    CSS.highlights.clear();
    timeOf(work, warm);
    results[name] = { samples: [], marks: name === 'walk' ? 0 : work() };
  };
  for (const [name, work] of contestants) enter(name, work);
  for (let round = 0; round < rounds; round++)
    for (const [name, work] of contestants) {
      CSS.highlights.clear();
      results[name]?.samples.push(timeOf(work, least));
    }
  // By itself, for its marks stay from run to run.
  const again = createWholePage(true);
  enter('Sidelight, again', again);
  for (let round = 0; round < rounds; round++)
    results['Sidelight, again']?.samples.push(timeOf(again, least));
  return results;
}

let pristine: Node | undefined;
const made = new Map<string, Rival>();

/** One that changes the page, once, on a page put back to what it was. */
export function once(name: string, share: number): { ms: number; marks: number } {
  pristine ??= document.body.cloneNode(true);
  CSS.highlights.clear();
  document.body.replaceChildren(...pristine.cloneNode(true).childNodes);
  // The layout that this asks for is nobody's work.
  document.body.getBoundingClientRect();
  const known = `${name} ${share}`;
  const rival = made.get(known) ?? createRival(name, share);
  made.set(known, rival);
  const start = performance.now();
  const marks = rival.mark();
  return { ms: performance.now() - start, marks };
}
