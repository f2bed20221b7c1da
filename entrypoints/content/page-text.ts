/**
 * What has been read of the page so far, and the mentions in it.
 *
 * Each block's text is scanned once, when it is read. Which of its hits are mentions depends on
 * the whole page, so that is decided anew from the hits whenever something was read or has gone.
 */
import {
  count,
  createMentionFinder,
  noEvidence,
  type Spotted,
} from '../../lib/spotting/context.ts';
import { type Lexicon, type Words, withWords } from '../../lib/spotting/lexicon.ts';
import { createScan, type Hit, type Scan, scanInSteps } from '../../lib/spotting/scan.ts';
import { countOtherScript } from './languages.ts';
import type { TextRun } from './page-reader.ts';
import { inDocumentOrder } from './shadow.ts';

interface ReadRun {
  run: TextRun;
  hits: Hit[];
  /** Forgotten; taken out of the order when there is time. */
  isGone: boolean;
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
/** So many runs are decided on before a caller may pause. */
const runsAtOnce = 100;

/** Where a piece that begins at `start` ends: after a sentence or a word, if there is one. */
function endOfPiece(text: string, start: number): number {
  const limit = start + longestPiece;
  if (limit >= text.length) return text.length;
  // Looked for in the piece only: a text without spaces would be searched from its beginning.
  const piece = text.slice(start, limit);
  for (const boundary of ['\n', '. ', ' ']) {
    const end = piece.lastIndexOf(boundary);
    if (end > 0) return start + end + boundary.length;
  }
  return limit;
}

export class PageText {
  /** Runs with something in them for us, by the block that holds them. */
  readonly #read = new Map<Element, ReadRun[]>();
  /** The same in document order. */
  #order: ReadRun[] = [];
  #last: ReadRun | undefined;
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
    // Further words may be learned on the way.
    while (!this.#scan) {
      const lexicon = this.#lexicon;
      const scan = yield* scanInSteps(lexicon);
      if (lexicon === this.#lexicon) this.#scan ??= scan;
    }
  }

  /**
   * Takes in a run, piece by piece, so that a caller can pause between two. Runs of the same block
   * from earlier stay; see `forget`.
   * @param isNext true where it follows on the run taken in before, with nothing else between them
   */
  *add(run: TextRun, isNext = false): Generator<void, void, void> {
    if (!this.isForeign) this.#foreignLetters += countOtherScript(run.text);
    const hits: Hit[] = [];
    for (let start = 0; start < run.text.length; ) {
      const end = endOfPiece(run.text, start);
      for (const hit of this.#hitsIn(run.text.slice(start, end)))
        hits.push({ ...hit, start: hit.start + start, end: hit.end + start });
      start = end;
      yield;
    }
    if (!isNext) this.#last = undefined;
    if (hits.length === 0 && !heading.test(run.block.tagName)) return;
    const entry = { run, hits, isGone: false };
    const known = this.#read.get(run.block);
    if (known) known.push(entry);
    else this.#read.set(run.block, [entry]);
    this.#insert(entry);
  }

  #hitsIn(text: string): Hit[] {
    this.#scan ??= createScan(this.#lexicon);
    return this.#scan(text);
  }

  /** Puts a run where it stands in the document: after the last one, or where a search finds. */
  #insert(entry: ReadRun): void {
    let at = this.#last ? this.#order.lastIndexOf(this.#last) + 1 : 0;
    if (at === 0) {
      this.#tidy();
      // Comparing two nodes takes as long as a document is wide: a search asks seldom.
      let end = this.#order.length;
      while (at < end) {
        const middle = (at + end) >> 1;
        const other = this.#order[middle] as ReadRun;
        if (inDocumentOrder(other.run.nodes[0] as Text, entry.run.nodes[0] as Text) < 0)
          at = middle + 1;
        else end = middle;
      }
    }
    this.#order.splice(at, 0, entry);
    this.#last = entry;
  }

  /** Takes out of the order what is forgotten or no longer on the page. */
  #tidy(): void {
    this.#order = this.#order.filter(({ run, isGone }) => !isGone && run.nodes[0]?.isConnected);
  }

  /** Forgets what was read directly in a block, before it is read again. */
  forget(block: Element): void {
    for (const entry of this.#read.get(block) ?? []) entry.isGone = true;
    this.#read.delete(block);
  }

  forgetAll(): void {
    this.#read.clear();
    this.#order = [];
    this.#last = undefined;
  }

  /** True where text directly in this block has been of use. */
  knows(block: Element): boolean {
    return this.#read.has(block);
  }

  /** Forgets all that was read in a tree, before it is read again. */
  forgetIn(tree: Element | ShadowRoot): void {
    for (const block of this.#read.keys())
      if (Node.prototype.contains.call(tree, block)) this.forget(block);
  }

  /** Forgets blocks that have gone from the page, or into what is not read. */
  forgetLost(isRead: (block: Element) => boolean): void {
    for (const block of this.#read.keys())
      if (!block.isConnected || !isRead(block)) this.forget(block);
  }

  /**
   * The mentions in document order, step by step, so that a caller can pause between two.
   * @param about title and description of the page: evidence as well, but they hold no mentions
   */
  *mentions(about: string): Generator<void, PageMention[], void> {
    this.#tidy();
    const runs = this.#order;
    const page = noEvidence(this.#lexicon);
    count(page, this.#hitsIn(about));
    for (const { hits } of runs) count(page, hits);
    const mentionsIn = createMentionFinder(this.#lexicon, page);
    const found: PageMention[] = [];
    let section = 0;
    for (const [index, { run, hits }] of runs.entries()) {
      if (heading.test(run.block.tagName)) section++;
      for (const mention of mentionsIn(hits)) found.push({ ...mention, run, section });
      if (index % runsAtOnce === 0) yield;
    }
    return found;
  }
}
