import { expect, test } from 'vitest';
import { withoutScripts } from '../../../../scripts/bench/pages.ts';
import { article } from '../../../bench/article.ts';
import { frontPage } from '../../../bench/front-page.ts';
import { createChance } from '../../../bench/random.ts';
import { countries, names } from '../../../bench/vocabulary.ts';

const textOf = (html: string): string =>
  [...html.matchAll(/<p class="story__content">(.*?)<\/p>/g)]
    .map(([, text = '']) => text.replace(/<[^>]+>/g, ''))
    .join(' ');

test('the same wishes give the same page, other seeds another', () => {
  const wishes = { words: 500, density: 60 };
  expect(article(wishes)).toBe(article(wishes));
  expect(article({ ...wishes, seed: 9 })).not.toBe(article(wishes));
});

test('an article has the words it was asked for, and no more than a paragraph above', () => {
  for (const words of [1000, 10_000]) {
    const found = textOf(article({ words, density: 60 })).split(/\s+/).length;
    expect(found).toBeGreaterThanOrEqual(words);
    expect(found).toBeLessThan(words + 150);
  }
});

test('names are as dense as was asked for', () => {
  const text = textOf(article({ words: 50_000, density: 60 }));
  // Longer ones first: "talks in Istanbul" is one name.
  const longest = [...names].sort((a, b) => b.length - a.length).join('|');
  const found = text.match(new RegExp(`\\b(?:${longest})\\b`, 'g'))?.length ?? 0;
  expect(50_000 / found).toBeGreaterThan(50);
  expect(50_000 / found).toBeLessThan(75);
});

test('a page without names has neither names nor countries', () => {
  const html = article({ words: 10_000, density: 0 });
  for (const name of [...names, ...countries]) expect(html).not.toContain(name);
});

test('a front page has its headlines', () => {
  expect(frontPage(50).match(/class="story-link"/g)).toHaveLength(50);
});

test('chance stays in its bounds', () => {
  const chance = createChance(3);
  const drawn = Array.from({ length: 1000 }, () => chance.between(2, 4));
  expect(new Set(drawn)).toEqual(new Set([2, 3, 4]));
});

test('a saved page keeps its text and loses what would run or load', () => {
  const html =
    '<meta http-equiv="refresh" content="0"><p>Text</p><SCRIPT src="a.js"></SCRIPT ><iframe src="b"></iframe>';
  expect(withoutScripts(html)).toBe('<p>Text</p></iframe>');
});
