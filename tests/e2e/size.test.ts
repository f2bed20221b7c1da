/** What a reader pays for: the bytes of the built extension. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { browserKinds } from '../../scripts/browsers/kinds.ts';
import { buildOf } from './browser.ts';
import { note } from './figures.ts';

const kB = 1024;
const gzip = (text: string | Buffer): number => gzipSync(text, { level: 9 }).length;

describe.each(browserKinds)('the build for %s', (kind) => {
  const folder = buildOf(kind);
  const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(join(folder, name)).isFile(),
  );

  test('costs a page at most 28 kB, names included, and 12 kB more where it has a card to show', () => {
    const content = gzip(read('content-scripts/content.js'));
    const card = gzip(read('card.js'));
    note(kind, { content, card });
    expect(content).toBeLessThanOrEqual(28 * kB);
    expect(card).toBeLessThanOrEqual(12 * kB);
  });

  test('has a popup of at most 60 kB without the dossier’s text', () => {
    const namedIn = (file: string): string[] =>
      [...read(file).matchAll(/"\/?((?:chunks|assets)\/[^"]+\.(?:js|css))"/g)].map(
        ([, name]) => name as string,
      );
    const first = namedIn('popup.html');
    expect(first.length).toBeGreaterThan(2);
    // And what the page's script asks for as it runs.
    const named = new Set([...first, ...first.flatMap(namedIn)]);
    const code = [...named].map(read).join('\n');
    const dossier = /JSON\.parse\((["'`])(?:\\.|(?!\1)[^\\])*\1\)/gs;
    const text = code.match(dossier)?.join('') ?? '';
    expect(text.length).toBeGreaterThan(100 * kB);
    expect(gzip(code.replace(dossier, ''))).toBeLessThanOrEqual(60 * kB);
  });

  test('is a package of at most 600 kB', () => {
    const packed = files.map((name) => deflateRawSync(readFileSync(join(folder, name))).length);
    const bytes = packed.reduce((sum, size) => sum + size, 0);
    note(kind, { package: bytes });
    expect(bytes).toBeLessThanOrEqual(600 * kB);
  });
});
