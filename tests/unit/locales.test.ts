import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Text } from '../../lib/language.ts';
import arabic from '../../locales/ar.json';
import english from '../../locales/en.json';
import dari from '../../locales/prs.json';
import pashto from '../../locales/ps.json';
import turkish from '../../locales/tr.json';
import urdu from '../../locales/ur.json';

const root = new URL('../../', import.meta.url);

const englishTexts: Readonly<Record<string, Text>> = english;
const locales: readonly [name: string, tag: string, Readonly<Record<string, Text>>][] = [
  ['ur', 'ur', urdu],
  ['ps', 'ps', pashto],
  ['prs', 'fa-AF', dari],
  ['tr', 'tr', turkish],
  ['ar', 'ar', arabic],
];

/** Texts that may be as in English, and why. */
const sameInAll = {
  name: 'the name of the extension',
  'take.format.markdown': 'the name of a format',
  'take.format.bibtex': 'the name of a format',
  'take.format.csl-json': 'the name of a format',
  'timeline.choice': 'values and punctuation only',
  'take.dated': 'values and punctuation only',
};
const sameIn: Readonly<Record<string, object>> = {
  tr: { 'source.kind.blog': 'the Turkish word, too' },
};

/** The plural forms of a text; one that has none is there for every count. */
function formsOf(text: Text): [category: string, form: string][] {
  return typeof text === 'string' ? [['other', text]] : Object.entries(text);
}

/** The form of a text for a plural category. */
function formFor(text: Text, category: string): string {
  const forms = new Map(formsOf(text));
  return forms.get(category) ?? forms.get('other') ?? '';
}

/** What is put into a text: `{name}`, and `%s` by the browser. A noun's own form may stand for a count. */
function placeholders(form: string): string[] {
  const found = form.match(/\{\w+\}|%s/g) ?? [];
  return [...new Set(found)].filter((one) => one !== '{count}').sort();
}

/** The plural categories that a language has for counts, by name. */
function categoriesOf(tag: string): string[] {
  const rules = new Intl.PluralRules(tag);
  const counts = Array.from({ length: 201 }, (_, count) => count);
  return [...new Set([...counts.map((count) => rules.select(count)), 'other'])].sort();
}

/** Runs a check on each text and names those that fail it. */
function failing(texts: object, fails: (text: Text, key: string) => boolean): string[] {
  return Object.entries(texts)
    .filter(([key, text]) => fails(text, key))
    .map(([key]) => key);
}

describe.each(locales)('the words in the language "%s"', (name, _tag, texts) => {
  test('have the keys of the English ones, in their order', () => {
    expect(Object.keys(texts)).toEqual(Object.keys(english));
  });

  test('take the same values', () => {
    const others = failing(texts, (text, key) =>
      formsOf(text).some(
        ([category, form]) =>
          placeholders(form).join() !==
          placeholders(formFor(englishTexts[key] ?? '', category)).join(),
      ),
    );
    expect(others).toEqual([]);
  });

  test('tell a count wherever the English ones do, in the form for most counts', () => {
    const without = failing(
      texts,
      (text, key) =>
        formFor(englishTexts[key] ?? '', 'other').includes('{count}') !==
        formFor(text, 'other').includes('{count}'),
    );
    expect(without).toEqual([]);
  });

  test('are translated', () => {
    const allowed = { ...sameInAll, ...sameIn[name] };
    const same = failing(
      texts,
      (text, key) => JSON.stringify(text) === JSON.stringify(englishTexts[key]),
    );
    expect(same.sort()).toEqual(Object.keys(allowed).sort());
  });
});

/** Letters that look like the language’s own, from another language’s keyboard. */
const alien = {
  ur: /[\u0643\u064a\u0649\u0647\u0629\u06ab\u06d0\u06cd]/,
  ps: /[\u0643\u0649\u06c1\u06be\u06d2\u06af\u0679\u0688\u0691]/,
  prs: /[\u0643\u064a\u0649\u06c1\u06be\u06d2\u06ab\u06d0\u06cd]/,
  tr: /\p{Script=Arabic}/u,
  ar: /[\u06a9\u06cc\u06c1\u06be\u06d2\u06af\u06ab\u067e\u0686]/,
};

test.each(Object.entries(alien))(
  'the language "%s" is written in its own letters',
  (name, letters) => {
    const [, , texts = {}] = locales.find(([other]) => other === name) ?? [];
    expect(failing(texts, (text) => letters.test(JSON.stringify(text)))).toEqual([]);
  },
);

describe.each([['en', 'en-GB', englishTexts] as const, ...locales])(
  'every text in the language "%s"',
  (_name, tag, texts) => {
    test('leaves the direction to the views', () => {
      const controls = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
      expect(failing(texts, (text) => controls.test(JSON.stringify(text)))).toEqual([]);
    });

    test('is composed, and has no blanks about it', () => {
      const wrong = failing(texts, (text) =>
        formsOf(text).some(
          ([, form]) => form === '' || form !== form.normalize('NFC').trim() || form.includes('  '),
        ),
      );
      expect(wrong).toEqual([]);
    });

    test('has the plural forms of the language', () => {
      const categories = categoriesOf(tag).join();
      const wrong = failing(
        texts,
        (text) => typeof text !== 'string' && Object.keys(text).sort().join() !== categories,
      );
      expect(wrong).toEqual([]);
    });
  },
);

/** The code; that of `data` is the schema, whose values are parts of keys. */
function code(): string {
  return ['entrypoints', 'components', 'lib', 'data']
    .flatMap((folder) =>
      readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' }).map(
        (file) => `${folder}/${file}`,
      ),
    )
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(new URL(file, root), 'utf8'))
    .join('\n');
}

describe('the keys of the English words', () => {
  const sources = code();
  const keys = Object.keys(english);
  const called = String.raw`\b(?:t|say|inEnglish)\(\s*`;
  /** What stands before the value in t(`kind.${kind}`). */
  const prefixes = [...sources.matchAll(new RegExp(`${called}\`([\\w.-]+\\.)\\$\\{`, 'g'))].map(
    ([, prefix = '']) => prefix,
  );
  const literals = new Set([...sources.matchAll(/'([\w.\- ]+)'/g)].map(([, text = '']) => text));
  const names = new Set([...sources.matchAll(/^\s*(\w+)[:,]/gm)].map(([, text = '']) => text));

  test('are found in the code', () => {
    expect(prefixes).toContain('kind.');
    expect(literals).toContain('card.open');
  });

  test('are all used: as they are, or made of a prefix and a value that the code knows', () => {
    const isMade = (key: string): boolean =>
      prefixes.some((prefix) => {
        const value = key.slice(prefix.length);
        return key.startsWith(prefix) && (literals.has(value) || names.has(value));
      });
    const unused = keys.filter((key) => !literals.has(key) && !isMade(key));
    expect(unused).toEqual([]);
  });

  test('are there for all that the code says', () => {
    const said = [...sources.matchAll(new RegExp(`${called}'([^']+)'`, 'g'))].map(
      ([, key = '']) => key,
    );
    expect(said.length).toBeGreaterThan(100);
    expect(said.filter((key) => !keys.includes(key))).toEqual([]);
  });

  test('are there for each prefix of the code', () => {
    expect(prefixes.filter((prefix) => !keys.some((key) => key.startsWith(prefix)))).toEqual([]);
  });
});
