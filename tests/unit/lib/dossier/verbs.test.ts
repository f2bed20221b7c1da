import { describe, expect, test } from 'vitest';
import type { Dossier } from '../../../../data/schema.ts';
import { type Verb, verbLedger } from '../../../../lib/dossier/verbs.ts';
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
    ['Kabul said "Pakistan denied it".', undefined, [0, 0]],
    ['Pakistan, in its talks with Kabul, denied it.', undefined, [1, 0]],
    ['It was denied by Kabul, as Pakistan says.', undefined, [0, 0]],
  ])('gives a denial to the side that denies: %s (%s)', (text, party, expected) => {
    expect(verbLedger(saying(text, party)).denied).toEqual(expected);
  });

  test.each([
    'Nobody denied it, as Pakistan knew.',
    'Pakistan neither confirmed nor denied it.',
    'Pakistan has never denied it.',
    'Pakistan did not deny it.',
    'Pakistan was denied it.',
    'It was not Pakistan, denied by others.',
  ])('counts no denial that was not made: %s', (text) => {
    expect(verbLedger(saying(text)).denied).toEqual([0, 0]);
  });

  test.each([
    ['The statement said that Kabul denied it.', [0, 1]],
    ['The talks went on, and Kabul had denied it.', [0, 1]],
    ['Of what Kabul had to say then it denied much.', [1, 0]],
    ['The envoys in Kabul denied it.', [1, 0]],
    ['Qatar denied it.', [0, 0]],
    ['Both sides denied it.', [0, 0]],
  ])(
    'in Pakistan’s own claim gives a verb to whoever is named just before: %s',
    (text, expected) => {
      expect(verbLedger(saying(text, 'pakistan')).denied).toEqual(expected);
    },
  );

  test('takes whole words for names', () => {
    for (const text of [
      'Pakistanis denied it.',
      'Kabulis denied it.',
      'Pakistan-born men denied it.',
    ])
      expect(verbLedger(saying(text)).denied).toEqual([0, 0]);
  });

  test('takes the longer of two names that end alike', () => {
    const dossier = saying('The Tehrik-i-Taliban Pakistan denied it.');
    dossier.parties.push({
      id: 'ttp',
      name: 'TTP',
      about: 'A group.',
      called: ['Tehrik-i-Taliban Pakistan'],
    });
    expect(verbLedger(dossier).denied).toEqual([0, 0]);
  });

  test('tells the verbs apart', () => {
    const told: [Verb, string][] = [
      ['said', 'says'],
      ['claimed', 'claims'],
      ['alleged', 'alleged'],
      ['insisted', 'insists'],
      ['asked', 'asked'],
      ['promised', 'promised'],
      ['confirmed', 'confirms'],
      ['blamed', 'blamed'],
      ['condemned', 'condemns'],
      ['wrote', 'wrote'],
      ['warned', 'warned'],
      ['announced', 'announced'],
    ];
    for (const [verb, word] of told) {
      const ledger = verbLedger(saying(`Pakistan ${word} so.`));
      const changed = Object.keys(ledger).filter(
        (one) => ledger[one as Verb][0] !== base[one as Verb][0],
      );
      expect(changed, word).toEqual([verb]);
    }
  });
});
