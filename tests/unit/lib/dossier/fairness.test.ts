import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  firstPlaces,
  isEvenlySaid,
  isWithin,
  roomOf,
  wordCount,
} from '../../../../lib/dossier/fairness.ts';
import { soundDossier } from '../../../data/sound.ts';

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
      accounts: [0, 0],
      positions: [1, 0],
    });
  });

  test('alternate over all disputes, whatever order the files have them in', () => {
    const dossier = soundDossier();
    const [first, second] = dossier.topics;
    const [dispute] = first?.disputed ?? [];
    if (!first || !second || !dispute) throw new Error('expected a dispute');
    const turned = { ...dispute, versions: [...dispute.versions].reverse() };
    first.disputed = [dispute, turned, dispute];
    second.disputed = [dispute, turned, dispute];
    expect(firstPlaces(dossier).disputes).toEqual([3, 3]);
  });

  test('alternate over the events of which both sides have an account', () => {
    const dossier = soundDossier();
    const accounts = ['pakistan', 'afghanistan'].map((party) => ({
      party,
      text: 'It was so.',
      sources: ['daily-1'],
    }));
    const [event] = dossier.timeline;
    if (!event) throw new Error('expected an event');
    dossier.timeline = [0, 1, 2, 3].flatMap((index) => [
      { ...event, id: `alone-${index}`, accounts: accounts.slice(1) },
      { ...event, id: `both-${index}`, accounts },
    ]);
    expect(firstPlaces(dossier).accounts).toEqual([2, 2]);
  });
});

test('a verb is even within a fifth of the greater, or by two', () => {
  expect(isEvenlySaid([100, 80])).toBe(true);
  expect(isEvenlySaid([100, 79])).toBe(false);
  expect(isEvenlySaid([2, 0])).toBe(true);
  expect(isEvenlySaid([0, 3])).toBe(false);
  fc.assert(
    fc.property(fc.nat(500), fc.nat(500), (a, b) => isEvenlySaid([a, b]) === isEvenlySaid([b, a])),
  );
});
