/** A visit: the page is read, then many paragraphs are added at once, then nothing happens. */
import { startMeter } from './meter.ts';
import { follow } from './whole-page.ts';

/** Paragraphs such as readers' comments, made but not yet on the page. */
function comments(howMany: number): DocumentFragment {
  const batch = document.createDocumentFragment();
  for (let index = 0; index < howMany; index++) {
    const comment = document.createElement('p');
    const name = index % 10 === 0 ? 'Torkham' : 'crossing';
    comment.textContent = `What was said about the ${name} last night is not what we saw here.`;
    batch.append(comment);
  }
  return batch;
}

export interface Visit {
  marks: number;
  /** Milliseconds of each task of the first reading. */
  first: number[];
  /** The same for the added paragraphs. */
  batch: number[];
  /** Timers set in a second of rest. */
  idleTimers: number;
}

/** So long without a word, and the reading is over. */
const quiet = 400;

export async function visit(batch: number): Promise<Visit> {
  // Taken before the meter covers it: the bench's own waiting does not count.
  const later = window.setTimeout.bind(window);
  const rest = (ms: number): Promise<void> => new Promise((resolve) => later(resolve, ms));
  const meter = startMeter();
  let settledAt = 0;
  let marks = 0;
  const settled = async (since: number): Promise<void> => {
    while (settledAt <= since || performance.now() - settledAt < quiet) await rest(20);
  };
  const start = performance.now();
  meter.run(() =>
    follow((found) => {
      marks = found;
      settledAt = performance.now();
      meter.seen();
    }),
  );
  await settled(start);
  const first = meter.take().tasks;
  const added = comments(batch);
  const adding = performance.now();
  document.body.append(added);
  // The style of new elements is the browser's to find, whoever asks first.
  document.body.getBoundingClientRect();
  await settled(adding);
  const batchTasks = meter.take().tasks;
  await rest(1000);
  return { marks, first, batch: batchTasks, idleTimers: meter.take().timers };
}
