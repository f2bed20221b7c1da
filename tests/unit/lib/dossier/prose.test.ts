import { describe, expect, test } from 'vitest';
import { proseOf, withoutQuotations } from '../../../../lib/dossier/prose.ts';
import { soundDossier } from '../../../data/sound.ts';

describe('prose', () => {
  const prose = [...proseOf(soundDossier())];
  const texts = prose.map(({ text }) => text);

  test('is every sentence of ours, with its place', () => {
    expect(texts).toEqual(
      expect.arrayContaining([
        'What hilltown is.',
        'Who came first?',
        'Fighting broke out in the hills',
        'Pakistan said that it was attacked.',
        'No words of a named speaker were found.',
        'A settled border.',
        'It says nothing of the law.',
        'soldiers killed',
        'Governor',
        'frontier',
        'The mediator.',
        'Taliban government',
        'private daily',
      ]),
    );
    expect(prose.find(({ text }) => text === 'Fighting broke out in the hills')).toEqual({
      file: 'timeline.json',
      path: [1, 'headline'],
      text: 'Fighting broke out in the hills',
      party: undefined,
    });
  });

  test('has no quotation, name, word in dispute, id or address', () => {
    for (const text of [
      'They began.',
      'Hilltown{ district|}',
      'border',
      'hilltown-x',
      'A. Minister',
      'A sample',
      'The Daily Sample',
    ])
      expect(texts).not.toContain(text);
    expect(texts.some((text) => text.startsWith('https:'))).toBe(false);
  });

  test('tells whose claim a sentence is', () => {
    const of = (text: string) => prose.find((one) => one.text === text)?.party;
    expect(of('Pakistan said that it was attacked.')).toBe('pakistan');
    expect(of('Kabul says that nobody did.')).toBe('afghanistan');
    expect(of('What hilltown is.')).toBeUndefined();
  });

  test('without its quotations keeps what stands around them', () => {
    expect(withoutQuotations('He spoke of "open war" and “ruses” then')).toBe(
      'He spoke of "" and "" then',
    );
  });
});
