/**
 * Keeps `PageText` equal to the page: a first pass, then only what changes.
 *
 * Work waits in a queue and is done in slices that leave the page room to breathe. There is no
 * timer while the page is at rest, and a page that never rests is read the less often the more
 * reading it takes.
 */
import { tellFault } from '../../lib/faults/tell.ts';
import { page } from '../../lib/page.ts';
import { breathe } from './breathe.ts';
import { type Job, PageChanges } from './page-changes.ts';
import { type BlockOf, createBlockOf, type Root, readBlock, readTrees } from './page-reader.ts';
import type { PageText } from './page-text.ts';
import { findShadows } from './shadow.ts';

/**
 * A slice of work may take this long; a frame has 16 ms and belongs to the page. The last step of a
 * slice, and the browser's collecting of garbage, come on top.
 */
const sliceLength = 3;
/** In a tab that nobody sees, there is nothing to hold up; browsers give it one turn a second. */
const hiddenSliceLength = 30;
/** How long changes gather before they are read, so that a busy page costs little. */
const gatherTime = 120;
/**
 * Rest for one of work: what changes without end gets a twentieth of a core at most, with what the
 * browser does for it (records of changes, marks painted, garbage) and no clock here tells.
 */
const restForWork = 24;
const longestRest = 10_000;
/** A block with more elements in it is no paragraph. */
const mostChildren = 50;
/** A text longer than this is left to its turn, in view or not. */
const longestInView = 20_000;

const observed = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: ['class', 'style', 'hidden', 'open'],
};

/** Work in steps, between which the page can breathe. */
type Steps<Result = void> = Generator<void, Result, void>;

export interface WatchHandlers {
  /**
   * The page as it stands has been read, or what is in view of a long one: what is to be done then,
   * step by step, so that the page can breathe between two.
   */
  settle(): Steps;
  /** Attributes changed that may show or hide text. */
  restyled(): void;
  /** True when the extension is gone and nothing should be done any more. */
  isOver(): boolean;
}

export interface Watcher {
  /** Forgets everything and reads the page anew, as after an in-page navigation. */
  readAll(): void;
  /** The shadow roots found so far. */
  readonly shadows: ReadonlySet<ShadowRoot>;
}

