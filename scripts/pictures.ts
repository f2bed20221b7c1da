/** `npm run pictures`: a picture of every surface in every look, taken from the production build. */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { startSession } from '../tests/e2e/browser.ts';
import { looks, openSurface, pictureName, putOn, spoken, surfaces } from '../tests/e2e/surfaces.ts';
import { buildOrThrow, project } from './run.ts';

const usage = 'npm run pictures -- [--browser chrome|firefox] [--to FOLDER] [--only SURFACE]';

function readArguments(): { browser: 'chrome' | 'firefox'; folder: string; only?: string } {
  const { values } = parseArgs({
    options: {
      browser: { type: 'string', default: 'chrome' },
      to: { type: 'string' },
      only: { type: 'string' },
    },
  });
  const { browser, to, only } = values;
  if (browser !== 'chrome' && browser !== 'firefox')
    throw new Error(`no browser is called "${browser}"`);
  if (browser === 'firefox' && to === undefined)
    throw new Error('the pictures kept are of Chrome: say where those of Firefox go, by --to');
  if (only !== undefined && !surfaces.some(({ name }) => name === only))
    throw new Error(`no surface is called "${only}"`);
  const folder = to === undefined ? join(project, 'docs', 'pictures') : resolve(to);
  return { browser, folder, ...(only === undefined ? {} : { only }) };
}

async function takePictures(): Promise<void> {
  const { browser, folder, only } = readArguments();
  console.log(`Building Sidelight for ${browser} ...`);
  await buildOrThrow(browser);
  mkdirSync(folder, { recursive: true });
  const session = await startSession(browser === 'chrome' ? 'chromium' : 'firefox', {
    endsBackground: false,
  });
  try {
    for (const surface of surfaces.filter(({ name }) => only === undefined || name === only))
      for (const language of spoken) {
        const page = await openSurface(session, surface, language);
        for (const look of looks) {
          await putOn(page, surface, look);
          const name = pictureName(surface, language, look);
          await page.screenshot({ path: join(folder, name) as `${string}.png` });
          console.log(name);
        }
        await session.closePages();
      }
  } finally {
    await session.close();
  }
  console.log(`Pictures: ${folder}`);
}

try {
  await takePictures();
} catch (error) {
  const { message, code } = error as Error & { code?: string };
  console.error(`npm run pictures: ${message}`);
  if (code?.startsWith('ERR_PARSE_ARGS')) console.error(`Use it as: ${usage}`);
  process.exitCode = 1;
}
