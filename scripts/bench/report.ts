/** The results as Markdown, for the terminal and for `docs/benchmarks.md`. */
import { budgetsOf } from './budgets.ts';
import { ratio, short } from './numbers.ts';
import { savedPrefix } from './pages.ts';
import { isMet, msOf, type Results } from './results.ts';
import { table } from './table.ts';

function standings(results: Results): string {
  const rows = results.standings.map(({ page, contestant, ms, marks, note }) => [
    page,
    contestant,
    short(ms),
    short(ratio(ms, msOf(results, page, 'bare walk'))),
    short(ratio(ms, msOf(results, page, 'Sidelight'))),
    contestant === 'bare walk' ? '' : String(marks),
    note,
  ]);
  return table(
    [
      { title: 'page' },
      { title: 'contestant' },
      { title: 'ms', isFigure: true },
      { title: '× walk', isFigure: true },
      { title: '× Sidelight', isFigure: true },
      { title: 'marks', isFigure: true },
      { title: 'measured otherwise' },
    ],
    rows,
  );
}

function facts(results: Results): string {
  return table(
    [{ title: 'figure' }, { title: 'value', isFigure: true }, { title: '' }, { title: 'how' }],
    results.facts.map(({ name, value, unit, how }) => [name, short(value), unit, how]),
  );
}

function budgets(results: Results): string {
  return table(
    [
      { title: 'budget' },
      { title: 'value', isFigure: true },
      { title: 'limit', isFigure: true },
      { title: '' },
      { title: 'met' },
    ],
    budgetsOf(results).map((budget) => [
      budget.name,
      short(budget.value),
      `${budget.kind === 'most' ? '≤' : '≥'} ${budget.limit.toLocaleString('en')}`,
      budget.unit,
      isMet(budget) ? 'yes' : 'NO',
    ]),
  );
}

/** The budgets that were missed, a line each. */
export function missed(results: Results): string[] {
  return budgetsOf(results)
    .filter((budget) => !isMet(budget))
    .map(
      ({ name, value, limit, unit }) =>
        `${results.version}: ${name}: ${short(value)} ${unit}, the budget is ${limit} ${unit}`,
    );
}

/** The results without those of saved pages, which nobody else has. */
export function repeatable(results: Results): Results {
  const isMade = ({ page }: { page: string }): boolean => !page.startsWith(savedPrefix);
  return { ...results, standings: results.standings.filter(isMade) };
}

/** What was found on pages beside the single figures: who took how long, and what took longest. */
function pagesPart(results: Results): { contest: string[]; profile: string[] } {
  if (!results.parts.includes('pages')) return { contest: [], profile: [] };
  return {
    contest: [`${results.names.toLocaleString('en')} names.`, standings(results)],
    profile: [
      'What takes longest in the cold run, by function as the build calls it:',
      results.profile.map((line) => `- ${line}`).join('\n'),
    ],
  };
}

/** One browser's part of the report. */
export function section(results: Results): string {
  const { contest, profile } = pagesPart(results);
  const blocks = [
    `## ${results.version}`,
    ...contest,
    facts(results),
    budgets(results),
    ...profile,
  ];
  return `${blocks.join('\n\n')}\n`;
}
