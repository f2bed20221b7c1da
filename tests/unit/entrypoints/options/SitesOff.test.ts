import { expect, test } from 'vitest';
import { hostIn } from '../../../../entrypoints/options/SitesOff.tsx';

test.each([
  ['dawn.com', 'dawn.com'],
  [' WWW.Dawn.com ', 'dawn.com'],
  ['https://www.bbc.co.uk/news/1?a=b', 'bbc.co.uk'],
  ['m.jang.com.pk', 'jang.com.pk'],
])('the site in %j is %s', (text, host) => {
  expect(hostIn(text)).toBe(host);
});

test.each(['', 'dawn', 'two words', 'http://', 'https://[::1]/', '<script>', 'a..b'])(
  '%j is no site',
  (text) => {
    expect(hostIn(text)).toBeNull();
  },
);
