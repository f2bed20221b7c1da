import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contentLine, escapeValue } from '../../../../lib/take/content-line.ts';

/** Any text at all, and texts of the signs that matter here. */
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: fc.constantFrom(...'\\;,:\r\n"é漢😀 a'), maxLength: 300 }),
);

/** Reads a value as RFC 5545 writes it. */
const read = (value: string): string =>
  value.replace(/\\([\\;,nN])/g, (_whole, sign: string) => (/n/i.test(sign) ? '\n' : sign));

describe('escapeValue', () => {
  test('keeps any text, but for kinds of line end and what no value may hold', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const value = escapeValue(text);
        expect(value).not.toMatch(/[\r\n]/);
        expect(read(value)).toBe(
          text
            .replace(/\r\n|[\r\u2028\u2029]/g, '\n')
            // biome-ignore lint/suspicious/noControlCharactersInRegex: a value must not hold them
            .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, ''),
        );
      }),
    );
  });

  test('writes half a character, which no file can hold, as a sign for it', () => {
    expect(escapeValue('a\ud83d')).toBe('a\ufffd');
  });

  test('escapes each sign once', () => {
    expect(escapeValue('a;b,c\\n\nd:e')).toBe('a\\;b\\,c\\\\n\\nd:e');
  });
});

describe('contentLine', () => {
  test('folds to at most 75 octets, and unfolds to what it was', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const value = escapeValue(text);
        const line = contentLine('SUMMARY', value);
        expect(line.endsWith('\r\n')).toBe(true);
        for (const physical of line.slice(0, -2).split('\r\n'))
          expect(Buffer.byteLength(physical)).toBeLessThanOrEqual(75);
        expect(line.slice(0, -2).replaceAll('\r\n ', '')).toBe(`SUMMARY:${value}`);
      }),
    );
  });

  test('splits no character', () => {
    const line = contentLine('SUMMARY', '😀'.repeat(60));
    for (const physical of line.split('\r\n')) expect(physical.isWellFormed()).toBe(true);
    expect(line).not.toContain('\ufffd');
  });

  test('leaves a line of 75 octets in one piece', () => {
    expect(contentLine('X', 'a'.repeat(73))).toBe(`X:${'a'.repeat(73)}\r\n`);
    expect(contentLine('X', 'a'.repeat(74))).toBe(`X:${'a'.repeat(73)}\r\n a\r\n`);
  });
});
