/** The single figures in Chromium: all of the content script of the real build. */
import type { Session } from '../../tests/e2e/browser.ts';
import { factNames } from './budgets.ts';
import { coldSidelight, coldWalk, idleTasks } from './cold-chromium.ts';
import { heapFacts } from './heap.ts';
import { median } from './numbers.ts';
import { large, middle } from './pages.ts';
import type { Fact } from './results.ts';
import type { ScriptCost } from './trace-tasks.ts';

const runs = 7;
const byTrace = `real build, 100,000 words, processor time by trace, median of ${runs} fresh pages`;

export async function factsInChromium(
  session: Session,
): Promise<{ facts: Fact[]; profile: string[] }> {
  const costs: ScriptCost[] = [];
  const walks: number[] = [];
  for (let run = 0; run < runs; run++) {
    costs.push(await coldSidelight(session, large));
    walks.push(await coldWalk(session, 'walked.html'));
  }
  const of = (figure: (cost: ScriptCost) => number): number => median(costs.map(figure));
  const facts: Fact[] = [
    { name: factNames.cold, value: of(({ total }) => total), unit: 'ms', how: byTrace },
    { name: factNames.coldWalk, value: median(walks), unit: 'ms', how: byTrace },
    { name: factNames.longest, value: of(({ longest }) => longest), unit: 'ms', how: byTrace },
    { name: factNames.evaluate, value: of(({ evaluate }) => evaluate), unit: 'ms', how: byTrace },
    {
      name: factNames.idle,
      value: await idleTasks(session, middle),
      unit: '',
      how: 'real build, tasks in which it ran in 3 s of rest, by trace',
    },
    ...(await heapFacts(session)),
  ];
  // The run in the middle, so that the profile is of what the table says.
  const typical = costs.find(({ total }) => total === of((cost) => cost.total));
  return {
    facts,
    profile: (typical?.functions ?? []).map(({ name, ms }) => `${ms.toFixed(1)} ms ${name}`),
  };
}
