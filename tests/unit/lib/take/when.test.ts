import { expect, test } from 'vitest';
import { isExact, whenText } from '../../../../lib/take/when.ts';

test.each([
  [{ date: '2025-10-19' }, '19 Oct 2025', true],
  [{ date: '2025-10-24', until: '2025-10-25' }, '24 Oct 2025 to 25 Oct 2025', true],
  [{ date: '2026-07-01', about: true as const }, 'about 1 Jul 2026', false],
  [{ date: '2025-10' }, 'Oct 2025, day not known', false],
  [{ date: '1949' }, '1949, day not known', false],
  [
    { date: '2007-04', until: '2011-01', about: true as const },
    'about Apr 2007 to Jan 2011',
    false,
  ],
  [{ date: '2007-04', until: '2011-01' }, 'Apr 2007 to Jan 2011', false],
])('%j is told as %s', (event, text, exact) => {
  expect(whenText(event)).toBe(text);
  expect(isExact(event)).toBe(exact);
});
