import { expect, test } from 'vitest';
import { defaults } from '../../../../lib/settings/fields.ts';
import { withClock } from '../../../../scripts/bench/card-clock.ts';

test('the clock stands before all else in a page, and runs as long as the delay', () => {
  const page = withClock('<!doctype html><html><head><title>A</title></head></html>');
  expect(page).toMatch(/<head><script>\(\(\) => \{[^<]*\}\)\(\);<\/script><title>/);
  expect(page).toContain(`}, ${defaults.delay});`);
});

test('a page without a head is none that can be measured', () => {
  expect(() => withClock('<p>text</p>')).toThrow('head');
});
