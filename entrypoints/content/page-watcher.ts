/**
 * Keeps `PageText` equal to the page: a first pass, then only what changes.
 *
 * Work waits in a queue and is done in slices that leave the page room to breathe. There is no
 * timer while the page is at rest.
 */
import { page } from './page.ts';
import { type BlockOf, createBlockOf, readRuns } from './page-reader.ts';
import type { PageText } from './page-text.ts';

interface Job {
  root: Element;
  depth: 'block' | 'tree';
}

/** A slice of work may take this long; a frame has 16 ms and belongs to the page. */
const sliceLength = 4;
/** How long changes gather before they are read, so that a busy page costs little. */
const gatherTime = 120;

/** Resolves when the browser has had a chance to do something else. */
function breathe(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve, 0));
}

export interface WatchHandlers {
  /** The page as it stands has been read. */
  settled(): void;
  /** Attributes changed that may show or hide text. */
  restyled(): void;
  /** True when the extension is gone and nothing should be done any more. */
  isOver(): boolean;
}

export interface Watcher {
  /** Forgets everything and reads the page anew, as after an in-page navigation. */
  readAll(): void;
}

/** Reads the page into `text` and follows its changes until `signal` aborts. */
export function watchPage(text: PageText, handlers: WatchHandlers, signal: AbortSignal): Watcher {
  const queue: Job[] = [];
  let working = false;
  let gathering: ReturnType<typeof setTimeout> | undefined;

  /** Reads one job; false where it has to be begun again. */
  async function read(
    { root, depth }: Job,
    blockOf: BlockOf,
    clock: { end: number },
  ): Promise<boolean> {
    if (!root.isConnected) return true;
    const fresh = new Set<Element>();
    if (depth === 'block') text.forget(root);
    const runs = readRuns(root, depth, blockOf);
    for (let next = runs.next(); ; next = runs.next()) {
      if (next.done) return next.value;
      const { block } = next.value;
      if (!fresh.has(block)) {
        fresh.add(block);
        text.forget(block);
      }
      for (const _piece of text.add(next.value)) {
        if (performance.now() < clock.end) continue;
        await breathe();
        if (signal.aborted) return true;
        clock.end = performance.now() + sliceLength;
      }
    }
  }

  async function work(): Promise<void> {
    if (working) return;
    working = true;
    const clock = { end: performance.now() + sliceLength };
    let again = 0;
    for (let job = queue.shift(); job && !signal.aborted; job = queue.shift()) {
      const whole = await read(job, createBlockOf(), clock);
      // A page that keeps taking away what is being read is left as it is: its changes come too.
      if (!whole && again++ < 3) queue.unshift(job);
    }
    working = false;
    if (signal.aborted) return;
    text.forgetDetached();
    handlers.settled();
  }

  function enqueue(job: Job): void {
    const covered = queue.some(({ root, depth }) =>
      root === job.root
        ? depth === 'tree' || depth === job.depth
        : depth === 'tree' && root.contains(job.root),
    );
    if (!covered) queue.push(job);
  }

  function readAll(): void {
    text.forgetAll();
    queue.length = 0;
    const body = page.body();
    if (body) queue.push({ root: body, depth: 'tree' });
    void work();
  }

  const observer = new MutationObserver((records) => {
    if (handlers.isOver()) return;
    const blockOf = createBlockOf();
    const containing = (node: Node): Element | null => {
      const element = node instanceof Element ? node : node.parentElement;
      return element && blockOf(element);
    };
    let restyled = false;
    let rewritten = false;
    for (const { type, target, addedNodes } of records) {
      if (type === 'attributes') {
        restyled = true;
        continue;
      }
      rewritten = true;
      const block = containing(target);
      if (!block) continue;
      let loose = type === 'characterData' || text.knows(block);
      for (const added of addedNodes) {
        const own = containing(added);
        // Inline elements may hold blocks; the text directly in `block` is read after them.
        if (added instanceof Element && own) enqueue({ root: added, depth: 'tree' });
        if (own && own !== added) loose = true;
      }
      if (loose) enqueue({ root: block, depth: 'block' });
    }
    if (restyled) handlers.restyled();
    if (rewritten && gathering === undefined)
      gathering = setTimeout(() => {
        gathering = undefined;
        void work();
      }, gatherTime);
  });

  observer.observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributes: true,
    attributeFilter: ['class', 'style', 'hidden', 'open'],
  });
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      clearTimeout(gathering);
      queue.length = 0;
      text.forgetAll();
    },
    { once: true },
  );
  readAll();
  return { readAll };
}
