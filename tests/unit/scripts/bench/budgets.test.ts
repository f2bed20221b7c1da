import { expect, test } from 'vitest';
import { budgetsOf, factNames } from '../../../../scripts/bench/budgets.ts';
import { large, middle, small } from '../../../../scripts/bench/pages.ts';
import { missed } from '../../../../scripts/bench/report.ts';
import { isMet, type Results } from '../../../../scripts/bench/results.ts';

/** A run in which all is well: a walk of 1 ms, a page of 2 ms. */
function goodRun(): Results {
  const standing = (page: string, contestant: string, ms: number) => ({
    page,
    contestant,
    ms,
    marks: 1,
    note: '',
  });
  const facts = { ...Object.fromEntries(Object.values(factNames).map((name) => [name, 1])) };
  facts[factNames.idle] = 0;
  return {
    kind: 'chromium',
    version: 'Browser 1',
    parts: ['pages', 'surfaces'],
    names: 1,
    standings: [
      standing(small.name, 'Sidelight', 0.02),
      standing(middle.name, 'Sidelight', 0.2),
      standing(large.name, 'Sidelight', 2),
      standing(large.name, 'bare walk', 1),
      standing(large.name, 'mark.js', 5000),
    ],
    facts: Object.entries(facts).map(([name, value]) => ({ name, value, unit: '', how: '' })),
    profile: [],
  };
}

test('a run within its budgets misses none', () => {
  expect(budgetsOf(goodRun()).every(isMet)).toBe(true);
  expect(missed(goodRun())).toEqual([]);
});

test('each budget that is missed is named, with its value and its limit', () => {
  const run = goodRun();
  for (const standing of run.standings) if (standing.contestant === 'mark.js') standing.ms = 3000;
  for (const fact of run.facts) if (fact.name === factNames.idle) fact.value = 2;
  const [slow, busy, ...others] = missed(run);
  expect(slow).toContain('times faster than mark.js: 1,500 ×, the budget is 2000 ×');
  expect(busy).toContain('timers and tasks in rest: 2.00');
  expect(others).toEqual([]);
});

test('a surface that is late is named as a page that costs too much is', () => {
  const run = goodRun();
  for (const fact of run.facts) if (fact.name === factNames.popup) fact.value = 101;
  expect(missed(run)).toEqual([`Browser 1: ${factNames.popup}: 101 ms, the budget is 100 ms`]);
});

test('a part that was not run has no budgets', () => {
  const names = budgetsOf({ ...goodRun(), parts: ['surfaces'] }).map(({ name }) => name);
  expect(names).toEqual([factNames.card, factNames.popup, factNames.search]);
});

test('what was not measured is no budget that was met', () => {
  const run = goodRun();
  run.facts = run.facts.filter(({ name }) => name !== factNames.longest);
  expect(() => budgetsOf(run)).toThrow(factNames.longest);
});
