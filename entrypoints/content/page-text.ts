/**
 * What has been read of the page so far, and the mentions in it.
 *
 * Each block's text is scanned once, when it is read. Which of its hits are mentions depends on
 * the whole page, so that is decided anew from the hits whenever something was read or has gone.
 */
import { findMentions, type Spotted } from '../../lib/spotting/context.ts';
import { count, noEvidence } from '../../lib/spotting/evidence.ts';
import { type Lexicon, type Words, withWords } from '../../lib/spotting/lexicon.ts';
import { createScan, type Hit, type Scan, scanInSteps } from '../../lib/spotting/scan.ts';
import { countOtherScript } from './languages.ts';
import type { TextRun } from './page-reader.ts';
import { inDocumentOrder } from './shadow.ts';
import { createWithin } from './within.ts';

interface ReadRun {
  run: TextRun;
  hits: Hit[];
  /** Forgotten; taken out of the list when the mentions are next asked for. */
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

function compareRuns(a: ReadRun, b: ReadRun): number {
  return inDocumentOrder(a.run.nodes[0] as Text, b.run.nodes[0] as Text);
}

export class PageText {
  /** Runs with something in them for us, by the block that holds them. */
  readonly #read = new Map<Element, ReadRun[]>();
  /** The same as a list, brought into document order when the mentions are asked for. */
  #runs: ReadRun[] = [];
  #isInOrder = true;
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
   * Takes in a run, a long one piece by piece, so that a caller can pause between two. Runs of the
   * same block from earlier stay; see `forget`.
   */
  *add(run: TextRun): Generator<void, void, void> {
    if (!this.isForeign) this.#foreignLetters += countOtherScript(run.text);
    const { text } = run;
    const hits = text.length > longestPiece ? yield* this.#hitsInPieces(text) : this.#hitsIn(text);
    if (hits.length === 0 && !heading.test(run.block.tagName)) return;
    const entry = { run, hits, isGone: false };
    const known = this.#read.get(run.block);
    if (known) known.push(entry);
    else this.#read.set(run.block, [entry]);
    const last = this.#runs.at(-1);
    if (last && this.#isInOrder) this.#isInOrder = compareRuns(entry, last) > 0;
    this.#runs.push(entry);
  }

  #hitsIn(text: string): Hit[] {
    this.#scan ??= createScan(this.#lexicon);
    return this.#scan(text);
  }

  *#hitsInPieces(text: string): Generator<void, Hit[], void> {
    const hits: Hit[] = [];
    for (let start = 0; start < text.length; ) {
      const end = endOfPiece(text, start);
      for (const hit of this.#hitsIn(text.slice(start, end))) {
        hit.start += start;
        hit.end += start;
        hits.push(hit);
      }
      start = end;
      yield;
    }
    return hits;
  }

  /** Drops what is forgotten or no longer on the page, and brings the rest into document order. */
  *#tidy(): Generator<void, void, void> {
    this.#runs = this.#runs.filter(({ run, isGone }) => !isGone && run.nodes[0]?.isConnected);
    if (this.#isInOrder) return;
    const runs = this.#runs;
    let at = 1;
    while (at < runs.length && compareRuns(runs[at] as ReadRun, runs[at - 1] as ReadRun) > 0)
      if (++at % runsAtOnce === 0) yield;
    // At once, for the page may change as soon as it is let go on.
    if (at < runs.length) runs.sort(compareRuns);
    this.#isInOrder = true;
  }

  /** Forgets what was read directly in a block, before it is read again. */
  forget(block: Element): void {
    const entries = this.#read.get(block);
    if (!entries) return;
    for (const entry of entries) entry.isGone = true;
    this.#read.delete(block);
    // Those to come were perhaps compared with what has moved.
    this.#isInOrder = false;
  }

  forgetAll(): void {
    this.#read.clear();
    this.#runs = [];
    this.#isInOrder = true;
  }

  /** True where text directly in this block has been of use. */
  knows(block: Element): boolean {
    return this.#read.has(block);
  }

  /** Forgets all that was read in some trees, before they are read again. */
  forgetIn(trees: ReadonlySet<Node>): void {
    if (trees.size === 0) return;
    const isWithin = createWithin(trees);
    for (const block of this.#read.keys())
      if (trees.has(block) || isWithin(block)) this.forget(block);
  }

  /** Forgets blocks that have gone from the page, or into what is not read. */
  *forgetLost(isRead: (block: Element) => boolean): Generator<void, void, void> {
    let looked = 0;
    for (const block of this.#read.keys()) {
      if (!block.isConnected || !isRead(block)) this.forget(block);
      if (++looked % runsAtOnce === 0) yield;
    }
  }

  /**
   * The mentions in document order, step by step, so that a caller can pause between two.
   * @param about title and description of the page: evidence as well, but they hold no mentions
   */
  *mentions(about: string): Generator<void, PageMention[], void> {
    yield* this.#tidy();
    const runs = this.#runs;
    const page = noEvidence(this.#lexicon);
    count(page, this.#hitsIn(about));
    for (const { hits } of runs) count(page, hits);
    yield;
    const found: PageMention[] = [];
    let section = 0;
    let index = 0;
    const all = findMentions(
      this.#lexicon,
      page,
      runs.map(({ hits }) => hits),
    );
    for (const mentions of all) {
      const { run } = runs[index] as ReadRun;
      if (heading.test(run.block.tagName)) section++;
      for (const mention of mentions) found.push({ ...mention, run, section });
      if (++index % runsAtOnce === 0) yield;
    }
    return found;
  }
}
