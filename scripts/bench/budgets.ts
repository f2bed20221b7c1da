/** What Sidelight may cost a page, and its readers in waiting; a run in which it costs more fails. */
import { ratio } from './numbers.ts';
import { large, middle, small } from './pages.ts';
import { type Budget, factOf, msOf, type Results } from './results.ts';

/** The figures that budgets are about, by the names that the table gives them. */
export const factNames = {
  cold: 'cold run of the content script',
  coldWalk: 'cold bare walk',
  longest: 'longest task',
  batch: '1,000 paragraphs added at once',
  batchLongest: 'longest task of these',
  idle: 'timers and tasks in rest',
  raw: 'content script',
  gzip: 'content script, gzip',
  evaluate: 'compiling and evaluating the content script',
  heap: 'heap that a read page keeps',
  growth: 'heap growth by 50 more readings',
  card: 'card painted after the delay',
  popup: 'popup, first paint',
  search: 'search, answers painted',
} as const;

const kB = 1024;

const most = (name: string, value: number, limit: number, unit: string): Budget => ({
  name,
  value,
  limit,
  kind: 'most',
  unit,
});

function pageBudgets(results: Results): Budget[] {
  const ours = (page: string): number => msOf(results, page, 'Sidelight');
  const fact = (name: keyof typeof factNames): number => factOf(results, factNames[name]);
  return [
    most(
      'whole page, 100,000 words, warm: times a bare walk',
      ratio(ours(large.name), msOf(results, large.name, 'bare walk')),
      3,
      '×',
    ),
    {
      name: '100,000 words: times faster than mark.js',
      value: ratio(msOf(results, large.name, 'mark.js'), ours(large.name)),
      limit: 2000,
      kind: 'least',
      unit: '×',
    },
    most('cold run: times a cold bare walk', ratio(fact('cold'), fact('coldWalk')), 6, '×'),
    most('longest task on 100,000 words', fact('longest'), 8, 'ms'),
    most('10,000 words: times 1,000', ratio(ours(middle.name), ours(small.name)), 11, '×'),
    most('100,000 words: times 10,000', ratio(ours(large.name), ours(middle.name)), 11, '×'),
    most('1,000 paragraphs added at once', fact('batch'), 5, 'ms'),
    most('content script, gzip', fact('gzip') / kB, 30, 'kB'),
    most('timers and tasks in rest', fact('idle'), 0, ''),
  ];
}

function surfaceBudgets(results: Results): Budget[] {
  const ms = (name: string, limit: number): Budget =>
    most(name, factOf(results, name), limit, 'ms');
  return [ms(factNames.card, 16), ms(factNames.popup, 100), ms(factNames.search, 30)];
}

/** The budgets of what was measured. */
export function budgetsOf(results: Results): Budget[] {
  const { parts } = results;
  return [
    ...(parts.includes('pages') ? pageBudgets(results) : []),
    ...(parts.includes('surfaces') ? surfaceBudgets(results) : []),
  ];
}
