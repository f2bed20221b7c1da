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
  const file = new URL('../../../corpus/dev.jsonl', import.meta.url);
  const documents = parseCorpus(readFileSync(file, 'utf8'));
  const { topics, cues } = loadDossier();
  const { lexicon, others } = compileLexicon(topics, cues);
  const { english, hardNegatives } = evaluate(withWords(lexicon, others), documents);

  test('knows the core topics', () => {
    const core = ['doha-ceasefire', 'istanbul-talks', 'ttp', 'kurram'];
    expect(topics.map(({ id }) => id)).toEqual(expect.arrayContaining(core));
    expect(english.found + english.missed).toBeGreaterThanOrEqual(300);
  });

  test('is right in at least 95 of 100 English marks', () => {
    expect(english.precision).toBeGreaterThanOrEqual(0.95);
  });

  test('finds at least 85 of 100 English mentions', () => {
    expect(english.recall).toBeGreaterThanOrEqual(0.85);
  });

  test('marks at most 2 of the 40 hard negatives', () => {
    expect(hardNegatives.all).toBe(40);
    expect(hardNegatives.marked).toBeLessThanOrEqual(2);
  });
});
