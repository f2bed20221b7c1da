/** `npm start`: builds Sidelight and shows it on a sample article, to a reader or by itself. */
import { parseArgs } from 'node:util';
import { findBrowser } from './browsers/find.ts';
import { ensureBrowser } from './browsers/install.ts';
import { type BrowserKind, browserKinds, kindFacts } from './browsers/kinds.ts';
import { buildOrThrow } from './run.ts';
import { show } from './start/show.ts';
import { tour } from './start/tour.ts';

const usage = 'npm start -- [--browser chrome|firefox] [--headless]';
const named: Readonly<Record<string, BrowserKind>> = {
  chrome: 'chromium',
  chromium: 'chromium',
  edge: 'chromium',
  firefox: 'firefox',
};

function readArguments(): { wanted: BrowserKind | undefined; headless: boolean } {
  const { values } = parseArgs({
    options: { browser: { type: 'string' }, headless: { type: 'boolean', default: false } },
  });
  const { browser, headless } = values;
  const wanted = browser === undefined ? undefined : named[browser.toLowerCase()];
  if (browser !== undefined && !wanted) throw new Error(`no browser is called "${browser}"`);
  return { wanted, headless };
}

/** Only on Linux and its like can a machine be without a display and say so. */
function hasDisplay(): boolean {
  if (process.platform === 'win32' || process.platform === 'darwin') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** The kinds to try, and which of them are there already. */
async function choose(wanted: BrowserKind | undefined): Promise<BrowserKind> {
  if (wanted) return wanted;
  for (const kind of browserKinds) if ((await findBrowser(kind)).found) return kind;
  return 'chromium';
}

async function buildFor(kind: BrowserKind): Promise<void> {
  const browser = kind === 'chromium' ? 'chrome' : 'firefox';
  console.log(`Building Sidelight for ${kindFacts[kind].label} ...`);
  await buildOrThrow(browser);
}

/** The tour in each browser that can be had; a tour that misses something is an error. */
async function tours(kinds: readonly BrowserKind[]): Promise<void> {
  const faults: string[] = [];
  let made = 0;
  for (const kind of kinds) {
    const found = await ensureBrowser(kind).catch((error: Error) => {
      console.error(`No tour in ${kindFacts[kind].label}: ${error.message}`);
    });
    if (!found) continue;
    made += 1;
    await buildFor(kind);
    faults.push(...(await tour(found)));
  }
  if (made === 0) throw new Error('there is no browser to make the tour in');
  if (faults.length > 0) throw new Error(`the tour missed:\n${faults.join('\n')}`);
}

try {
  const { wanted, headless } = readArguments();
  if (headless || !hasDisplay()) {
    if (!headless) console.log('There is no display here, so Sidelight makes the tour by itself.');
    await tours(wanted ? [wanted] : browserKinds);
  } else {
    const found = await ensureBrowser(await choose(wanted));
    await buildFor(found.kind);
    await show(found);
  }
} catch (error) {
  const { message, code } = error as Error & { code?: string };
  console.error(`npm start: ${message}`);
  if (code?.startsWith('ERR_PARSE_ARGS')) console.error(`Use it as: ${usage}`);
  process.exitCode = 1;
}
