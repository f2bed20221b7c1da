import { describe, expect, test } from 'vitest';
import { gapBetween, reachFor } from '../../../../lib/dossier/reach.ts';

const facts = { inDepthUntil: '2026-04-08', coverageEnd: '2026-10-04' };

describe('reachFor', () => {
  test.each([
    ['2025-10-29', 'deep'],
    ['2026-04-08', 'deep'],
    ['2026-04-09', 'thin'],
    ['2026-10-04', 'thin'],
    ['2026-10-05', 'newer'],
  ])('an article of %s is %s', (date, state) => {
    expect(reachFor(facts, date)).toMatchObject({ state, date });
  });
  test('knows nothing of an article without a date', () => {
    expect(reachFor(facts, null)).toEqual({ state: 'undated' });
  });
});

test.each([
  ['2026-10-05', 1, 'day'],
  ['2026-11-18', 45, 'day'],
  ['2026-11-19', 1, 'month'],
  ['2027-03-03', 4, 'month'],
  ['2027-03-04', 5, 'month'],
  ['2028-09-04', 23, 'month'],
  ['2028-10-04', 2, 'year'],
])('from the end of the dossier to %s it is %d %s', (to, count, unit) => {
  expect(gapBetween(facts.coverageEnd, to)).toEqual({ count, unit });
});
