/**
 * A reader's browser with the built Sidelight in it, on a web that this machine plays: every
 * address answers with a file of `tests/pages/`, and all that is asked for is written down.
 */
import { existsSync, readFileSync } from 'node:fs';
import { basename, extname, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { ensureBrowser } from '../../scripts/browsers/install.ts';
import { type BrowserKind, kindFacts } from '../../scripts/browsers/kinds.ts';
import { type Launched, launch } from '../../scripts/browsers/launch.ts';
import { type Answer, type Proxy as PlayedWeb, startProxy } from '../../scripts/browsers/proxy.ts';
import { keepEnding } from './background.ts';

const project = fileURLToPath(new URL('../../', import.meta.url));
const pages = fileURLToPath(new URL('../pages/', import.meta.url));
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
};

/** A listed news site; the proxy plays it. */
export const site = 'dawn.com';

/** The folder of a browser's production build. */
export function buildOf(kind: BrowserKind): string {
  const folder = resolve(project, process.env.SIDELIGHT_OUTPUT ?? '.output', kindFacts[kind].build);
  if (!existsSync(folder)) throw new Error(`${folder} is not there: run \`npm run build\` first`);
  return folder;
}

export interface Session {
  kind: BrowserKind;
  launched: Launched;
  proxy: PlayedWeb;
  /** Pages that a test made itself, by path; they go before the files. */
  made: Map<string, Answer>;
  /** What the pages opened so far have reported as an error. */
  errors: string[];
  /** Opens a file of `tests/pages/` (or a made page) on a listed news site, or another host. */
  open(file: string, host?: string): Promise<Page>;
  /** The same for what is no page, and may never say that it has loaded. */
  openLoosely(file: string): Promise<Page>;
  /** Opens a page of the extension itself. */
  openOwn(path: string): Promise<Page>;
  /** How often the background was ended so far. */
  ended(): number;
  /** Closes the pages that were opened. */
  closePages(): Promise<void>;
  close(): Promise<void>;
}

function answerFrom(made: ReadonlyMap<string, Answer>, { pathname }: URL): Answer | undefined {
  const own = made.get(pathname.slice(1));
  if (own) return own;
  // No icon is no fault of a page.
  if (pathname === '/favicon.ico') return { type: 'image/x-icon', body: '' };
  const file = resolve(pages, basename(pathname));
  const type = types[extname(file)];
  return type && existsSync(file) ? { type, body: readFileSync(file) } : undefined;
}

/** Closes the page that meets a new reader, so that it stands before no other; true once it did. */
export async function closeWelcome(browser: Browser): Promise<boolean> {
  for (const page of await browser.pages()) {
    // Firefox does not tell the driver where such a page has gone.
    const address = await page.evaluate(() => location.href).catch(() => '');
    if (!address.endsWith('/welcome.html')) continue;
    await page.close();
    return true;
  }
  return false;
}

export interface SessionWishes {
  /** The folder of the extension, where it is not the build itself. */
  extension?: string;
  /** False for a background that is left alone: where it is updated, or times are measured. */
  endsBackground?: boolean;
  /** True where the page that meets a new reader stays open. */
  keepsWelcome?: boolean;
}

/**
 * Starts a browser with the extension. Its background dies at random moments from now on, as
 * browsers let it: nothing that a test sees may depend on its life.
 */
export async function startSession(
  kind: BrowserKind,
  { extension = buildOf(kind), endsBackground = true, keepsWelcome = false }: SessionWishes = {},
): Promise<Session> {
  const made = new Map<string, Answer>();
  const errors: string[] = [];
  const opened = new Set<Page>();
  const found = await ensureBrowser(kind);
  const proxy = await startProxy((url) => answerFrom(made, url));
  const launched = await launch(found, {
    route: { through: 'proxy', port: proxy.port },
    headless: true,
    extension,
  });
  const { browser, extensionRoot } = launched;
  if (!keepsWelcome) await until('the welcome page', () => closeWelcome(browser));
  const ending = endsBackground ? keepEnding(browser, extensionRoot) : undefined;

  async function newPage(): Promise<Page> {
    const page = await browser.newPage();
    opened.add(page);
    page.on('pageerror', (error) => errors.push(`${page.url()}: ${String(error)}`));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(`${page.url()}: ${message.text()}`);
    });
    return page;
  }

  return {
    kind,
    launched,
    proxy,
    made,
    errors,
    async open(file, host = `www.${site}`) {
      const page = await newPage();
      await page.goto(`http://${host}/${file}`, { waitUntil: 'load' });
      await page.bringToFront();
      return page;
    },
    async openLoosely(file) {
      const page = await newPage();
      const address = `http://www.${site}/${file}`;
      page.goto(address).catch(() => undefined);
      await until(`a request for ${file}`, () => proxy.requests.some(({ url }) => url === address));
      return page;
    },
    async openOwn(path) {
      const page = await newPage();
      const going = page.goto(extensionRoot + path);
      if (kind === 'chromium') await going;
      else {
        // Firefox never tells the driver that such a page has loaded.
        going.catch(() => undefined);
        await until(`${path} to load`, () =>
          page
            .evaluate(
              (root) => location.href.startsWith(root) && document.readyState === 'complete',
              extensionRoot,
            )
            .catch(() => false),
        );
      }
      return page;
    },
    ended: () => ending?.count() ?? 0,
    async closePages() {
      for (const page of opened) await page.close().catch(() => undefined);
      opened.clear();
      errors.length = 0;
    },
    async close() {
      ending?.stop();
      await launched.close();
      await proxy.close();
    },
  };
}

/** Waits until `holds` is true, and says what it waited for when it never is. */
export async function until(
  what: string,
  holds: () => boolean | Promise<boolean>,
  patience = 20_000,
): Promise<void> {
  const end = Date.now() + patience;
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`waited ${patience} ms for ${what}`);
    await pause(50);
  }
}

/** Watches for a while that something does not happen. */
export async function never(
  what: string,
  happens: () => boolean | Promise<boolean>,
  duration: number,
): Promise<void> {
  const end = Date.now() + duration;
  while (Date.now() < end) {
    if (await happens()) throw new Error(`${what}, which must not happen`);
    await pause(50);
  }
}
