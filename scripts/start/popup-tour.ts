/** The tour's walk through the popup: a topic, then each of its views. */
import type { Page } from 'puppeteer-core';
import type { Session } from '../../tests/e2e/browser.ts';
import { openPopup } from '../browsers/popup.ts';
import type { Album } from './album.ts';

/** What each view must hold for a core topic: what to count, and how many of it at least. */
const views = [
  { name: 'Background', what: 'paragraphs', selector: 'p', least: 3 },
  { name: 'Timeline', what: 'events', selector: 'li:has(time)', least: 10 },
  { name: 'Positions', what: 'answers of one side', selector: '.sides > section', least: 2 },
  { name: 'Sources', what: 'sources', selector: 'li a[href^="http"]', least: 3 },
] as const;

const panel = '[role="tabpanel"]';

async function open(popup: Page, view: string): Promise<void> {
  await popup.evaluate((name) => {
    const tabs = [...document.querySelectorAll<HTMLElement>('[role="tab"]')];
    const tab = tabs.find(({ textContent }) => textContent.trim() === name);
    if (!tab) throw new Error(`there is no tab "${name}"`);
    tab.click();
  }, view);
  await popup.waitForFunction(
    (name) => document.querySelector('[aria-selected="true"][role="tab"]')?.textContent === name,
    { timeout: 5000, polling: 50 },
    view,
  );
}

/** Opens the popup over the article, and pictures each view of its first topic. */
export async function visitPopup(session: Session, page: Page, album: Album): Promise<void> {
  const popup = await openPopup(session.launched, page);
  await popup.waitForSelector(`.chips [aria-current="true"]`, { timeout: 10_000 });
  const { topics, title, width, height } = await popup.evaluate(() => {
    const { width, height } = (
      document.getElementById('app') ?? document.body
    ).getBoundingClientRect();
    return {
      topics: document.querySelector('.chips')?.children.length ?? 0,
      title: document.querySelector('main h2')?.textContent ?? '',
      width: Math.ceil(width),
      height: Math.ceil(height),
    };
  });
  album.tell(`popup: ${topics} topics of this page, ${width} x ${height} px, open on "${title}"`);
  for (const { name, what, selector, least } of views) {
    await open(popup, name);
    const found = await popup.$$eval(`${panel} ${selector}`, (elements) => elements.length);
    album.tell(`  ${name}: ${found} ${what}`);
    if (found < least) album.miss(`popup, ${name}: ${found} ${what}, expected ${least} or more`);
    await album.picture(popup, `popup-${name.toLowerCase()}`, { width, height });
  }
  await popup.close();
}
