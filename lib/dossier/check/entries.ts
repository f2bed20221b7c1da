/** Topics, events and issues: what each must have, and how long it may be. */
import type { Dossier, Position, Source, TimelineEvent, Topic } from '../../../data/schema.ts';
import type { Report } from '../fault.ts';
import { checkBalance, checkLength, sideIds } from './room.ts';

/** How much was seen of each source. */
type Seen = Map<string, Source['seen']>;

function checkRead(
  file: string,
  path: PropertyKey[],
  ids: string[],
  seen: Seen,
  report: Report,
): void {
  if (!ids.some((id) => seen.get(id) === 'read'))
    report(file, [...path, 'sources'], 'expected at least one source that was read');
}

export function checkTopic(topic: Topic, sources: readonly Source[], report: Report): void {
  const seen: Seen = new Map(sources.map((source) => [source.id, source.seen]));
  const file = `topics/${topic.id}.json`;
  checkLength(file, ['lede', 'text'], topic.lede.text, { most: 45 }, report);
  checkRead(file, ['lede'], topic.lede.sources, seen, report);
  for (const [index, { party, text, sources: ids }] of topic.sides.entries()) {
    if (party !== sideIds[index])
      report(file, ['sides', index, 'party'], `expected "${sideIds[index]}", found "${party}"`);
    checkLength(file, ['sides', index, 'text'], text, { most: 25 }, report);
    checkRead(file, ['sides', index], ids, seen, report);
  }
  checkBalance(file, ['sides'], topic.sides, report);
  for (const [index, { versions }] of topic.disputed.entries())
    checkBalance(file, ['disputed', index], versions, report);
}

/** Compares two dates as far as both are precise. */
function isLater(a: string, b: string): boolean {
  const precision = Math.min(a.length, b.length);
  return a.slice(0, precision) > b.slice(0, precision);
}

export function checkTimeline({ timeline, facts }: Dossier, report: Report): void {
  const file = 'timeline.json';
  let previous: TimelineEvent | undefined;
  for (const [index, event] of timeline.entries()) {
    const { date, until, headline } = event;
    checkLength(file, [index, 'headline'], headline, { most: 14 }, report);
    if (until && until <= date)
      report(file, [index, 'until'], `expected a date after ${date}, found ${until}`);
    if (date > facts.coverageEnd)
      report(file, [index, 'date'], `later than coverageEnd ${facts.coverageEnd}`);
    if (previous && isLater(previous.date, date))
      report(
        file,
        [index, 'date'],
        `expected the events in order of date, found ${date} after ${previous.date}`,
      );
    previous = event;
  }
}

export function checkIssues({ issues, sources, parties }: Dossier, report: Report): void {
  const file = 'positions.json';
  const seen: Seen = new Map(sources.map((source) => [source.id, source.seen]));
  for (const [index, { positions }] of issues.entries()) {
    for (const side of sideIds) {
      if (positions.some(({ party }) => party === side)) continue;
      const name = parties.find(({ id }) => id === side)?.name ?? side;
      report(file, [index, 'positions'], `no position of ${name}: each needs its counterpart`);
    }
    checkBalance(file, [index, 'positions'], positions, report);
    for (const [at, position] of positions.entries())
      checkPosition(file, [index, 'positions', at], position, seen, report);
  }
}

function checkPosition(
  file: string,
  path: PropertyKey[],
  { party, text, quotes, noQuote, sources }: Position,
  seen: Seen,
  report: Report,
): void {
  if (sideIds.includes(party))
    checkLength(file, [...path, 'text'], text, { least: 30, most: 60 }, report);
  if (quotes.length === 0 && !noQuote)
    report(file, [...path, 'quotes'], 'expected a quote, or "noQuote" with the reason');
  for (const [which, quote] of quotes.entries())
    checkLength(file, [...path, 'quotes', which, 'text'], quote.text, { most: 25 }, report);
  checkRead(file, path, sources, seen, report);
}
