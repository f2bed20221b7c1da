import { describe, expect, test } from 'vitest';
import { compileLexicon } from '../../../../lib/spotting/compile.ts';
import { type Lexicon, patternsOf, withWords } from '../../../../lib/spotting/lexicon.ts';
import { createScan, type Hit } from '../../../../lib/spotting/scan.ts';
import { groupsOf, lexiconOf, topic } from './sample.ts';

/** What a lexicon knows of a text that is one name or cue. */
function hitIn(lexicon: Lexicon, text: string): Hit | undefined {
  const [hit] = createScan(lexicon)(text);
  return hit && hit.end - hit.start === text.length ? hit : undefined;
}

describe('compileLexicon', () => {
  test('gives each name its topic and strength', () => {
    const lexicon = lexiconOf([
      topic('ttp', { strong: ['Pakistani Taliban'] }),
      topic('emirate', { weak: ['Taliban'], short: ['Mujahid'] }),
    ]);
    expect(lexicon.topics).toEqual(['ttp', 'emirate']);
    expect(hitIn(lexicon, 'Pakistani Taliban')?.readings).toEqual([
      { topic: 0, strength: 'strong' },
    ]);
    expect(hitIn(lexicon, 'Taliban')?.readings).toEqual([{ topic: 1, strength: 'weak' }]);
    expect(hitIn(lexicon, 'Mujahid')?.readings).toEqual([{ topic: 1, strength: 'short' }]);
  });

  test('expands the alternatives of names, look-alikes and cues', () => {
    const lexicon = lexiconOf(
      [
        topic(
          'kurram',
          { strong: ['Kurram{ district|}'] },
          { lookalikes: ['Kurram {Tangi|Garhi}'] },
        ),
      ],
      { kurram: ['jirga{|s}'] },
    );
    for (const text of ['Kurram', 'Kurram district']) {
      expect(hitIn(lexicon, text)?.readings).toHaveLength(1);
    }
    for (const text of ['Kurram Tangi', 'Kurram Garhi'])
      expect(hitIn(lexicon, text)).toMatchObject({ readings: [], cues: [] });
    for (const text of ['jirga', 'jirgas'])
      expect(hitIn(lexicon, text)).toMatchObject({ readings: [], cues: [0] });
  });

  test('keeps every topic that may be meant by one name', () => {
    const lexicon = lexiconOf([
      topic('ceasefire', { weak: ['Doha'] }),
      topic('agreement', { weak: ['Doha'] }),
    ]);
    expect(hitIn(lexicon, 'Doha')?.readings?.map(({ topic: index }) => index)).toEqual([0, 1]);
  });

  test('takes the more careful reading of a name that a topic lists twice', () => {
    const lexicon = lexiconOf([topic('kurram', { strong: ['Kurram'], weak: ['KURRAM Agency'] })]);
    expect(hitIn(lexicon, 'Kurram')?.readings).toEqual([{ topic: 0, strength: 'strong' }]);
    const twice = lexiconOf([topic('kurram', { strong: ['Kurram'], weak: ['Kurram'] })]);
    expect(hitIn(twice, 'Kurram')?.readings).toEqual([{ topic: 0, strength: 'weak' }]);
  });

  test.each([
    [['ISIS', 'Isis'], { ISIS: true, Isis: true, isis: false }],
    [['Isis', 'ISIS'], { ISIS: true, Isis: true, isis: false }],
    [['ISIS', 'isis'], { ISIS: true, Isis: true, isis: true }],
    [['isis', 'Isis', 'ISIS'], { ISIS: true, Isis: true, isis: true }],
    [['ISIS', 'ISIS'], { ISIS: true, Isis: false, isis: false }],
  ])('lets a name listed as %j count in each of these cases', (listed, counts) => {
    const lexicon = lexiconOf([topic('group', { strong: listed })]);
    for (const [written, isCounted] of Object.entries(counts))
      expect(hitIn(lexicon, written) !== undefined, written).toBe(isCounted);
  });

  test('keeps all that a plain spelling stands for when it is listed with diacritics as well', () => {
    const lexicon = lexiconOf(
      [
        topic('talks', { weak: ['Turkiye'] }, { context: { for: { hosts: 1, others: 1 } } }),
        topic('trade', { weak: ['Türkiye'] }),
      ],
      { hosts: ['Turkiye'], others: ['Türkiye'] },
    );
    const entry = hitIn(lexicon, 'Turkiye');
    expect(entry?.readings?.map((reading) => reading.topic)).toEqual([0, 1]);
    expect(entry?.cues).toHaveLength(2);
    expect(hitIn(lexicon, 'Türkiye')?.readings).toContainEqual({ topic: 1, strength: 'weak' });
  });

  test('leaves out names that are not certain', () => {
    const { names, ...rest } = topic('kurram', { strong: ['Kurram'] });
    const unsure = names.map((name) => ({
      ...name,
      text: 'Koorram',
      unmatched: 'unsure' as const,
    }));
    const { lexicon } = compileLexicon([{ ...rest, names: [...names, ...unsure] }], {});
    expect(hitIn(lexicon, 'Kurram')).toBeDefined();
    expect(hitIn(lexicon, 'Koorram')).toBeUndefined();
  });

  test('puts the topics first among the groups, then those that a context asks for', () => {
    const groups = groupsOf(
      [
        topic('kurram', {}, { context: { needs: ['places'], for: { ttp: 1 } } }),
        topic('ttp', {}, { context: { against: { medicine: 2 } } }),
      ],
      { weather: ['rain'], medicine: ['plasma'], places: ['Bagan'] },
    );
    expect(groups.slice(0, 2)).toEqual(['kurram', 'ttp']);
    expect(groups.slice(2).sort()).toEqual(['medicine', 'places']);
  });

  test('writes contexts in numbers, what speaks against as negative', () => {
    const {
      lexicon: { contexts },
      groups,
    } = compileLexicon(
      [
        topic(
          'doha',
          {},
          { context: { needs: ['truce'], for: { truce: 3, ttp: 1 }, against: { gaza: 2 } } },
        ),
        topic('ttp', {}),
      ],
      { truce: { en: ['truce'] }, gaza: { en: ['Gaza'] } },
    );
    const [truce, gaza] = [groups.indexOf('truce'), groups.indexOf('gaza')];
    expect(contexts).toEqual([
      {
        needs: [truce],
        weights: [
          [truce, 3],
          [1, 1],
          [gaza, -2],
        ],
      },
      { needs: [], weights: [] },
    ]);
  });

  test.each([{ needs: ['truces'] }, { for: { truces: 1 } }, { against: { truces: 1 } }])(
    'refuses the context %j, whose group does not exist, and names both',
    (context) => {
      const build = (): Lexicon =>
        lexiconOf([topic('doha', { weak: ['Doha'] }, { context })], { truce: ['truce'] });
      expect(build).toThrow(RangeError);
      expect(build).toThrow(/doha.*"truces"/);
    },
  );

  test('keeps alternatives together, as short as they were written', () => {
    const whole = lexiconOf([topic('ttp', { strong: ['Tehr{i|ee}k-e-Taliban{ Pakistan|}'] })]);
    expect(whole.words).toEqual([
      {
        name: [0, 'strong'],
        capitals: 'first',
        patterns: 'tehr{i|ee}k e taliban{ pakistan|}',
      },
    ]);
  });

  test('writes out alternatives that would leave two spaces side by side', () => {
    const lexicon = lexiconOf([topic('doha', { strong: ['Doha {peace|} talks'] })]);
    for (const text of ['Doha peace talks', 'Doha talks'])
      expect(hitIn(lexicon, text)).toBeDefined();
  });

  test('parts English from other languages, in names and cues', () => {
    const { names, ...rest } = topic('kurram', { weak: ['Kurram'] }, { lookalikes: ['کرم فرما'] });
    const urdu = { text: 'ضلع کرم', lang: 'ur', strength: 'strong' as const };
    const { lexicon, others } = compileLexicon([{ ...rest, names: [...names, urdu] }], {
      kurram: { en: ['jirga'], other: ['جرگہ'] },
    });
    const patterns = (words: Lexicon['words']): string[] => words.flatMap(patternsOf);
    expect(patterns(lexicon.words)).toEqual(['kurram', 'jirga']);
    expect(patterns(others)).toHaveLength(3);
    expect(hitIn(lexicon, 'ضلع کرم')).toBeUndefined();
    expect(hitIn(withWords(lexicon, others), 'ضلع کرم')?.readings).toHaveLength(1);
    expect(hitIn(withWords(lexicon, others), 'jirga')?.cues).toEqual([0]);
  });

  test('survives the way through JSON, as the build sends it', () => {
    const lexicon = lexiconOf([topic('kurram', { strong: ['Kurram', 'TTP'] })], { kurram: ['x'] });
    expect(JSON.parse(JSON.stringify(lexicon))).toEqual(lexicon);
  });

  test('has the same result for the same dossier', () => {
    const build = (): Lexicon => lexiconOf([topic('a', { strong: ['Kurram{| Agency}', 'TTP'] })]);
    expect(build()).toEqual(build());
  });
});
