import { expect, test } from 'vitest';
import { freshnessOf } from '../../../../lib/dossier/freshness.ts';

const reviewed = '2026-11-23';
const after = (days: number): number => Date.parse(`${reviewed}T00:00:00Z`) + days * 86_400_000;

test.each([
  [0, 'fresh'],
  [44.99, 'fresh'],
  [45, 'amber'],
  [89.99, 'amber'],
  [90, 'grey'],
  [4000, 'grey'],
])('%d days after its review the dossier is %s', (days, state) => {
  expect(freshnessOf(reviewed, after(days))).toEqual({ state, days: Math.floor(days) });
});

test('a clock that is years behind makes nothing old', () => {
  expect(freshnessOf(reviewed, after(-3000))).toEqual({ state: 'fresh', days: 0 });
});
