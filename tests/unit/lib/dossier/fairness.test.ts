import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Dossier } from '../../../../data/schema.ts';
import {
  firstPlaces,
  isEvenlyFirst,
  isEvenlySaid,
  isWithin,
  roomOf,
  verbLedger,
  wordCount,
} from '../../../../lib/dossier/fairness.ts';
import { soundDossier } from '../../../data/sound.ts';

/** A dossier whose first background claim is this sentence. */
function saying(text: string, party?: string): Dossier {
  const dossier = soundDossier();
  dossier.topics[0]?.background.splice(0, 1, {
    text,
    sources: ['daily-1'],
    ...(party && { party }),
  });
  return dossier;
}

describe('the room of an issue', () => {
  test('is the words and sources of either side', () => {
    const [issue] = soundDossier().issues;
    if (!issue) throw new Error('expected an issue');
    expect(roomOf(issue)).toEqual({ words: [40, 42], sources: [1, 1] });
  });

  test('counts words, whatever stands between them', () => {
    expect(wordCount(' one  two\nthree ')).toBe(3);
    expect(wordCount('')).toBe(0);
  });

  test('is within limits at either end of them and not beyond', () => {
    const limits = { least: 0.5, most: 2 };
    expect(isWithin([1, 2], limits)).toBe(true);
    expect(isWithin([2, 1], limits)).toBe(true);
    expect(isWithin([1, 3], limits)).toBe(false);
    expect(isWithin([3, 1], limits)).toBe(false);
    expect(isWithin([0, 0], limits)).toBe(true);
  });
});

describe('first places', () => {
  test('are counted as readers see them', () => {
    expect(firstPlaces(soundDossier())).toEqual({
      cards: [1, 1],
      disputes: [1, 0],
      events: [0, 0],
      positions: [1, 0],
    });
  });

  test('are even where one side leads by one list, or by a twentieth', () => {
    expect(isEvenlyFirst([8, 9])).toBe(true);
    expect(isEvenlyFirst([55, 45])).toBe(true);
    expect(isEvenlyFirst([56, 44])).toBe(false);
    expect(isEvenlyFirst([44, 56])).toBe(false);
  });
});

describe('the verb ledger', () => {
  const base = verbLedger(soundDossier());

  test.each([
    ['Pakistan denied it.', undefined, [1, 0]],
    ['Kabul denies that.', undefined, [0, 1]],
    ['They denied it.', 'pakistan', [1, 0]],
    ['They denied it.', 'afghanistan', [0, 1]],
    ['They denied it.', 'qatar', [0, 0]],
    ['Kabul spoke of a strike, which Pakistan denied.', undefined, [1, 0]],
    ['Pakistan spoke of a strike. Kabul denied it.', undefined, [0, 1]],
    ['Nobody denied it.', undefined, [0, 0]],
    ['Pakistan neither confirmed nor denied it.', undefined, [0, 0]],
    ['Kabul said "Pakistan denied it".', undefined, [0, 0]],
  ])('gives a denial to the side that denies: %s (%s)', (text, party, expected) => {
    expect(verbLedger(saying(text, party)).denied).toEqual(expected);
  });

  test('tells the verbs apart', () => {
    const text = 'Pakistan said, claimed, alleged and insisted so.';
    const ledger = verbLedger(saying(text));
    for (const verb of ['said', 'claimed', 'alleged', 'insisted'] as const)
      expect(ledger[verb][0] - base[verb][0]).toBe(1);
  });

  test('is even within a fifth of the greater, or by two', () => {
    expect(isEvenlySaid([100, 80])).toBe(true);
    expect(isEvenlySaid([100, 79])).toBe(false);
    expect(isEvenlySaid([2, 0])).toBe(true);
    expect(isEvenlySaid([0, 3])).toBe(false);
    fc.assert(
      fc.property(
        fc.nat(500),
        fc.nat(500),
        (a, b) => isEvenlySaid([a, b]) === isEvenlySaid([b, a]),
      ),
    );
  });
});
