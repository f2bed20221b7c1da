/** The first part of the bench: what Sidelight costs a page. */
import type { Session } from '../../tests/e2e/browser.ts';
import { contestOn } from './contest.ts';
import { sizeFacts, taskFacts } from './facts-both.ts';
import { factsInChromium } from './facts-chromium.ts';
import { factsInFirefox } from './facts-firefox.ts';
import { type BenchPage, front, large, middle, nameless, small } from './pages.ts';
import type { Results, Standing } from './results.ts';
import { serve, visit } from './visit.ts';
import { walkScript, walkSource, withWalk } from './walk-script.ts';

/**
 * @param scripts the bundles by the names under which pages ask for them
 * @param tell told what is measured next
 */
export async function measurePages(
  session: Session,
  scripts: ReadonlyMap<string, string>,
  saved: readonly BenchPage[],
  tell: (line: string) => void,
): Promise<Pick<Results, 'names' | 'standings' | 'facts' | 'profile'>> {
  const pages = [small, middle, large, nameless, front, ...saved];
  serve(session, scripts);
  serve(session, new Map(pages.map(({ file, html }) => [file, html])));
  serve(
    session,
    new Map([
      [walkScript, walkSource],
      ['walked.html', withWalk(large.html)],
    ]),
  );
  const standings: Standing[] = [];
  for (const page of pages) {
    tell(`contest on ${page.name}`);
    standings.push(...(await contestOn(session, page, page !== nameless)));
  }
  const names = await visit(
    session,
    small,
    'elsewhere',
    (tab) => tab.evaluate(() => contest.names.length),
    ['contest.js'],
  );
  tell('tasks');
  const tasks = await taskFacts(session);
  tell('cold runs');
  const own =
    session.kind === 'chromium'
      ? await factsInChromium(session)
      : await factsInFirefox(session, scripts.get('ours.js') ?? '');
  return {
    names,
    standings,
    facts: [...own.facts, ...tasks, ...sizeFacts(session.kind)],
    profile: own.profile,
  };
}
