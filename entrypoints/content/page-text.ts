/**
 * What has been read of the page so far, and the mentions in it.
 *
 * Each block's text is scanned once, when it is read. Which of its hits are mentions depends on
 * the whole page, so that is decided anew from the hits whenever something was read or has gone.
 */
import { count, mentionsIn, noEvidence, type Spotted } from '../../lib/spotting/context.ts';
import { type Lexicon, type Words, withWords } from '../../lib/spotting/lexicon.ts';
import { createScan, type Hit } from '../../lib/spotting/scan.ts';
import { hasOtherScript } from './languages.ts';
import type { TextRun } from './page-reader.ts';

interface ReadRun {
  run: TextRun;
  hits: Hit[];
}

/** A mention and the run that holds it; `section` counts the headings before it. */
export interface PageMention extends Spotted {
  run: TextRun;
  section: number;
}

const heading = /^H[1-6]$/i;

/** A text longer than this is scanned in pieces; one takes a millisecond or two. */
const longestPiece = 20_000;

/** Where a piece that begins at `start` ends: after a sentence or a word, if there is one. */
function endOfPiece(text: string, start: number): number {
  const limit = start + longestPiece;
  if (limit >= text.length) return text.length;
  for (const boundary of ['\n', '. ', ' ']) {
    const end = text.lastIndexOf(boundary, limit);
    if (end > start) return end + boundary.length;
  }
  return limit;
}

function inDocumentOrder(a: ReadRun, b: ReadRun): number {
  const [first] = a.run.nodes as [Text];
  const [second] = b.run.nodes as [Text];
  if (first === second) return 0;
  return first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

export class PageText {
  /** Runs with something in them for us, by the block that holds them. */
  readonly #read = new Map<Element, ReadRun[]>();
  #lexicon: Lexicon;
  #scan: (text: string) => Hit[];
  /** True once text in another script than Latin was read. */
  isForeign = false;

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
    this.#scan = createScan(lexicon);
  }

  /** Knows further words from now on; what was read before is to be read anew. */
  learn(words: readonly Words[]): void {
    this.#lexicon = withWords(this.#lexicon, words);
    this.#scan = createScan(this.#lexicon);
  }

  /**
   * Takes in a run, piece by piece, so that a caller can pause between two. Runs of the same block
   * from earlier stay; see `forget`.
   */
  *add(run: TextRun): Generator<void, void, void> {
    this.isForeign ||= hasOtherScript(run.text);
    const hits: Hit[] = [];
    for (let start = 0; start < run.text.length; ) {
      const end = endOfPiece(run.text, start);
      for (const hit of this.#scan(run.text.slice(start, end)))
        hits.push({ ...hit, start: hit.start + start, end: hit.end + start });
      start = end;
      yield;
    }
    if (hits.length === 0 && !heading.test(run.block.tagName)) return;
    const known = this.#read.get(run.block);
    if (known) known.push({ run, hits });
    else this.#read.set(run.block, [{ run, hits }]);
  }

  /** Forgets what was read directly in a block, before it is read again. */
  forget(block: Element): void {
    this.#read.delete(block);
  }

  forgetAll(): void {
    this.#read.clear();
  }

  /** True where text directly in this block has been of use. */
  knows(block: Element): boolean {
    return this.#read.has(block);
  }

  /** Forgets blocks that are no longer on the page. */
  forgetDetached(): void {
    for (const block of this.#read.keys()) if (!block.isConnected) this.#read.delete(block);
  }

  /** The mentions in document order. The title is evidence as well, but holds no mentions. */
  mentions(title: string): PageMention[] {
    const page = noEvidence(this.#lexicon);
    count(page, this.#scan(title));
    const runs = [...this.#read.values()].flat().sort(inDocumentOrder);
    for (const { hits } of runs) count(page, hits);
    const paragraphs = runs.map(({ hits }) => hits);
    let section = 0;
    return mentionsIn(this.#lexicon, paragraphs, page).flatMap((mentions, index) => {
      const { run } = runs[index] as ReadRun;
      if (heading.test(run.block.tagName)) section++;
      return mentions.map((mention) => ({ ...mention, run, section }));
    });
  }
}