/** Reads the page into `text` and follows its changes until `signal` aborts. */
export function watchPage(text: PageText, handlers: WatchHandlers, signal: AbortSignal): Watcher {
  const queue: Job[] = [];
  const changes = new PageChanges();
  const shadows = new Set<ShadowRoot>();
  let working = false;
  let gathering: ReturnType<typeof setTimeout> | undefined;
  let pause = gatherTime;
  /** True once the browser has drawn the page that is being read. */
  let isPainted = false;
  /**
   * When the slice began and ends that is being worked in, and how much work was done before it since
   * the last rest.
   */
  const clock = { begin: 0, end: 0, worked: 0 };

  function beginSlice(): void {
    clock.begin = performance.now();
    clock.end = clock.begin + (page.isHidden() ? hiddenSliceLength : sliceLength);
  }
  function endSlice(): void {
    clock.worked += performance.now() - clock.begin;
  }
  /** Takes steps to their end, and breathes between two where it is time. */
  async function take(steps: Generator<unknown, void, void>): Promise<void> {
    while (!signal.aborted && !steps.next().done) {
      if (performance.now() < clock.end) continue;
      endSlice();
      await breathe();
      beginSlice();
    }
  }

  /** Queues what is to be read. Nothing of it counts until it has been read. */
  function enqueue(jobs: readonly Job[]): void {
    text.forgetIn(new Set(jobs.flatMap((job) => (job.depth === 'tree' ? job.roots : []))));
    queue.push(...jobs);
  }

  /** Takes in what is written in the shadows of some trees, and follows it from now on. */
  function* enterShadows(trees: readonly Root[], blockOf: BlockOf): Steps {
    const roots = new Set<ShadowRoot>();
    const enter = (host: Element, shadow: ShadowRoot): void => {
      if (!blockOf(host)) return;
      if (!shadows.has(shadow)) {
        shadows.add(shadow);
        observer.observe(shadow, observed);
      }
      roots.add(shadow);
    };
    for (const tree of trees) yield* findShadows(tree, enter);
    if (roots.size > 0) enqueue([{ depth: 'tree', roots: [...roots] }]);
  }

  /** Reads what the reader sees first, where the whole takes longer; it is read again in its turn. */
  function* readView(blockOf: BlockOf, isRead: (block: Element) => boolean): Steps {
    for (const block of blocksInView(blockOf)) {
      yield;
      // What holds a whole article has little text directly in it, and much to look through.
      if (!block || isRead(block) || block.childElementCount > mostChildren) continue;
      const run = yield* readBlock(block);
      if (run && run.text.length < longestInView) yield* text.add(run);
    }
    yield* handlers.settle();
  }

  /** Reads the text directly in a block anew. */
  function* readAgain(block: Element): Steps {
    const run = yield* readBlock(block);
    text.forget(block);
    if (run) yield* text.add(run);
  }

  /** Reads whole trees and gives those that have to be begun again. */
  function* readWhole(
    roots: readonly Root[],
    blockOf: BlockOf,
    isFirst: boolean,
  ): Steps<readonly Root[]> {
    const fresh = new Set<Element>();
    yield* enterShadows(roots, blockOf);
    const runs = readTrees(roots, blockOf);
    for (;;) {
      const { done, value: run } = runs.next();
      if (done) return run;
      if (run) {
        text.forget(run.block);
        yield* text.add(run);
      }
      yield;
      if (!isFirst) continue;
      if (run) fresh.add(run.block);
      if (!isPainted) continue;
      isFirst = false;
      yield* readView(blockOf, (block) => fresh.has(block));
    }
  }

  /** Reads one job and gives the trees that have to be begun again. */
  function* read(job: Job, blockOf: BlockOf, isFirst: boolean): Steps<readonly Root[]> {
    if (job.depth === 'tree') {
      const there = job.roots.filter(({ isConnected }) => isConnected);
      return yield* readWhole(there, blockOf, isFirst);
    }
    if (job.root.isConnected) yield* readAgain(job.root);
    return [];
  }

  /** Reads what is queued, and has it marked. */
  function* readQueue(isFirst: boolean): Steps {
    const isChange = !isFirst;
    let again = 0;
    // For all jobs, as a thousand paragraphs that come at once have the same ancestors. What moves
    // meanwhile comes as a change.
    const known = createBlockOf();
    for (let job = queue.shift(); job; job = queue.shift()) {
      yield* text.prepare();
      // What is in view is read once, in the first job, which is the page itself.
      const left = yield* read(job, known, isFirst);
      isFirst = false;
      if (left.length === 0) continue;
      // A tree that the page keeps taking away is left as it is: its changes come too.
      const roots = again++ < 3 ? left : left.slice(1);
      text.forgetIn(new Set(roots));
      queue.unshift({ depth: 'tree', roots });
    }
    const blockOf = createBlockOf();
    if (isChange) yield* text.forgetLost((block) => isRead(block, blockOf));
    yield* handlers.settle();
  }

  async function work(isFirst: boolean): Promise<void> {
    if (working) return;
    working = true;
    // Not in the task that starts all this, which has enough to do, and not before there is a watcher.
    if (isFirst) await breathe();
    beginSlice();
    await take(readQueue(isFirst));
    // What came while the last marks were set.
    while (queue.length > 0 && !signal.aborted) await take(readQueue(false));
    working = false;
    endSlice();
    pause = Math.min(Math.max(gatherTime, clock.worked * restForWork), longestRest);
    clock.worked = 0;
  }

  function begin(isFirst = false): void {
    work(isFirst).catch(tellFault('read'));
  }

  function readAll(): void {
    isPainted = false;
    // Behind the frame: what is in view is asked of a layout that stands.
    requestAnimationFrame(() =>
      setTimeout(() => {
        isPainted = true;
      }),
    );
    text.forgetAll();
    queue.length = 0;
    const body = page.body();
    if (body) queue.push({ depth: 'tree', roots: [body] });
    begin(true);
  }

  function readChanges(): void {
    gathering = undefined;
    const start = performance.now();
    const jobs = changes.take((block) => text.knows(block));
    if (jobs) enqueue(jobs);
    clock.worked += performance.now() - start;
    if (jobs) begin();
    else readAll();
  }

  const observer = new MutationObserver((records) => {
    if (handlers.isOver()) return;
    let isRestyled = false;
    for (const record of records) {
      if (record.type === 'attributes') isRestyled = true;
      else changes.add(record);
    }
    if (isRestyled) handlers.restyled();
    if (!changes.isEmpty) gathering ??= setTimeout(readChanges, pause);
  });

  observer.observe(document, observed);
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      clearTimeout(gathering);
      queue.length = 0;
      shadows.clear();
      text.forgetAll();
    },
    { once: true },
  );
  readAll();
  return { readAll, shadows };
}

const rootOf = Node.prototype.getRootNode;

/** True where neither the block nor a host that it lies in the shadow of is in what is not read. */
function isRead(block: Element, blockOf: BlockOf): boolean {
  if (blockOf(block) !== block) return false;
  for (let root = rootOf.call(block); root instanceof ShadowRoot; root = rootOf.call(root.host))
    if (!blockOf(root.host)) return false;
  return true;
}

/**
 * The blocks at some points down the middle of the window, undefined where there is none. To look at
 * a point takes a millisecond on a long page.
 */
function* blocksInView(blockOf: BlockOf): Generator<Element | undefined, void, void> {
  const seen = new Set<Element>();
  for (let part = 1; part < 10; part++) {
    const element = page.at(window.innerWidth / 2, (window.innerHeight * part) / 10);
    const block = element && blockOf(element);
    if (block && !seen.has(block)) yield block;
    else yield undefined;
    if (block) seen.add(block);
  }
}
