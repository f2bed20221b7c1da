/** Errors of Sidelight itself: kept in a log, without a word of the page, for the reader to copy. */
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserKinds } from '../../scripts/browsers/kinds.ts';
import { buildOf, never, type Session, site, startSession, until } from './browser.ts';
import { openPrivately } from './private-window.ts';
import { press, texts, waitForText } from './views.ts';

declare const chrome: { storage: { local: { get(): Promise<Record<string, unknown>> } } };

/** Breaks what the reading of a page needs, in the content script's own world; says so to the page. */
const breaking = `Array.prototype.shift = () => {
  document.dispatchEvent(new Event('test-broken'));
  return JSON.parse(document.title);
};\n`;
const url = `http://www.${site}/broken.html`;

function brokenBuild(kind: Parameters<typeof buildOf>[0]): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'sidelight-broken-')));
  cpSync(buildOf(kind), folder, { recursive: true });
  const script = join(folder, 'content-scripts/content.js');
  writeFileSync(script, breaking + readFileSync(script, 'utf8'));
  return folder;
}

describe.each(browserKinds)('the log of faults in %s', (kind) => {
  let session: Session;
  let folder: string;
  let options: Page;
  beforeAll(async () => {
    folder = brokenBuild(kind);
    session = await startSession(kind, { extension: folder });
    const body = readFileSync(new URL('../pages/plain.html', import.meta.url), 'utf8').replace(
      '<head>',
      '<head><script>addEventListener("test-broken", () => { window.broken = true; }, true)</script>',
    );
    session.made.set('broken.html', { type: 'text/html; charset=utf-8', body });
    options = await session.openOwn('options.html');
    await options.waitForSelector('.fault-log');
  });
  afterAll(async () => {
    await session.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const everything = () => options.evaluate(() => chrome.storage.local.get());
  const wasBroken = (page: Page): Promise<void> =>
    until('the reading to break', () => page.evaluate(() => 'broken' in window));

  test('is empty at first, and says what it is', async () => {
    await waitForText(options, '.fault-log summary', /: 0$/);
    await waitForText(options, '.fault-log', /Nothing is sent.*None so far/);
  });

  test('has an error of a page’s reading, with kind and place and no word of the page', async () => {
    const page = await session.open('broken.html');
    await wasBroken(page);
    await options.bringToFront();
    await waitForText(options, '.fault-log summary', /: 1$/);
    const [line = ''] = await texts(options, '.fault-log code');
    expect(line).toMatch(
      /^content \(read\): SyntaxError at content-scripts\/content\.js:\d+:\d+( < content-scripts\/content\.js:\d+:\d+)*$/,
    );
    const { faults } = await everything();
    expect(JSON.stringify(faults)).not.toMatch(/dawn|http|kurram|valid JSON/i);
    await page.close();
  });

  test('has an error of the extension’s own page, which is counted where it comes again', async () => {
    // What the page's own script calls is gone: a browser mutes errors of scripts that tests bring.
    await options.evaluate(() => {
      Object.defineProperty(URL, 'createObjectURL', { value: undefined });
    });
    for (let count = 0; count < 2; count++) await press(options, 'Export');
    await waitForText(options, '.fault-log summary', /: 2$/);
    await until('the error to be counted', async () =>
      /^options \(error\): TypeError: … is not a function at chunks\/[\w-]+\.js:\d+:\d+.* \(2 times\)$/.test(
        (await texts(options, '.fault-log code'))[0] ?? '',
      ),
    );
  });

  test('is copied as text, and cleared', async () => {
    await options.bringToFront();
    await options.evaluate(() => {
      const write = async (text: string): Promise<void> => {
        Object.assign(window, { copied: text });
      };
      Object.defineProperty(navigator.clipboard, 'writeText', { value: write });
    });
    await press(options, 'Copy', '.fault-log');
    await waitForText(options, '.fault-log [role="status"]', /^Copied/);
    const text = await options.evaluate(() => (window as unknown as { copied: string }).copied);
    expect(text).toMatch(/^Sidelight \d+\.\d+\.\d+, Mozilla\/5\.0 .*\n/);
    expect(text.trim().split('\n').slice(1)).toEqual([
      expect.stringContaining('options (error): TypeError: … is not a function'),
      expect.stringContaining('content (read): SyntaxError'),
    ]);
    await press(options, 'Clear', '.fault-log');
    await waitForText(options, '.fault-log', /None so far/);
    expect(await everything()).toEqual({});
    expect(await options.evaluate(() => document.activeElement?.localName)).toBe('summary');
  });

  test('has nothing of a private window', async () => {
    const page = await openPrivately(session, url);
    await wasBroken(page);
    options = await session.openOwn('options.html');
    await never(
      'a fault of the private window is kept',
      async () => 'faults' in (await everything()),
      1_000,
    );
  });
});
