import { describe, expect, test } from 'vitest';
import { indexed, localTitle, withoutDate } from '../../../../lib/dossier/titles.ts';

const hill = { title: 'Hill District', short: 'Hill', titles: { tr: 'İlçe', ur: 'پہاڑ' } };
const river = { title: 'River', titles: { tr: 'Çay' } };
const delta = { title: 'Delta', titles: undefined };

describe('localTitle', () => {
  test("is the title in the reader's language", () => {
    expect(localTitle(hill, 'tr')).toBe('İlçe');
  });
  test.each([
    [hill, 'en'],
    [river, 'ur'],
    [delta, 'tr'],
  ] as const)('is none for %j in "%s"', (topic, language) => {
    expect(localTitle(topic, language)).toBeUndefined();
  });
});

test.each([
  ['دوحہ جنگ بندی، اکتوبر 2025', 'دوحہ جنگ بندی'],
  ['Kabil patlamaları, 9 Ekim 2025', 'Kabil patlamaları'],
  ['چمن', 'چمن'],
])('%s is %s where there is little room', (title, short) => {
  expect(withoutDate(title)).toBe(short);
});

describe('indexed', () => {
  test('follows the alphabet of the language, by the titles that are shown', () => {
    expect(indexed([hill, river, delta], 'en')).toEqual([delta, hill, river]);
    // Ç stands before D, and İ after both.
    expect(indexed([hill, delta, river], 'tr')).toEqual([river, delta, hill]);
  });
  test('leaves the list that it is given as it is', () => {
    const topics = [river, delta];
    indexed(topics, 'en');
    expect(topics).toEqual([river, delta]);
  });
});
