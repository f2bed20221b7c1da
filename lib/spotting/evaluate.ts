/** Scores the spotter against labelled texts. Pure; `scripts/evaluate.ts` prints it. */
import type { Mention } from './context.ts';
import type { Lexicon } from './lexicon.ts';
import { spot } from './spot.ts';

/** One line of a corpus; see `tests/corpus/README.md`. */
export interface LabelledText {
  id: string;
  lang: string;
  kind: string;
  text: string;
  mentions: Mention[];
}

/** A mark that should not be, or a mention without its mark. */
export interface Miss {
  what: 'wrong' | 'missed';
  document: LabelledText;
  mention: Mention;
}

export class Tally {
  found = 0;
  wrong = 0;
  missed = 0;
  /** Found with exactly the labelled span. */
  exact = 0;
  get precision(): number {
    return this.found / (this.found + this.wrong || 1);
  }
  get recall(): number {
    return this.found / (this.found + this.missed || 1);
  }
}

export interface Scores {
  english: Tally;
  otherLanguages: Tally;
  byTopic: Map<string, Tally>;
  hardNegatives: { marked: number; all: number };
  /** Marks of topics that the corpus labels nowhere: right or wrong, it does not say. */
  unlabelled: number;
  misses: Miss[];
}

const overlap = (a: Mention, b: Mention): boolean =>
  a.topic === b.topic && a.start < b.end && b.start < a.end;

/**
 * A mention is found where the spotter has the same topic on an overlapping span.
 * @param report what else is on the page of each text, but of a hard negative: what is marked there
 * is not scored
 */
export function evaluate(
  lexicon: Lexicon,
  documents: readonly LabelledText[],
  report = '',
): Scores {
  const scores: Scores = {
    english: new Tally(),
    otherLanguages: new Tally(),
    byTopic: new Map(lexicon.topics.map((topic) => [topic, new Tally()])),
    hardNegatives: { marked: 0, all: 0 },
    unlabelled: 0,
    misses: [],
  };
  const labelled = new Set(documents.flatMap(({ mentions }) => mentions.map(({ topic }) => topic)));
  for (const document of documents) {
    const { text, kind } = document;
    const page = report && kind !== 'hard-negative' ? `${text}\n${report}` : text;
    const marked = spot(lexicon, page).filter(({ start }) => start < text.length);
    const talliesOf = (topic: string): Tally[] => [
      document.lang === 'en' ? scores.english : scores.otherLanguages,
      scores.byTopic.get(topic) ?? new Tally(),
    ];
    // Topics that the dossier does not have (yet) are nobody's fault.
    for (const mention of document.mentions.filter(({ topic }) => scores.byTopic.has(topic))) {
      const mark = marked.find((candidate) => overlap(mention, candidate));
      const isExact = mark?.start === mention.start && mark.end === mention.end;
      for (const tally of talliesOf(mention.topic)) {
        if (mark) tally.found++;
        else tally.missed++;
        if (isExact) tally.exact++;
      }
      if (!mark) scores.misses.push({ what: 'missed', document, mention });
    }
    for (const mention of marked) {
      if (document.mentions.some((wanted) => overlap(wanted, mention))) continue;
      if (!labelled.has(mention.topic) && document.kind !== 'hard-negative') {
        scores.unlabelled++;
        continue;
      }
      for (const tally of talliesOf(mention.topic)) tally.wrong++;
      scores.misses.push({ what: 'wrong', document, mention });
    }
    if (document.kind === 'hard-negative') {
      scores.hardNegatives.all++;
      if (marked.length > 0) scores.hardNegatives.marked++;
    }
  }
  return scores;
}

/**
 * Reads a corpus, one JSON document a line.
 * @throws {SyntaxError} that names the line which is not one
 */
export function parseCorpus(jsonl: string): LabelledText[] {
  return jsonl.split('\n').flatMap((line, index): LabelledText[] => {
    if (line.trim() === '') return [];
    try {
      return [JSON.parse(line)];
    } catch (error) {
      throw new SyntaxError(`line ${index + 1}: expected one JSON document: ${error}`);
    }
  });
}
