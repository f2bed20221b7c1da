import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eventPassage } from '../../../../lib/take/event.ts';
import { issuePassage } from '../../../../lib/take/issue.ts';
import { escapeMarkdown, passageMarkdown } from '../../../../lib/take/markdown.ts';
import { at, pages } from './sample.ts';

const dossier = pages();

describe('a passage as Markdown', () => {
  test('has a heading, whose words they are, and numbers that link', () => {
    const text = passageMarkdown(eventPassage(dossier, at(dossier.timeline, 1)));
    expect(text).toMatch(/^### Fighting broke out in the hills \(19 Oct 2025 to 20 Oct 2025\)\n/);
    expect(text).toContain(
      '\n**Taliban government:** Kabul denied it. [\\[2\\]](https://sample.example/daily-2)\n',
    );
    expect(text).toContain('\n- **Pakistan:** at least 10 soldiers killed');
    expect(text).toContain(
      '\n2. The Daily Sample: [A sample](https://sample.example/daily-2), Nov',
    );
    expect(text).toContain('[archived copy](https://web.archive.org/web/202511/https:');
    expect(text).toMatch(/\nSidelight dossier, version 2026\.01\.02, reviewed 2 Jan 2026\./);
  });

  test('has quotes as quotes', () => {
    expect(passageMarkdown(issuePassage(dossier, at(dossier.issues, 0)))).toContain(
      '\n> “They began.” – A. Minister, Minister, 20 Oct 2025 [',
    );
  });

  test('keeps an address that would end its link', () => {
    const sources = dossier.sources.map((source) => ({
      ...source,
      url: 'https://a.example/(b)<c>',
    }));
    const text = passageMarkdown(eventPassage({ ...dossier, sources }, at(dossier.timeline, 1)));
    expect(text).toContain('(https://a.example/%28b%29%3Cc%3E)');
    expect(text).not.toContain('(b)');
  });

  test('cannot be marked up by any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const escaped = escapeMarkdown(text);
        // Read back as CommonMark reads it: a sign of ASCII behind a backslash is that sign.
        const plain = escaped.replace(/\\([!-/:-@[-`{-~])/g, '$1');
        expect(plain).toBe(text.replace(/\s+/g, ' ').trim());
        expect(escaped.replace(/\\[!-/:-@[-`{-~]/g, '')).not.toMatch(/[`*_[\]<>#&~|$\\]/);
      }),
    );
  });

  test.each([
    ['- no list', '\\- no list'],
    ['1. no list', '1\\. no list'],
    ['12) no list', '12\\) no list'],
    ['+ no list', '\\+ no list'],
    ['# no heading', '\\# no heading'],
  ])('does not begin a list or heading with %j', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });
});
