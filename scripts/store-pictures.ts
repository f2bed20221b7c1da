/** `npm run pictures:store`: the pictures of the stores' pages, taken from the production build. */
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { type Session, startSession } from '../tests/e2e/browser.ts';
import { store } from '../tests/e2e/own-pages.ts';
import { card, rest, waitForMarks } from '../tests/e2e/reader.ts';
import { setScheme } from '../tests/e2e/scheme.ts';
import type { Look, spoken } from '../tests/e2e/surfaces.ts';
import { shotSize, tile, tileSize } from './release/pictures.ts';
import { buildOrThrow, project } from './run.ts';

const folder = join(project, 'store', 'pictures');

/** A picture of what a reader sees: a card over an article, or a page of the extension. */
interface Shot {
  name: string;
  language: (typeof spoken)[number];
  scheme: Look['scheme'];
  /** An article, and the topic whose card is open over it. */
  card?: { article: string; topic: string };
  /** A page of the extension, and what of it the picture begins with. */
  page?: { path: string; from: string };
}

const shots: readonly Shot[] = [
  {
    name: '1-card',
    language: 'en',
    scheme: 'light',
    card: { article: 'plain.html', topic: 'istanbul-talks' },
  },
  {
    name: '2-both-sides',
    language: 'en',
    scheme: 'light',
    page: { path: 'dossier.html#border-closures', from: 'main h1' },
  },
  {
    name: '3-map',
    language: 'en',
    scheme: 'dark',
    page: { path: 'dossier.html', from: 'section:has(.frontier-map)' },
  },
  {
    name: '4-card-urdu',
    language: 'ur',
    scheme: 'light',
    card: { article: 'rtl.html', topic: 'istanbul-talks' },
  },
  {
    name: '5-topic-urdu',
    language: 'ur',
    scheme: 'dark',
    page: { path: 'dossier.html#border-closures', from: 'main h1' },
  },
];

/** What a reader has before them, but for how it looks. */
async function open(session: Session, { card: over, page: own }: Shot): Promise<Page> {
  if (over) {
    const page = await session.open(over.article);
    await waitForMarks(page, [over.topic]);
    return page;
  }
  const page = await session.openOwn(own?.path ?? '');
  await page.waitForSelector('main h1');
  return page;
}

/** Room above what a picture begins with: the page's head stays there. */
const headRoom = 84;

async function take(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(folder, name) as `${string}.png` });
  console.log(name);
}

async function takeShot(session: Session, shot: Shot): Promise<void> {
  const options = await session.openOwn('options.html');
  await store(options, { language: shot.language });
  const page = await open(session, shot);
  await page.bringToFront();
  await page.setViewport(shotSize);
  await setScheme(page, shot.scheme);
  if (shot.card) {
    await rest(page, shot.card.topic);
    await card(page);
    // Cards come in softly.
    await pause(500);
  }
  if (shot.page)
    await page.$eval(
      shot.page.from,
      (element, room) => {
        const { top } = element.getBoundingClientRect();
        scrollBy({ top: top - room, behavior: 'instant' });
      },
      headRoom,
    );
  await page.evaluate(async () => {
    await document.fonts.ready;
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  });
  await take(page, `${shot.name}.png`);
  await session.closePages();
}

/** The small picture in the store's lists: the icon, large, and the name. */
async function takeTile(session: Session): Promise<void> {
  const icon = readFileSync(join(project, 'docs', 'icon.svg'), 'utf8');
  const page = await session.launched.browser.newPage();
  await page.setViewport(tileSize);
  await page.setContent(`<!doctype html><meta charset="utf-8"><style>
    body { margin: 0; height: 100vh; display: grid; place-content: center; justify-items: center;
      gap: 18px; background: #2c3870; color: #fdfcf9; font: 600 40px/1 system-ui, sans-serif; }
    svg { width: 128px; filter: drop-shadow(0 4px 12px #0006); }
  </style>${icon}<span>Sidelight</span>`);
  await take(page, tile);
  await page.close();
}

/** A machine without letters of Urdu draws the same box for each. */
async function hasUrdu(session: Session): Promise<boolean> {
  const page = await session.launched.browser.newPage();
  const [one, other] = await page.evaluate(() =>
    ['\u06c1', '\u06d2'].map((letter) => {
      const canvas = document.createElement('canvas');
      const context = canvas.getContext('2d');
      if (context) context.font = '40px system-ui';
      context?.fillText(letter, 20, 60);
      return canvas.toDataURL();
    }),
  );
  await page.close();
  return one !== other;
}

async function takePictures(): Promise<void> {
  await buildOrThrow('chrome');
  mkdirSync(folder, { recursive: true });
  const session = await startSession('chromium', { endsBackground: false });
  try {
    if (!(await hasUrdu(session)))
      throw new Error('this machine has no letters of Urdu; on Debian: fonts-noto-core');
    for (const name of readdirSync(folder)) rmSync(join(folder, name));
    for (const shot of shots) await takeShot(session, shot);
    await takeTile(session);
  } finally {
    await session.close();
  }
  console.log(`Pictures: ${folder}`);
}

try {
  await takePictures();
} catch (error) {
  console.error(`npm run pictures:store: ${(error as Error).message}`);
  process.exitCode = 1;
}
