import { describe, expect, test } from 'vitest';
import { matchPatterns, siteOf } from '../../../lib/sites.ts';

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
