import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadDossier } from '../../../../lib/dossier/load.ts';
import { compileLexicon } from '../../../../lib/spotting/compile.ts';
import { evaluate, type LabelledText, parseCorpus } from '../../../../lib/spotting/evaluate.ts';
import { withWords } from '../../../../lib/spotting/lexicon.ts';
import { lexiconOf, topic } from './sample.ts';

const lexicon = lexiconOf([
  topic('kurram', { strong: ['Kurram'] }),
  topic('ttp', { strong: ['TTP'] }),
]);

function labelled(text: string, mentions: LabelledText['mentions'], more = {}): LabelledText {
  return { id: 'a', lang: 'en', kind: 'positive', text, mentions, ...more };
}

describe('evaluate', () => {
  test('counts what was found, what was missed and what is wrong', () => {
    const { english, misses } = evaluate(lexicon, [
      labelled('Kurram, TTP, the group', [
        { topic: 'kurram', start: 0, end: 6 },
        { topic: 'ttp', start: 13, end: 22 },
      ]),
    ]);
    expect([english.found, english.missed, english.wrong]).toEqual([1, 1, 1]);
    expect(english.precision).toBe(0.5);
    expect(english.recall).toBe(0.5);
    expect(misses.map(({ what, mention }) => [what, mention.start])).toEqual([
      ['missed', 13],
      ['wrong', 8],
    ]);
  });

  test('takes a mark that overlaps as found, and only the same span as exact', () => {
    const { english } = evaluate(lexicon, [
      labelled('Kurram district and Kurram', [
        { topic: 'kurram', start: 0, end: 15 },
        { topic: 'kurram', start: 20, end: 26 },
      ]),
    ]);
    expect([english.found, english.exact]).toEqual([2, 1]);
  });

  test('does not take a mark of another topic as found', () => {
    const { byTopic } = evaluate(lexicon, [
      labelled('Kurram', [{ topic: 'ttp', start: 0, end: 6 }]),
      labelled('in Kurram', [{ topic: 'kurram', start: 3, end: 9 }]),
    ]);
    expect(byTopic.get('ttp')?.missed).toBe(1);
    expect(byTopic.get('kurram')?.wrong).toBe(1);
  });

  test('asks for no topic that the dossier does not have', () => {
    const { english, misses } = evaluate(lexicon, [
      labelled('Torkham', [{ topic: 'torkham', start: 0, end: 7 }]),
    ]);
    expect(english.missed).toBe(0);
    expect(misses).toEqual([]);
  });

  test('does not score marks of topics that the corpus labels nowhere', () => {
    const kurram = labelled('Kurram', [{ topic: 'kurram', start: 0, end: 6 }]);
    const { english, unlabelled } = evaluate(lexicon, [kurram, labelled('TTP', [])]);
    expect([english.found, english.wrong, unlabelled]).toEqual([1, 0, 1]);
    // A hard negative has nothing to mark, of whatever topic.
    const negative = labelled('TTP', [], { kind: 'hard-negative' });
    expect(evaluate(lexicon, [kurram, negative]).english.wrong).toBe(1);
  });

  test('reads a text in the report that it stands in, and scores nothing of that', () => {
    const weak = lexiconOf(
      [topic('doha', { weak: ['Doha'] }, { context: { needs: ['truce'], for: { truce: 1 } } })],
      { truce: ['truce'] },
    );
    const documents = [
      labelled('Doha.', [{ topic: 'doha', start: 0, end: 4 }]),
      labelled('Doha.', [], { kind: 'hard-negative' }),
    ];
    expect(evaluate(weak, documents).english.found).toBe(0);
    const { english, hardNegatives } = evaluate(
      weak,
      documents,
      'A truce, a truce. Doha: a truce.',
    );
    expect([english.found, english.wrong, hardNegatives.marked]).toEqual([1, 0, 0]);
  });

  test('keeps other languages and hard negatives apart', () => {
    const { english, otherLanguages, hardNegatives } = evaluate(lexicon, [
      labelled('Kurram', [{ topic: 'kurram', start: 0, end: 6 }], { lang: 'tr' }),
      labelled('TTP', [], { kind: 'hard-negative' }),
      labelled('rain', [], { kind: 'hard-negative' }),
    ]);
    expect(otherLanguages.found).toBe(1);
    expect(english.wrong).toBe(1);
    expect(hardNegatives).toEqual({ marked: 1, all: 2 });
  });
});

describe('parseCorpus', () => {
  test('reads a document from each line that has one', () => {
    expect(parseCorpus('{"id":"a"}\n\n{"id":"b"}\n').map(({ id }) => id)).toEqual(['a', 'b']);
  });

  test('names the line that is none', () => {
    expect(() => parseCorpus('{"id":"a"}\n{"id":')).toThrow(/^line 2: /);
  });
});

describe('the dossier on the corpus to work with', () => {
  const corpus = new URL('../../../corpus/', import.meta.url);
  const documents = parseCorpus(readFileSync(new URL('dev.jsonl', corpus), 'utf8'));
  const { topics, cues } = loadDossier();
  const { lexicon, others } = compileLexicon(topics, cues);
  const all = withWords(lexicon, others);
  const { english, otherLanguages, hardNegatives } = evaluate(all, documents);

  test('knows the core topics', () => {
    const core = ['doha-ceasefire', 'istanbul-talks', 'ttp', 'kurram'];
    expect(topics.map(({ id }) => id)).toEqual(expect.arrayContaining(core));
    expect(english.found + english.missed).toBeGreaterThanOrEqual(300);
  });

  test('is right in at least 98 of 100 English marks, and finds 96 of 100 mentions', () => {
    expect(english.precision).toBeGreaterThanOrEqual(0.98);
    expect(english.recall).toBeGreaterThanOrEqual(0.96);
  });

  test('is right in at least 97 of 100 marks in other languages, and finds 92 of 100 mentions', () => {
    expect(otherLanguages.found + otherLanguages.missed).toBeGreaterThanOrEqual(100);
    expect(otherLanguages.precision).toBeGreaterThanOrEqual(0.97);
    expect(otherLanguages.recall).toBeGreaterThanOrEqual(0.92);
  });

  test('marks none of the 40 hard negatives', () => {
    expect(hardNegatives).toEqual({ marked: 0, all: 40 });
  });

  test('does so too at the head of a long report that names many other things', () => {
    const report = readFileSync(new URL('long-report.txt', corpus), 'utf8');
    const scores = evaluate(all, documents, report);
    expect(scores.english.precision).toBeGreaterThanOrEqual(0.98);
    expect(scores.english.recall).toBeGreaterThanOrEqual(0.96);
    expect(scores.otherLanguages.precision).toBeGreaterThanOrEqual(0.97);
    expect(scores.otherLanguages.recall).toBeGreaterThanOrEqual(0.92);
  });
});
