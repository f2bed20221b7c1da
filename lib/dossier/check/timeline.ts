/** Events: in order, short, and no rival figures without a word on who could count. */
import type { Dossier, TimelineEvent } from '../../../data/schema.ts';
import type { Report } from '../fault.ts';
import { checkBalance, checkLength, checkOnce } from './room.ts';
import type { Sources } from './sources.ts';
import { checkAccess } from './topics.ts';

const file = 'timeline.json';

/** Compares two dates as far as both are precise. */
function isLater(a: string, b: string): boolean {
  const precision = Math.min(a.length, b.length);
  return a.slice(0, precision) > b.slice(0, precision);
}

function checkEvent(
  event: TimelineEvent,
  path: PropertyKey[],
  coverageEnd: string,
  report: Report,
): void {
  const { date, until, headline, accounts } = event;
  checkLength(file, [...path, 'headline'], headline, { most: 14 }, report);
  if (until && until <= date)
    report(file, [...path, 'until'], `expected a date after ${date}, found ${until}`);
  if (date > coverageEnd) report(file, [...path, 'date'], `later than coverageEnd ${coverageEnd}`);
  const counting = new Set(accounts.filter(({ figures }) => figures).map(({ party }) => party));
  if (counting.size > 1 && !event.access)
    report(file, path, 'expected "access" where figures differ by party: who could check?');
  checkAccess(file, path, event, report);
}

export function checkTimeline(
  { timeline, facts }: Dossier,
  sources: Sources,
  report: Report,
): void {
  let previous: TimelineEvent | undefined;
  for (const [index, event] of timeline.entries()) {
    checkEvent(event, [index], facts.coverageEnd, report);
    sources.checkOutlets(file, [index], event.sources);
    checkOnce(file, [index, 'accounts'], event.accounts, report);
    checkBalance(file, [index, 'accounts'], event.accounts, report);
    for (const [at, account] of event.accounts.entries())
      sources.checkVersion(file, [index, 'accounts', at], account);
    for (const [at, claim] of (event.impact ?? []).entries())
      sources.checkVersion(file, [index, 'impact', at], claim);
    if (previous && isLater(previous.date, event.date))
      report(
        file,
        [index, 'date'],
        `expected the events in order of date, found ${event.date} after ${previous.date}`,
      );
    previous = event;
  }
}
