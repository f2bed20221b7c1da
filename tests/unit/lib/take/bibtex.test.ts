import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Source } from '../../../../data/schema.ts';
import { escapeBibtex, passageBibtex } from '../../../../lib/take/bibtex.ts';
import { eventPassage } from '../../../../lib/take/event.ts';
import { issuePassage } from '../../../../lib/take/issue.ts';
import { at, pages } from './sample.ts';

const dossier = pages();
const fight = at(dossier.timeline, 1);

interface Entry {
  type: string;
  key: string;
  fields: Record<string, string>;
}

/** Reads entries as BibTeX does: a value in braces ends where as many are closed as opened. */
function parse(text: string): Entry[] {
  const entries: Entry[] = [];
  let rest = text;
  const take = (pattern: RegExp): string[] => {
    const found = pattern.exec(rest);
    if (!found) throw new Error(`expected ${pattern} at ${JSON.stringify(rest.slice(0, 60))}`);
    rest = rest.slice(found[0].length);
    return found;
  };
  const value = (): string => {
    if (!rest.startsWith('{')) return take(/^[a-z]+/)[0] as string;
    let depth = 0;
    for (let end = 0; end < rest.length; end++) {
      if (rest[end] === '{') depth++;
      if (rest[end] === '}') depth--;
      if (depth === 0) {
        const inside = rest.slice(1, end);
        rest = rest.slice(end + 1);
        return inside;
      }
    }
    throw new Error('expected a closing brace');
  };
  while (rest.trim() !== '') {
    const [, type = '', key = ''] = take(/^\s*@([a-z]+)\{([^\s,{}"#%'=~\\]+),\n/);
    const fields: Record<string, string> = {};
    while (!rest.startsWith('}')) {
      const [, name = ''] = take(/^ {2}([a-z]+) = /);
      fields[name] = value();
      take(/^,\n/);
    }
    take(/^\}\n/);
    entries.push({ type, key, fields });
  }
  return entries;
}

/** What TeX sets for an escaped text. */
function set(text: string): string {
  const signs: Record<string, string> = {
    backslash: '\\',
    braceleft: '{',
    braceright: '}',
    asciitilde: '~',
    asciicircum: '^',
  };
  return text.replace(
    /\{\\text([a-z]+)\}|\\([$&#%_])/g,
    (whole, name: string, sign: string) => sign ?? signs[name] ?? whole,
  );
}

const bibtexOf = (change: Partial<Source>): Entry[] =>
  parse(
    passageBibtex(
      eventPassage(
        {
          ...dossier,
          sources: dossier.sources.map((source) => ({ ...source, ...change, id: source.id })),
        },
        fight,
      ),
    ),
  );

describe('a passage as BibTeX', () => {
  test('is an entry of its own, with both sides in its abstract, and one a source', () => {
    const entries = parse(passageBibtex(eventPassage(dossier, fight)));
    expect(entries.map(({ type, key }) => [type, key])).toEqual([
      ['misc', 'sidelight-event-2025-10-19-fight'],
      ['article', 'sidelight-source-daily-1'],
      ['article', 'sidelight-source-daily-2'],
    ]);
    expect(entries[0]?.fields).toMatchObject({
      howpublished: 'Sidelight dossier, version 2026.01.02, reviewed 2 Jan 2026.',
      abstract: expect.stringMatching(/Pakistan: .* Taliban government: Kabul denied it\./),
    });
    expect(entries[1]?.fields).toEqual({
      key: '{The Daily Sample}',
      title: '{A sample}',
      journal: '{The Daily Sample}',
      year: '2025',
      month: 'oct',
      date: '2025-10-20',
      url: 'https://sample.example/daily-1',
      urldate: '2026-01-02',
      note: 'Archived copy: https://web.archive.org/web/20251020/https://sample.example/daily-1',
    });
  });

  test.each([
    ['wire', 'article', 'journal'],
    ['magazine', 'article', 'journal'],
    ['un', 'techreport', 'institution'],
    ['research', 'techreport', 'institution'],
    ['news site', 'misc', 'howpublished'],
  ] as const)('has a %s as %s, its publisher as %s', (kind, type, field) => {
    const [, entry] = bibtexOf({ kind });
    expect(entry?.type).toBe(type);
    expect(entry?.fields[field]).toBe('{The Daily Sample}');
  });

  test('gives no month that is not known', () => {
    const [, entry] = bibtexOf({ date: '2024' });
    expect(entry?.fields).toMatchObject({ year: '2024', date: '2024' });
    expect(entry?.fields).not.toHaveProperty('month');
  });

  test('gives every entry of the dossier a key of its own', () => {
    const keys = [
      ...dossier.timeline.map((event) => passageBibtex(eventPassage(dossier, event))),
      ...dossier.issues.map((issue) => passageBibtex(issuePassage(dossier, issue))),
    ].flatMap((text) => parse(text).map(({ key }) => key));
    const own = keys.filter((key) => !key.startsWith('sidelight-source-'));
    expect(new Set(own).size).toBe(own.length);
  });

  test('survives any title, publisher and address', () => {
    const hostile = fc.oneof(
      fc.string(),
      fc.string({ unit: fc.constantFrom(...'{}\\"@%$&#_~^, =\né') }),
    );
    fc.assert(
      fc.property(hostile, hostile, hostile, (title, publisher, url) => {
        const [, entry, another] = bibtexOf({ title, publisher, url });
        const line = (text: string): string => text.replace(/\s+/g, ' ').trim();
        expect(set(entry?.fields.title ?? '')).toBe(`{${line(title)}}`);
        expect(set(entry?.fields.journal ?? '')).toBe(`{${line(publisher)}}`);
        expect(entry?.fields.url).not.toMatch(/[{}\\\s]/);
        expect(another?.key).toBe('sidelight-source-daily-2');
      }),
    );
  });

  test('leaves nothing that TeX would run', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'{}\\$&#%_~^ab') }), (text) => {
        const left = escapeBibtex(text).replace(/\{\\text[a-z]+\}|\\[$&#%_]/g, '');
        expect(left).not.toMatch(/[{}\\$&#%_~^]/);
      }),
    );
  });
});
