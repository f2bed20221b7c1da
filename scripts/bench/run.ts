/** One run of the bench in one browser. */
import { type Session, startSession } from '../../tests/e2e/browser.ts';
import type { BrowserKind } from '../browsers/kinds.ts';
import { contestOn } from './contest.ts';
import { sizeFacts, taskFacts } from './facts-both.ts';
import { factsInChromium } from './facts-chromium.ts';
import { factsInFirefox } from './facts-firefox.ts';
import { exactTime } from './gecko.ts';
import { type BenchPage, front, large, middle, nameless, small } from './pages.ts';
import type { Results, Standing } from './results.ts';
import { serve, visit } from './visit.ts';
import { walkScript, walkSource, withWalk } from './walk-script.ts';

/** @param scripts the bundles by the names under which pages ask for them */
export async function runIn(
  kind: BrowserKind,
  scripts: ReadonlyMap<string, string>,
  saved: readonly BenchPage[],
  tell: (line: string) => void,
): Promise<Results> {
  const session: Session = await startSession(kind);
  try {
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
    const version = await session.launched.browser.version();
    if (kind === 'firefox') await visit(session, small, 'elsewhere', exactTime);
    const standings: Standing[] = [];
    for (const page of pages) {
      tell(`${version}: contest on ${page.name}`);
      standings.push(...(await contestOn(session, page, page !== nameless)));
    }
    const names = await visit(
      session,
      small,
      'elsewhere',
      (tab) => tab.evaluate(() => contest.names.length),
      ['contest.js'],
    );
    tell(`${version}: tasks`);
    const tasks = await taskFacts(session);
    tell(`${version}: cold runs`);
    const own =
      kind === 'chromium'
        ? await factsInChromium(session)
        : await factsInFirefox(session, scripts.get('ours.js') ?? '');
    return {
      kind,
      version: version.replace('/', ' ').replace(/^f/, 'F'),
      names,
      standings,
      facts: [...own.facts, ...tasks, ...sizeFacts(kind)],
      profile: own.profile,
    };
  } finally {
    await session.close();
  }
}
