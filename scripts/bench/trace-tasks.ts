/** What a script cost a page, task by task, as a Chromium trace tells it. */
import { stretchesOf, type TraceEvent } from './trace-samples.ts';

export interface ScriptCost {
  /** Processor time in milliseconds, that of the browser's own functions it called included. */
  total: number;
  /** The longest that it held the page in one task. */
  longest: number;
  /** Compiling and evaluating the script itself. */
  evaluate: number;
  /** What took longest, for whoever wants to know why. */
  functions: { name: string; ms: number }[];
  /** When its last task ended, in milliseconds since its first began. */
  duration: number;
  /** Tasks in which it ran, by when they began (milliseconds since the first). */
  tasks: { at: number; ms: number }[];
}

const toMs = (microseconds: number): number => microseconds / 1000;

/** @param script the end of the script's address */
export function scriptCost(events: readonly TraceEvent[], script: string): ScriptCost {
  const evaluations = events.filter(
    ({ name, args }) => name === 'EvaluateScript' && String(args.data?.url ?? '').endsWith(script),
  );
  const [evaluation] = evaluations;
  if (!evaluation) throw new Error(`the trace does not show that ${script} ran`);
  const { pid, tid } = evaluation;
  const stretches = stretchesOf(events, pid, script);
  const byName = new Map<string, number>();
  for (const { name, start, end } of stretches)
    byName.set(name, (byName.get(name) ?? 0) + toMs(end - start));

  const tasks: { at: number; ms: number; end: number }[] = [];
  const runs = events
    .filter((event) => event.name === 'RunTask' && event.pid === pid && event.tid === tid)
    .sort((a, b) => a.ts - b.ts);
  let next = 0;
  for (const { ts, dur = 0, tdur = dur } of runs) {
    const end = ts + dur;
    while ((stretches[next]?.start ?? Number.POSITIVE_INFINITY) < ts) next++;
    let sampled = 0;
    for (let stretch = stretches[next]; stretch && stretch.start < end; stretch = stretches[++next])
      sampled += Math.min(stretch.end, end) - stretch.start;
    const evaluated = evaluations
      .filter((event) => event.pid === pid && event.ts >= ts && event.ts < end)
      .reduce((sum, event) => sum + (event.tdur ?? event.dur ?? 0), 0);
    // Samples count wall time, in which others may have had the processor.
    const own = Math.max(Math.min(sampled, tdur), evaluated);
    if (own > 0) tasks.push({ at: ts, ms: toMs(own), end });
  }
  const begin = tasks[0]?.at ?? 0;
  return {
    total: tasks.reduce((sum, { ms }) => sum + ms, 0),
    longest: Math.max(0, ...tasks.map(({ ms }) => ms)),
    evaluate: toMs(evaluation.tdur ?? evaluation.dur ?? 0),
    functions: [...byName]
      .map(([name, ms]) => ({ name: name.slice(0, 40), ms }))
      .sort((a, b) => b.ms - a.ms)
      .slice(0, 12),
    duration: toMs((tasks.at(-1)?.end ?? begin) - begin),
    tasks: tasks.map(({ at, ms }) => ({ at: toMs(at - begin), ms })),
  };
}
