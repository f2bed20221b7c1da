/** Issues: both governments answer each, at equal length, with quotes that are each from one place. */
import type { Dossier, Position } from '../../../data/schema.ts';
import type { Report } from '../fault.ts';
import { sideIds } from '../sides.ts';
import { checkBalance, checkLength, checkOnce } from './room.ts';
import type { Sources } from './sources.ts';

const file = 'positions.json';

export function checkIssues({ issues, parties }: Dossier, sources: Sources, report: Report): void {
  /** Articles that a quote was taken from already. */
  const quoted = new Set<string>();

  function checkPosition(path: PropertyKey[], position: Position): void {
    const { party, text, quotes, noQuote } = position;
    if (sideIds.some((side) => side === party))
      checkLength(file, [...path, 'text'], text, { least: 30, most: 60 }, report);
    if (quotes.length === 0 && !noQuote)
      report(file, [...path, 'quotes'], 'expected a quote, or "noQuote" with the reason');
    for (const [which, quote] of quotes.entries()) {
      const place = [...path, 'quotes', which];
      checkLength(file, [...place, 'text'], quote.text, { most: 25 }, report);
      if (quoted.has(quote.source))
        report(file, [...place, 'source'], `expected one quote from "${quote.source}" at most`);
      quoted.add(quote.source);
      sources.checkRead(file, [...place, 'source'], [quote.source]);
    }
    sources.checkRead(file, [...path, 'sources'], position.sources);
    sources.checkVersion(file, path, position);
  }

  for (const [index, { positions }] of issues.entries()) {
    for (const side of sideIds) {
      if (positions.some(({ party }) => party === side)) continue;
      const name = parties.find(({ id }) => id === side)?.name ?? side;
      report(file, [index, 'positions'], `no position of ${name}: each needs its counterpart`);
    }
    checkOnce(file, [index, 'positions'], positions, report);
    checkBalance(file, [index, 'positions'], positions, report);
    for (const [at, position] of positions.entries())
      checkPosition([index, 'positions', at], position);
  }
}
