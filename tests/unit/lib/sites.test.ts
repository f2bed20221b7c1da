import { describe, expect, test } from 'vitest';
import { isIn, matchPatterns, siteIn, siteOf } from '../../../lib/sites.ts';

describe('siteOf', () => {
  test.each([
    ['www.dawn.com', 'dawn.com'],
    ['m.dawn.com', 'dawn.com'],
    ['amp.dawn.com', 'dawn.com'],
    ['dawn.com', 'dawn.com'],
    ['urdu.geo.tv', 'urdu.geo.tv'],
    ['wwwdawn.com', 'wwwdawn.com'],
    ['media.www.org', 'media.www.org'],
    ['', ''],
  ])('names the site of %j %j', (hostname, site) => {
    expect(siteOf(hostname)).toBe(site);
  });
});

describe('matchPatterns', () => {
  test('cover each listed host and its subdomains, and nothing else', () => {
    const site = { name: 'Dawn', country: 'Pakistan', languages: ['en'] };
    expect(
      matchPatterns([
        { ...site, host: 'dawn.com' },
        { ...site, host: 'bbc.co.uk' },
      ]),
    ).toEqual(['*://*.dawn.com/*', '*://*.bbc.co.uk/*']);
    expect(matchPatterns([])).toEqual([]);
  });
});

describe('a match pattern', () => {
  test.each([
    ['*://*.dawn.com/*', 'dawn.com'],
    ['https://*.bbc.co.uk/*', 'bbc.co.uk'],
    ['https://example.org/*', 'example.org'],
    ['*://127.0.0.1/*', '127.0.0.1'],
    ['*://*/*', '*'],
    ['<all_urls>', '*'],
  ])('%s is for %s', (pattern, site) => {
    expect(siteIn(pattern)).toBe(site);
  });

  test.each([
    ['*://*.dawn.com/*', 'dawn.com', true],
    ['*://*.dawn.com/*', 'www.dawn.com', true],
    ['*://*.dawn.com/*', 'wwwdawn.com', false],
    ['*://*.dawn.com/*', 'com', false],
    ['*://*/*', 'geo.tv', true],
  ])('%s has the host %s among its own: %s', (pattern, host, isOne) => {
    expect(isIn(host, pattern)).toBe(isOne);
  });
});
