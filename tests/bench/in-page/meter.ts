/**
 * Measures the tasks of code that runs in slices: how long each holds the page. It covers the ways
 * by which Sidelight's watcher begins a task (a first call, a timer, a change of the page, the
 * pause between slices), and has to be started before what it measures.
 */

export interface Meter {
  /** The tasks since the last call, in milliseconds, and how many timers were set. */
  take(): { tasks: number[]; timers: number };
  /** Measures a call as the beginning of a task. */
  run(work: () => void): void;
  /** To be called where work may end: what nobody paused is over at the last such moment. */
  seen(): void;
}

interface Scheduler {
  yield?: () => Promise<void>;
}

export function startMeter(): Meter {
  let tasks: number[] = [];
  let timers = 0;
  let since = 0;
  let last = 0;
  const seen = (): void => {
    last = performance.now();
  };
  const end = (): void => {
    if (since > 0) tasks.push(last - since);
    since = 0;
  };
  // A message is a task of its own: when it comes, the task that sent it is over.
  const next = new MessageChannel();
  next.port1.onmessage = end;
  const begin = (): void => {
    end();
    since = performance.now();
    last = since;
    next.port2.postMessage(null);
  };
  const run = (work: () => void): void => {
    begin();
    work();
    seen();
  };

  const { scheduler } = globalThis as { scheduler?: Scheduler };
  const pause = scheduler?.yield?.bind(scheduler);
  if (scheduler && pause)
    scheduler.yield = () => {
      seen();
      end();
      return pause().then(begin);
    };

  const setTimer = window.setTimeout.bind(window);
  window.setTimeout = ((work: () => void, delay?: number) => {
    timers++;
    // Who sets a timer has worked until now: a slice that goes on in a promise ends so.
    if (since > 0) seen();
    return setTimer(() => run(work), delay);
  }) as typeof window.setTimeout;

  const Plain = window.MutationObserver;
  window.MutationObserver = class extends Plain {
    constructor(changed: MutationCallback) {
      super((records, observer) => run(() => changed(records, observer)));
    }
  };

  return {
    take() {
      const taken = { tasks, timers };
      tasks = [];
      timers = 0;
      return taken;
    },
    run,
    seen,
  };
}
