/** The tour: what a reader would do on the sample article, done by the machine, with pictures. */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type Session, startSession } from '../../tests/e2e/browser.ts';
import { cardText } from '../../tests/e2e/inside.ts';
import {
  bringIntoView,
  card,
  cardGone,
  core,
  type Marks,
  rest,
  waitForMarks,
} from '../../tests/e2e/reader.ts';
import type { FoundBrowser } from '../browsers/find.ts';
import { kindFacts } from '../browsers/kinds.ts';
import { project } from '../run.ts';
import { Album } from './album.ts';
import { visitPopup } from './popup-tour.ts';

const count = (marks: Marks): number => Object.values(marks).flat().length;

/** Rests on each core term, and pictures its card. */
async function visitCards(page: Page, album: Album): Promise<void> {
  for (const topic of core)
    await album.part(`card of ${topic}`, async () => {
      await bringIntoView(page, topic);
      await rest(page, topic);
      const { left, top, right, bottom } = await card(page);
      const lines = (await cardText(page)).split('\n').filter((line) => line.trim() !== '');
      const size = `${Math.round(right - left)} x ${Math.round(bottom - top)}`;
      album.tell(`card of ${topic}: "${lines[1] ?? lines[0]}", ${lines.length} lines, ${size} px`);
      await album.picture(page, `card-${topic}`);
      await page.keyboard.press('Escape');
      await cardGone(page);
    });
}

/** Opens one of the extension's own pages, and pictures it. */
async function visitOwn(session: Session, album: Album, path: string, name: string): Promise<void> {
  await album.part(name, async () => {
    const page = await session.openOwn(path);
    await page.waitForSelector('main h1', { timeout: 10_000 });
    const [title, words] = await page.evaluate(() => [
      document.querySelector('main h1')?.textContent ?? '',
      (document.body.textContent ?? '').split(/\s+/).length,
    ]);
    album.tell(`${name}: "${title}", ${words} words`);
    await album.picture(page, name.replaceAll(' ', '-'));
    await page.close();
  });
}

/**
 * Makes the tour in one browser, prints what is met, and leaves pictures in `.output/tour`.
 * @returns what should have been there and was not, one line each
 */
export async function tour(found: FoundBrowser): Promise<string[]> {
  const folder = join(project, '.output', 'tour', found.kind === 'chromium' ? 'chrome' : 'firefox');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const album = new Album(folder, kindFacts[found.kind].label);
  console.log(`Tour in ${found.executable}, version ${found.version}`);

  const session = await startSession(found.kind);
  try {
    const page = await session.open('plain.html');
    await album.part('marks on the sample article', async () => {
      const marks = await waitForMarks(page, core);
      album.tell(`sample article: ${count(marks)} marks of ${Object.keys(marks).length} topics`);
      for (const [topic, texts] of Object.entries(marks))
        album.tell(`  ${topic}: ${texts.join(', ')}`);
    });
    await album.picture(page, 'article');
    await visitCards(page, album);
    await album.part('popup', () => visitPopup(session, page, album));
    await visitOwn(session, album, 'dossier.html#istanbul-talks', 'full page');
    await visitOwn(session, album, 'options.html', 'options');
    const strange = session.proxy.requests.filter(({ answered }) => !answered);
    for (const { method, url } of strange) album.miss(`a request left: ${method} ${url}`);
    for (const error of session.errors) album.miss(`an error on a page: ${error}`);
    album.tell(
      `requests: ${session.proxy.requests.length}, all for the sample article's own host: ${strange.length === 0}`,
    );
  } finally {
    await session.close();
  }
  console.log(`Pictures: ${folder}`);
  return album.missing;
}
