/** Every surface that a reader meets, opened in every look: by the tests, and for the pictures. */
import type { Page } from 'puppeteer-core';
import { type Session, until } from './browser.ts';
import { inCard } from './inside.ts';
import { openPopup, store, tabOf, versionOf } from './own-pages.ts';
import { bringIntoView, card, cardGone, rest, waitForMarks } from './reader.ts';
import { setScheme } from './scheme.ts';
import { setTouch } from './touch.ts';

/** One that runs from left to right, and one that runs from right to left. */
export const spoken = ['en', 'ur'] as const;
type Spoken = (typeof spoken)[number];

/** How a surface may have to look, whatever its language. */
export interface Look {
  scheme: 'light' | 'dark';
  width: 'narrow' | 'wide';
}

export const looks: readonly Look[] = (['light', 'dark'] as const).flatMap((scheme) =>
  (['wide', 'narrow'] as const).map((width) => ({ scheme, width })),
);

interface Size {
  width: number;
  height: number;
}

export interface Surface {
  name: string;
  wide: Size;
  /** As narrow as WCAG has pages reflow: a phone, or a window at 400 %. */
  narrow: Size;
  open(session: Session, language: Spoken): Promise<Page>;
  /** Narrow only under a finger: a popup has a width of its own everywhere but on a phone. */
  isForFinger?: boolean;
  /** What is to be done where the window has another size. */
  fit?(page: Page): Promise<void>;
}

const phone = { width: 320, height: 640 };
/** Articles in the reader's own language: what the card stands over. */
const articles = { en: 'plain.html', ur: 'rtl.html' } as const;
const topic = 'kurram';

/** One of the extension's own pages, in a tab. */
function own(name: string, path: string, width: number, ready: string): Surface {
  return {
    name,
    wide: { width, height: 600 },
    narrow: phone,
    async open(session) {
      const page = await session.openOwn(path);
      await page.waitForSelector(ready);
      return page;
    },
  };
}

async function openArticle(session: Session, language: Spoken): Promise<Page> {
  const article = await session.open(articles[language]);
  await waitForMarks(article, [topic]);
  return article;
}

export const surfaces: readonly Surface[] = [
  {
    name: 'card',
    wide: { width: 720, height: 640 },
    narrow: phone,
    open: openArticle,
    async fit(page) {
      // From its beginning: a card that is open stays as it was drawn.
      await page.keyboard.press('Escape');
      await cardGone(page);
      await page.mouse.move(1, 1);
      await bringIntoView(page, topic, 'start');
      await rest(page, topic);
      await card(page);
      await until('the card to be drawn', () =>
        inCard(page, (root) => {
          const drawn = root.querySelector('.card');
          return drawn !== null && getComputedStyle(drawn).opacity === '1';
        }),
      );
    },
  },
  {
    name: 'popup',
    wide: { width: 400, height: 600 },
    narrow: phone,
    async open(session) {
      const popup = await openPopup(session, await openArticle(session, 'en'));
      await popup.waitForSelector('.chips [aria-current="true"]');
      return popup;
    },
    isForFinger: true,
  },
  {
    name: 'panel',
    wide: { width: 480, height: 640 },
    narrow: phone,
    async open(session) {
      const article = await openArticle(session, 'en');
      const helper = await session.openOwn('options.html');
      const tab = await tabOf(helper, article.url());
      const panel = await session.openOwn(`sidepanel.html?tab=${tab}`);
      await panel.waitForSelector('.chips [aria-current="true"]');
      return panel;
    },
  },
  own('home', 'dossier.html', 960, 'main .timeline li'),
  own('topic', 'dossier.html#kurram', 960, 'main .sources'),
  own('options', 'options.html', 720, 'main fieldset'),
  own('welcome', 'welcome.html', 720, '.keys'),
];

/** Opens a surface for a reader of that language. */
export async function openSurface(
  session: Session,
  surface: Surface,
  language: Spoken,
): Promise<Page> {
  const options = await session.openOwn('options.html');
  await options.waitForSelector('h1');
  // With the news put away, as it is on all days but one.
  await store(options, { language, newsRead: await versionOf(options) });
  // It loads itself anew in another language; no page is closed in the midst of that.
  await until('the language', () =>
    options
      .evaluate(
        (wish) => document.documentElement.lang === wish && document.querySelector('h1') !== null,
        language,
      )
      .catch(() => false),
  );
  await options.close();
  const page = await surface.open(session, language);
  // Browsers draw nothing anew where nobody looks.
  await page.bringToFront();
  return page;
}

/** Gives an open surface a look, and waits until all of it is drawn. */
export async function putOn(page: Page, surface: Surface, { scheme, width }: Look): Promise<void> {
  const isTouch = surface.isForFinger === true && width === 'narrow';
  // Before the size, or scroll bars that came with the last one may stay; and after it, for in
  // Chromium a new size is one for a mouse.
  if (surface.isForFinger) await setTouch(page, isTouch);
  await page.setViewport(surface[width]);
  if (surface.isForFinger) await setTouch(page, isTouch);
  await setScheme(page, scheme);
  await surface.fit?.(page);
  await page.evaluate(async () => {
    await document.fonts.ready;
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  });
}

/** The name of the picture of a surface. */
export function pictureName({ name }: Surface, language: Spoken, { scheme, width }: Look): string {
  return `${name}-${scheme}-${language}-${width}.png`;
}
