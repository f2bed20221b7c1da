import { describe, expect, test } from 'vitest';
import { cardWords, formatDate, t } from '../../../lib/i18n.ts';
import { fill } from '../../../lib/language.ts';
import english from '../../../locales/en.json';

describe('fill', () => {
  test('puts each value in the place of its name', () => {
    expect(fill('{a} and {b}, {a}', { a: 1, b: 'two' })).toBe('1 and two, 1');
  });

  test('leaves a name without a value as it stands', () => {
    expect(fill('At {date}')).toBe('At {date}');
    expect(fill('At {date}', { day: 1 })).toBe('At {date}');
  });

  test('takes values as they are, braces and dollar signs too', () => {
    expect(fill('{a} {b}', { a: '{b}', b: '$& $1' })).toBe('{b} $& $1');
  });

  test('shows a nought and an empty text', () => {
    expect(fill('{count}{rest}.', { count: 0, rest: '' })).toBe('0.');
  });
});

describe('t', () => {
  test('gives the words of a key, with its values', () => {
    expect(t('name')).toBe('Sidelight');
    expect(t('card.since', { count: 3 })).toBe('Since then: 3 events');
  });
});

describe('cardWords', () => {
  test('hold the words of cards and kinds and no others', async () => {
    const { language, texts } = await cardWords('en');
    expect(language).toBe('en');
    expect(texts['card.open']).toBe(english['card.open']);
    expect(texts['kind.talks']).toBe(english['kind.talks']);
    expect(Object.keys(texts).every((key) => /^(card|kind)\./.test(key))).toBe(true);
    expect(Object.keys(texts)).toHaveLength(
      Object.keys(english).filter((key) => /^(card|kind)\./.test(key)).length,
    );
  });

  test.each(['ur', 'ps', 'prs', 'tr', 'ar'] as const)(
    'have the same keys in the language "%s"',
    async (language) => {
      const { texts } = await cardWords('en');
      const other = await cardWords(language);
      expect(other.language).toBe(language);
      expect(Object.keys(other.texts).sort()).toEqual(Object.keys(texts).sort());
    },
  );
});

describe('formatDate', () => {
  test.each([
    ['2025-10-19', '19 Oct 2025'],
    ['2025-10', 'Oct 2025'],
    ['2025', '2025'],
    ['1893-11-12', '12 Nov 1893'],
    ['2024-02-29', '29 Feb 2024'],
  ])('writes %s as "%s"', (date, text) => {
    expect(formatDate(date)).toBe(text);
  });

  test('leaves the year out where it stands above', () => {
    expect(formatDate('2025-10-19', false)).toBe('19 Oct');
    expect(formatDate('2025-10', false)).toBe('Oct');
  });

  test('keeps the year of a date that has nothing else', () => {
    expect(formatDate('2025', false)).toBe('2025');
  });
});
