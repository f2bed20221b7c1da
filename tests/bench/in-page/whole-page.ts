/** Sidelight's own modules on a page, wired as `entrypoints/content/reading.ts` wires them. */
import { lexicon } from 'virtual:sidelight/lexicon';
import { createMarker, type Marker } from '../../../entrypoints/content/marker.ts';
import { createBlockOf, readTrees } from '../../../entrypoints/content/page-reader.ts';
import { PageText } from '../../../entrypoints/content/page-text.ts';
import { watchPage } from '../../../entrypoints/content/page-watcher.ts';
import { selectMentions, visibleMentions } from '../../../entrypoints/content/select.ts';
import { page } from '../../../lib/page.ts';

function* mark(text: PageText, marker: Marker): Generator<void, number, void> {
  const mentions = yield* text.mentions(page.about());
  const marks = selectMentions(visibleMentions(mentions), 'every');
  yield* marker.show(marks);
  return marks.length;
}

/**
 * A reader of whole pages in one go, without pauses. It returns the number of marks.
 * @param isAgain whether the marks of the run before stay where they are right, as on a page that
 *   changes; else all are made anew
 */
export function createWholePage(isAgain = false): () => number {
  const text = new PageText(lexicon);
  let end = new AbortController();
  let marker = createMarker(end.signal);
  return () => {
    if (!isAgain) {
      end.abort();
      end = new AbortController();
      marker = createMarker(end.signal);
    }
    text.forgetAll();
    const runs = readTrees([document.body], createBlockOf());
    // The pieces between which the watcher may pause.
    for (const run of runs) if (run) for (const _piece of text.add(run));
    const steps = mark(text, marker);
    for (;;) {
      const { done, value } = steps.next();
      if (done) return value;
    }
  };
}

/** Reads the page as on a reader's visit: in slices, then what changes. */
export function follow(settled: (marks: number) => void): void {
  const { signal } = new AbortController();
  const text = new PageText(lexicon);
  const marker = createMarker(signal);
  watchPage(
    text,
    {
      *settle() {
        settled(yield* mark(text, marker));
      },
      restyled() {},
      isOver: () => false,
    },
    signal,
  );
}
