/** Makes sure that a browser is there: finds one, else installs one. */
import { aptAdvice, canUseApt, installByApt } from './apt.ts';
import { download } from './cache.ts';
import { type FoundBrowser, findBrowser } from './find.ts';
import { type BrowserKind, kindFacts } from './kinds.ts';

interface Way {
  name: string;
  install(kind: BrowserKind): Promise<void> | void;
}

function ways(): Way[] {
  const byDownload = { name: 'download', install: download };
  return canUseApt() ? [{ name: 'apt-get', install: installByApt }, byDownload] : [byDownload];
}

function advice(kind: BrowserKind): string {
  const { label, minimum, override } = kindFacts[kind];
  const how = process.platform === 'linux' ? `, for example by: ${aptAdvice(kind)}` : '';
  return `Install ${label} (${minimum} or newer)${how}; or name one in ${override}.`;
}

/**
 * A usable browser of this kind, installed where none was.
 * @throws an error whose message ends with one line that says what to install and how
 */
export async function ensureBrowser(
  kind: BrowserKind,
  tell: (line: string) => void = console.log,
): Promise<FoundBrowser> {
  const { found, rejected } = await findBrowser(kind);
  if (found) return found;
  const reasons = [...rejected];
  for (const { name, install } of ways()) {
    tell(
      `No usable ${kindFacts[kind].label} found; installing one (${name}), this can take minutes.`,
    );
    try {
      await install(kind);
      const search = await findBrowser(kind);
      if (search.found) return search.found;
      reasons.push(`${name}: installed, but still no usable browser`, ...search.rejected);
    } catch (error) {
      reasons.push(`${name}: ${(error as Error).message}`);
    }
  }
  throw new Error([...new Set(reasons), advice(kind)].join('\n'));
}
