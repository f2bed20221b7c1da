import { describe, expect, test } from 'vitest';
import { cardWords, fill, formatDate, t } from '../../../lib/i18n.ts';
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
    expect(t('card.since', { count: 3 })).toBe('Since then: 3 events.');
  });
});

describe('cardWords', () => {
  test('hold the words of cards and kinds and no others', () => {
    const words = cardWords();
    expect(words['card.open']).toBe(english['card.open']);
    expect(words['kind.talks']).toBe(english['kind.talks']);
    expect(Object.keys(words).every((key) => /^(card|kind)\./.test(key))).toBe(true);
    expect(Object.keys(words)).toHaveLength(
      Object.keys(english).filter((key) => /^(card|kind)\./.test(key)).length,
    );
  });
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
