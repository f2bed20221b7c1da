/** What the package calls itself in each language: `public/_locales`, which browsers and stores show. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { languages } from '../../lib/language.ts';
import { limits } from '../../scripts/release/listing.ts';

const root = new URL('../../', import.meta.url);
const read = (path: string) => JSON.parse(readFileSync(new URL(path, root), 'utf8'));

/** No browser has Dari: its readers have Persian there. */
const folderOf = (language: string): string => (language === 'prs' ? 'fa' : language);
const messages = (language: string) => read(`public/_locales/${folderOf(language)}/messages.json`);

test('each language of the interface has a folder, and no other', () => {
  const folders = readdirSync(new URL('public/_locales', root));
  expect(folders.sort()).toEqual(languages.map(folderOf).sort());
});

describe.each(languages)('the package in the language "%s"', (language) => {
  const said = messages(language);

  test('has a name and a description, and nothing else', () => {
    expect(Object.keys(said)).toEqual(['name', 'description']);
    for (const { message } of Object.values<{ message: string }>(said))
      expect(message).toBe(message.normalize('NFC').trim());
  });

  test('has the name that its interface has, within what stores take', () => {
    expect(said.name.message).toBe(read(`locales/${language}.json`).name);
    expect(said.name.message.length).toBeLessThanOrEqual(limits.Name ?? 0);
  });

  test('has a description of its own, within what browsers take', () => {
    const text: string = said.description.message;
    expect(text.length).toBeGreaterThan(60);
    expect(text.length).toBeLessThanOrEqual(limits.Summary ?? 0);
    const others = languages.filter((other) => other !== language);
    for (const other of others) expect(messages(other).description.message).not.toBe(text);
  });
});
