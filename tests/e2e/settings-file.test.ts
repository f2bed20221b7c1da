/** Settings as a file: out of one browser, into another; what is wrong changes nothing. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { browserKinds } from '../../scripts/browsers/kinds.ts';
import { type Session, startSession, until } from './browser.ts';
import { isFirefox, sendBidi } from './firefox.ts';
import { store, stored, storeLanguage, untilStored } from './own-pages.ts';
import { press, texts, waitForText } from './views.ts';

/** Has the browser put downloads into a folder without a word. */
async function allowDownloads({ launched: { browser } }: Session, folder: string): Promise<void> {
  if (isFirefox(browser))
    await sendBidi(browser, 'browser.setDownloadBehavior', {
      downloadBehavior: { type: 'allowed', destinationFolder: folder },
    });
  else {
    const client = await browser.target().createCDPSession();
    await client.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  }
}

describe.each(browserKinds)('settings as a file in %s', (kind) => {
  let folder: string;
  let exported: string;
  let session: Session;
  let options: Page;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'sidelight-files-'));
    exported = join(folder, 'sidelight-settings.json');
    session = await startSession(kind);
    await allowDownloads(session, folder);
  });
  beforeEach(async () => {
    options = await session.openOwn('options.html');
    await options.waitForSelector('input[type="file"]');
  });
  afterEach(async () => {
    await storeLanguage(options, {});
    await speaking('en');
    rmSync(exported, { force: true });
    expect(session.errors).toEqual([]);
    await session.closePages();
  });
  afterAll(async () => {
    await session.close();
    rmSync(folder, { recursive: true });
  });

  const storedIs = (settings: object) => untilStored(options, settings);
  const speaking = (language: string): Promise<void> =>
    until(`the page to speak ${language}`, () =>
      options
        .evaluate((wanted) => document.documentElement.lang === wanted, language)
        .catch(() => false),
    );
  async function importText(text: string): Promise<void> {
    const file = join(folder, 'given.json');
    writeFileSync(file, text);
    const input = (await options.$('input[type="file"]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(file);
  }
  const importSettings = (settings: object, more: object = {}) =>
    importText(JSON.stringify({ sidelight: 'settings', version: 1, settings, ...more }));

  test('what the reader changed goes out, and comes back after a reset', async () => {
    const settings = { marking: 'page', sitesOff: ['geo.tv'], delay: 700 };
    await store(options, { ...settings, newsRead: '0.1.0' });
    await options.waitForSelector('input[value="page"]:checked');
    await press(options, 'Export');
    await until('the file', () => existsSync(exported) && readFileSync(exported).length > 0);
    const text = readFileSync(exported, 'utf8');
    expect(JSON.parse(text)).toEqual({ sidelight: 'settings', version: 1, settings });

    await press(options, 'Reset everything');
    await options.waitForSelector('.sure');
    // The keyboard is where it does no harm.
    await until('the safe choice to have the keyboard', () =>
      options.evaluate(() => document.activeElement?.textContent === 'Keep them'),
    );
    await press(options, 'Keep them');
    await options.waitForSelector('.sure', { hidden: true });
    expect(await stored(options)).toMatchObject(settings);
    await press(options, 'Reset everything');
    await options.waitForSelector('.sure');
    await press(options, 'Reset now');
    await waitForText(options, '.note', /^Everything is reset\.$/);
    expect(await stored(options)).toBeUndefined();
    await options.waitForSelector('input[value="section"]:checked');

    await importText(text);
    await storedIs({ marking: 'page', delay: 700, sitesOff: ['geo.tv'] });
    await options.waitForSelector('input[value="page"]:checked');
    await waitForText(options, 'h3', /^Imported: what has changed$/);
    expect(await texts(options, '[role="status"] li')).toEqual([
      'Which mentions are marked: The first in each section of an article before, The first on the page now.',
      'Delay before a card opens: 450 milliseconds before, 700 milliseconds now.',
      'Sites on which Sidelight is off: none before, geo.tv now.',
    ]);
  });

  test('of another language has the page speak it, and still says what has changed', async () => {
    await importSettings({ language: 'tr', opening: 'press' });
    await speaking('tr');
    await waitForText(options, 'h3', /^İçe aktarıldı; değişenler$/);
    expect(await texts(options, '[role="status"] li')).toEqual([
      'Kart ne zaman açılsın: önce İmleç işaretli bir adın üzerinde durunca, şimdi İşaretli bir ada basılınca.',
      'Arayüz dili: önce Tarayıcının dili, şimdi Türkçe.',
    ]);
    // Once is enough.
    await options.evaluate(() => location.reload());
    await until('the page', () => options.$('input[type="file"]').then(Boolean, () => false));
    expect(await texts(options, 'h3')).toEqual([]);
  });

  test.each([
    ['no JSON', '{\n  "sidelight": "settings",\n}', /^line 3, column 1: found "}", expected JSON/],
    [
      'of another kind',
      '{"sidelight": "dossier"}',
      /^sidelight: found "dossier", expected "settings"/,
    ],
    [
      'of a newer Sidelight',
      '{"sidelight": "settings", "version": 99, "settings": {}}',
      /^version: found 99, expected at most 1/,
    ],
    [
      'with an unknown field',
      '{"sidelight": "settings", "version": 1, "settings": {"colour": "red"}}',
      /^settings\.colour: found "red", expected no such setting/,
    ],
    [
      'with a bad value',
      '{"sidelight": "settings", "version": 1, "settings": {"marking": "page", "sitesOff": ["geo.tv", "a b"]}}',
      /^settings\.sitesOff\[1\]: found "a b", expected a list of host names/,
    ],
    ['too large', ' '.repeat(100_001), /^given\.json: found 100001, expected at most 100000 bytes/],
  ])(
    'that is %s is refused by place, value and expectation, and changes nothing',
    async (_, text, told) => {
      await store(options, { delay: 700 });
      await importText(text);
      await waitForText(options, '[role="status"] li', told);
      expect(await texts(options, '.faults h3')).toEqual([
        'Nothing was imported, and nothing has changed',
      ]);
      expect(await stored(options)).toEqual({ delay: 700 });
      // The same file, mended.
      await importSettings({ delay: 800 });
      await storedIs({ delay: 800 });
      await until('the faults to go', async () => (await texts(options, '.faults')).length === 0);
    },
  );
});
