/** What browsers call the package: in their own language where it has that, else in English. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserKinds } from '../../scripts/browsers/kinds.ts';
import { buildOf, type Session, startSession } from './browser.ts';

/** The part of the extensions' interface that is used here. */
declare const chrome: {
  runtime: { getManifest(): { name: string; description: string } };
  i18n: { getUILanguage(): string };
};

const languages = ['ar', 'en', 'fa', 'ps', 'tr', 'ur'];

describe.each(browserKinds)('the package in %s', (kind) => {
  let session: Session;
  beforeAll(async () => {
    session = await startSession(kind);
  });
  afterAll(() => session.close());

  const read = (path: string) => JSON.parse(readFileSync(join(buildOf(kind), path), 'utf8'));
  const messages = (language: string) => read(`_locales/${language}/messages.json`);

  test('carries its name and description in each language', () => {
    expect(read('manifest.json')).toMatchObject({
      name: '__MSG_name__',
      description: '__MSG_description__',
      default_locale: 'en',
    });
    for (const language of languages)
      expect(messages(language)).toMatchObject({
        name: { message: expect.stringMatching(/\S/) },
        description: { message: expect.stringMatching(/\S/) },
      });
  });

  test('is called so by the browser', async () => {
    const page = await session.openOwn('options.html');
    const [tag, name, description] = await page.evaluate(() => {
      const { name, description } = chrome.runtime.getManifest();
      return [chrome.i18n.getUILanguage(), name, description];
    });
    const spoken = languages.find((language) => tag?.split('-')[0] === language) ?? 'en';
    const expected = messages(spoken);
    expect([name, description]).toEqual([expected.name.message, expected.description.message]);
  });
});
