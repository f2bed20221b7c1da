/** A browser whose calls fail at a word, and an article that watches what is done to it. */
import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { BrowserKind } from '../../../scripts/browsers/kinds.ts';
import { type Session, startSession, until } from '../browser.ts';
import { valueInBrowserWindow } from '../firefox.ts';
import { type FaultyBuild, faultyBuild } from './build.ts';
import { allCalls } from './calls.ts';
import { type Met, toldEvent } from './failing.ts';

export interface FaultySession extends Session {
  build: FaultyBuild;
}

/** The article's name; its address may go on with a fault. */
export const article = 'faulty.html';

interface Seen {
  errors: string[];
  /** What was done to the page by others than itself, but for the card. */
  changes: string[];
  failed: string[];
  turns: number;
}
declare const seen: Seen;

/** Runs in the article before everything else. */
function watchArticle(told: string): void {
  const watched: Seen = { errors: [], changes: [], failed: [], turns: 0 };
  Object.assign(globalThis, { seen: watched });
  addEventListener('error', ({ message }) => watched.errors.push(message));
  addEventListener('unhandledrejection', ({ reason }) => watched.errors.push(String(reason)));
  document.addEventListener(told, (event) => watched.failed.push((event as CustomEvent).detail));
  setInterval(() => watched.turns++, 10);
  const isCard = ({ nodeName }: Node): boolean => nodeName === 'SIDELIGHT-CARD';
  addEventListener('DOMContentLoaded', () => {
    const host = document.createElement('x-quote');
    host.attachShadow({ mode: 'open' }).innerHTML = '<p>Said in Kurram.</p>';
    document.querySelector('article')?.append(host);
    new MutationObserver((changes) => {
      for (const { type, target, addedNodes, removedNodes } of changes)
        if (!isCard(target) && ![...addedNodes, ...removedNodes].every((node) => isCard(node)))
          watched.changes.push(`${type} of ${target.nodeName}`);
        else if (type !== 'childList' && !isCard(target))
          watched.changes.push(`${type} of ${target.nodeName}`);
    }).observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
  });
}

/** @param endsBackground false where the background is to stay, with what it was told */
export async function startFaulty(
  kind: BrowserKind,
  endsBackground = true,
): Promise<FaultySession> {
  const build = faultyBuild(kind, allCalls);
  const session = await startSession(kind, { extension: build.folder, endsBackground });
  const plain = readFileSync(new URL('../../pages/plain.html', import.meta.url), 'utf8');
  const script = `<script>(${watchArticle})(${JSON.stringify(toldEvent)})</script>`;
  const body = plain.replace('<head>', `<head>${script}`);
  session.made.set(article, { type: 'text/html; charset=utf-8', body });
  return {
    ...session,
    build,
    async close() {
      await session.close();
      build.remove();
    },
  };
}

/**
 * What Firefox has written of errors in the extension, in whichever part of it. That a page was
 * closed, or the extension was installed anew, before an answer came is no error.
 */
const written = `(() => {
  const found = Services.console.getMessageArray().filter((message) =>
    message instanceof Ci.nsIScriptError && !(message.flags & Ci.nsIScriptError.warningFlag) &&
    message.sourceName.startsWith('moz-extension:') &&
    !/^Promise (resolved|rejected) after context unloaded/.test(message.errorMessage));
  Services.console.reset();
  return JSON.stringify(found.map(({ errorMessage }) => errorMessage));
})()`;

/** What nobody caught in the extension, as far as the browser tells of it. */
export async function uncaught({ kind, launched, errors }: Session): Promise<string[]> {
  if (kind === 'chromium') return [...errors];
  return [...errors, ...JSON.parse(await valueInBrowserWindow<string>(launched.browser, written))];
}

/** Which calls were made to fail for an article. */
export const failedIn = (page: Page): Promise<string[]> => page.evaluate(() => seen.failed);

/** The article is as its site made it, and its scripts run on. */
export async function expectUnhurt(page: Page): Promise<void> {
  const { turns } = await page.evaluate(() => seen);
  await until('the scripts of the page to run on', () =>
    page.evaluate((before) => seen.turns > before, turns),
  );
  const { errors, changes } = await page.evaluate(() => seen);
  expect({ errors, changes }).toEqual({ errors: [], changes: [] });
}

declare const met: Met;
declare const failNow: (fault: string) => void;

/** Has a call fail in a page of the extension from now on. */
export function failIn(own: Page, fault: string): Promise<void> {
  return own.evaluate((wanted) => failNow(wanted), fault);
}

/** What a page of the extension has met of its fault. */
export const metIn = (own: Page): Promise<Met> => own.evaluate(() => met);
