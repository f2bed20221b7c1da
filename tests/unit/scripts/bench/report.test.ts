import { expect, test } from 'vitest';
import { factNames } from '../../../../scripts/bench/budgets.ts';
import { missed, section } from '../../../../scripts/bench/report.ts';
import type { Results } from '../../../../scripts/bench/results.ts';

/** A run of the surfaces alone. */
function surfaces(card: number): Results {
  const fact = (name: string, value: number) => ({ name, value, unit: 'ms', how: 'measured so' });
  return {
    kind: 'firefox',
    version: 'Browser 1',
    parts: ['surfaces'],
    names: 0,
    standings: [],
    facts: [fact(factNames.card, card), fact(factNames.popup, 80), fact(factNames.search, 20)],
    profile: [],
  };
}

test('a run of one part tells of that part, and of no other', () => {
  const text = section(surfaces(12));
  expect(text).toMatch(
    new RegExp(`^\\| ${factNames.card} +\\| +12\\.0 \\| ms +\\| measured so \\|$`, 'm'),
  );
  expect(text).toMatch(
    new RegExp(`^\\| ${factNames.popup} +\\| +80\\.0 \\| +≤ 100 \\| ms +\\| yes \\|$`, 'm'),
  );
  expect(text).not.toMatch(/names|contestant|cold run/);
});

test('a card that comes too late is a budget missed, in the table and in words', () => {
  expect(section(surfaces(17))).toMatch(
    new RegExp(`^\\| ${factNames.card} +\\| +17\\.0 \\| +≤ 16 \\| ms +\\| NO +\\|$`, 'm'),
  );
  expect(missed(surfaces(17))).toEqual([
    `Browser 1: ${factNames.card}: 17.0 ms, the budget is 16 ms`,
  ]);
});
