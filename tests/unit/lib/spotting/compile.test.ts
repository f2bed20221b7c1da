import { describe, expect, test } from 'vitest';
import { unpack } from '../../../../lib/spotting/automaton.ts';
import { compileLexicon } from '../../../../lib/spotting/compile.ts';
import type { Entry, Lexicon } from '../../../../lib/spotting/lexicon.ts';
import { createScan } from '../../../../lib/spotting/scan.ts';
import { lexiconOf, topic } from './sample.ts';

/** What a lexicon knows of a text that is one name or cue. */
function entryOf(lexicon: Lexicon, text: string): Entry | undefined {
  const [hit] = createScan(lexicon)(text);
  return hit && hit.end - hit.start === text.length ? hit.entry : undefined;
}

describe('compileLexicon', () => {
  test('gives each name its topic and strength', () => {
    const lexicon = lexiconOf([
      topic('ttp', { strong: ['Pakistani Taliban'] }),
      topic('emirate', { weak: ['Taliban'], short: ['Mujahid'] }),
    ]);
    expect(lexicon.topics).toEqual(['ttp', 'emirate']);
    expect(entryOf(lexicon, 'Pakistani Taliban')?.readings).toEqual([
      { topic: 0, strength: 'strong' },
    ]);
    expect(entryOf(lexicon, 'Taliban')?.readings).toEqual([{ topic: 1, strength: 'weak' }]);
    expect(entryOf(lexicon, 'Mujahid')?.readings).toEqual([{ topic: 1, strength: 'short' }]);
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
      expect(entryOf(lexicon, text)?.readings).toHaveLength(1);
    }
    for (const text of ['Kurram Tangi', 'Kurram Garhi']) expect(entryOf(lexicon, text)).toEqual({});
    for (const text of ['jirga', 'jirgas']) expect(entryOf(lexicon, text)).toEqual({ cues: [0] });
  });

  test('keeps every topic that may be meant by one name', () => {
    const lexicon = lexiconOf([
      topic('ceasefire', { weak: ['Doha'] }),
      topic('agreement', { weak: ['Doha'] }),
    ]);
    expect(entryOf(lexicon, 'Doha')?.readings?.map(({ topic: index }) => index)).toEqual([0, 1]);
  });

  test('takes the more careful reading of a name that a topic lists twice', () => {
    const lexicon = lexiconOf([topic('kurram', { strong: ['Kurram'], weak: ['KURRAM Agency'] })]);
    expect(entryOf(lexicon, 'Kurram')?.readings).toEqual([{ topic: 0, strength: 'strong' }]);
    const twice = lexiconOf([topic('kurram', { strong: ['Kurram'], weak: ['Kurram'] })]);
    expect(entryOf(twice, 'Kurram')?.readings).toEqual([{ topic: 0, strength: 'weak' }]);
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
      expect(entryOf(lexicon, written) !== undefined, written).toBe(isCounted);
  });

  test('keeps all that a plain spelling stands for when it is listed with diacritics as well', () => {
    const lexicon = lexiconOf(
      [
        topic('talks', { weak: ['Turkiye'] }, { context: { for: { hosts: 1, others: 1 } } }),
        topic('trade', { weak: ['Türkiye'] }),
      ],
      { hosts: ['Turkiye'], others: ['Türkiye'] },
    );
    const entry = entryOf(lexicon, 'Turkiye');
    expect(entry?.readings?.map((reading) => reading.topic)).toEqual([0, 1]);
    expect(entry?.cues).toHaveLength(2);
    expect(entryOf(lexicon, 'Türkiye')?.readings).toContainEqual({ topic: 1, strength: 'weak' });
  });

  test('leaves out names that are not certain', () => {
    const { names, ...rest } = topic('kurram', { strong: ['Kurram'] });
    const unsure = names.map((name) => ({ ...name, text: 'Koorram', unsure: true as const }));
    const lexicon = compileLexicon([{ ...rest, names: [...names, ...unsure] }], {});
    expect(entryOf(lexicon, 'Kurram')).toBeDefined();
    expect(entryOf(lexicon, 'Koorram')).toBeUndefined();
  });

  test('puts the topics first among the groups, then those that a context asks for', () => {
    const { groups } = lexiconOf(
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
    const { groups, contexts } = lexiconOf(
      [
        topic(
          'doha',
          {},
          { context: { needs: ['truce'], for: { truce: 3, ttp: 1 }, against: { gaza: 2 } } },
        ),
        topic('ttp', {}),
      ],
      { truce: ['truce'], gaza: ['Gaza'] },
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

  test('lets spellings that stand for the same share one entry', () => {
    const { entries } = lexiconOf([
      topic('kurram', { strong: ['Kurram', 'Koram', 'Türkiye'] }),
      topic('ttp', { weak: ['Taliban'] }),
    ]);
    expect(entries).toHaveLength(2);
  });

  test('survives the way through JSON, as the build sends it', () => {
    const lexicon = lexiconOf([topic('kurram', { strong: ['Kurram', 'TTP'] })], { kurram: ['x'] });
    expect(JSON.parse(JSON.stringify(lexicon))).toEqual(lexicon);
    expect(() => unpack(lexicon.spellings)).not.toThrow();
  });

  test('has the same result for the same dossier', () => {
    const build = (): Lexicon => lexiconOf([topic('a', { strong: ['Kurram{| Agency}', 'TTP'] })]);
    expect(build()).toEqual(build());
  });
});
