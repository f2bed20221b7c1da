import { expect, test } from 'vitest';
import { siteIn } from '../../../../entrypoints/options/AddedSites.tsx';

test.each([
  ['*://*.news.example/*', 'news.example'],
  ['https://news.example/*', 'news.example'],
  ['*://127.0.0.1/*', '127.0.0.1'],
  ['*://*/*', '*'],
  ['<all_urls>', '<all_urls>'],
])('the site of %j is %s', (origin, site) => {
  expect(siteIn(origin)).toBe(site);
});
