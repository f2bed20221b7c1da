/** One run of the bench in one browser. */
import { startSession } from '../../tests/e2e/browser.ts';
import type { BrowserKind } from '../browsers/kinds.ts';
import { exactTime } from './gecko.ts';
import { measurePages } from './measure-pages.ts';
import { measureSurfaces } from './measure-surfaces.ts';
import type { BenchPage } from './pages.ts';
import type { Part } from './parts.ts';
import type { Results } from './results.ts';

export interface RunWishes {
  parts: readonly Part[];
  /** The bundles by the names under which pages ask for them. */
  scripts: ReadonlyMap<string, string>;
  saved: readonly BenchPage[];
  /** Told what is measured next. */
  tell(line: string): void;
}

export async function runIn(
  kind: BrowserKind,
  { parts, scripts, saved, tell }: RunWishes,
): Promise<Results> {
  const session = await startSession(kind, { endsBackground: false });
  try {
    const version = await session.launched.browser.version();
    const say = (line: string): void => tell(`${version}: ${line}`);
    if (kind === 'firefox') await exactTime(session.launched.browser);
    const nothing = { names: 0, standings: [], facts: [], profile: [] };
    const pages = parts.includes('pages')
      ? await measurePages(session, scripts, saved, say)
      : nothing;
    const surfaces = parts.includes('surfaces') ? await measureSurfaces(session, say) : nothing;
    return {
      kind,
      version: version.replace('/', ' ').replace(/^f/, 'F'),
      parts,
      ...pages,
      facts: [...pages.facts, ...surfaces.facts],
    };
  } finally {
    await session.close();
  }
}
