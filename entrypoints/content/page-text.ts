/**
 * What has been read of the page so far, and the mentions in it.
 *
 * Each block's text is scanned once, when it is read. Which of its hits are mentions depends on
 * the whole page, so that is decided anew from the hits whenever something was read or has gone.
 */
import { count, mentionsIn, noEvidence, type Spotted } from '../../lib/spotting/context.ts';
import { type Lexicon, type Words, withWords } from '../../lib/spotting/lexicon.ts';
import { createScan, type Hit, type Scan, scanInSteps } from '../../lib/spotting/scan.ts';
import { countOtherScript } from './languages.ts';
import type { TextRun } from './page-reader.ts';
import { inDocumentOrder } from './shadow.ts';

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
const longestPiece = 5_000;
/** With fewer letters of other scripts than this, a page does not need their names. */
const fewLetters = 40;

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

export class PageText {
  /** Runs with something in them for us, by the block that holds them. */
  readonly #read = new Map<Element, ReadRun[]>();
  #lexicon: Lexicon;
  #scan: Scan | undefined;
  #foreignLetters = 0;

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  /** True once there was more than a word or two in another script than Latin. */
  get isForeign(): boolean {
    return this.#foreignLetters > fewLetters;
  }

  /** Knows further words from now on; what was read before is to be read anew. */
  learn(words: readonly Words[]): void {
    this.#lexicon = withWords(this.#lexicon, words);
    this.#scan = undefined;
  }

  /** Gets ready to take in runs, step by step, so that a caller can pause between two. */
  *prepare(): Generator<void, void, void> {
    this.#scan ??= yield* scanInSteps(this.#lexicon);
  }

  /**
   * Takes in a run, piece by piece, so that a caller can pause between two. Runs of the same block
   * from earlier stay; see `forget`.
   */
  *add(run: TextRun): Generator<void, void, void> {
    if (!this.isForeign) this.#foreignLetters += countOtherScript(run.text);
    const hits: Hit[] = [];
    for (let start = 0; start < run.text.length; ) {
      const end = endOfPiece(run.text, start);
      for (const hit of this.#hitsIn(run.text.slice(start, end)))
        hits.push({ ...hit, start: hit.start + start, end: hit.end + start });
      start = end;
      yield;
    }
    if (hits.length === 0 && !heading.test(run.block.tagName)) return;
    const known = this.#read.get(run.block);
    if (known) known.push({ run, hits });
    else this.#read.set(run.block, [{ run, hits }]);
  }

  #hitsIn(text: string): Hit[] {
    this.#scan ??= createScan(this.#lexicon);
    return this.#scan(text);
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

  /**
   * The mentions in document order.
   * @param about title and description of the page: evidence as well, but they hold no mentions
   */
  mentions(about: string): PageMention[] {
    const page = noEvidence(this.#lexicon);
    count(page, this.#hitsIn(about));
    const runs = [...this.#read.values()].flat();
    runs.sort((a, b) => inDocumentOrder(a.run.nodes[0] as Text, b.run.nodes[0] as Text));
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
