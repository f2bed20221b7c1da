import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { timelineCsv } from '../../../../../lib/dossier/export/csv.ts';
import { soundDossier } from '../../../../data/sound.ts';

/** Reads comma-separated values as RFC 4180 writes them. */
function parse(csv: string): string[][] {
  const rows: string[][] = [];
  for (const [, quoted = '', end] of csv.matchAll(/"((?:[^"]|"")*)"(,|\r\n)/g)) {
    const row = rows.at(-1);
    const text = quoted.replaceAll('""', '"');
    if (row && row.at(-1) !== '\r\n') row.push(text);
    else rows.push([text]);
    if (end === '\r\n') rows.at(-1)?.push('\r\n');
  }
  return rows.map((row) => row.slice(0, -1));
}

describe('the timeline as a table', () => {
  const dossier = soundDossier();
  const rows = parse(timelineCsv(dossier, dossier.timeline));

  test('has a head and a row for each event', () => {
    expect(rows).toHaveLength(1 + dossier.timeline.length);
    expect(rows[0]?.slice(0, 2)).toEqual(['id', 'date']);
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([rows[0]?.length]));
  });

  test('has accounts with their figures, and sources with their addresses', () => {
    const fight = rows[2]?.join('\n');
    expect(fight).toContain(
      'Pakistan: Pakistan said that it was attacked. | at least 10 soldiers killed (2025-10-19)',
    );
    expect(fight).toContain('The Daily Sample, 2025-10-20, https://sample.example/daily-1');
  });

  test('keeps any text, and lets no spreadsheet compute it', () => {
    const [event] = dossier.timeline;
    if (!event) throw new Error('expected an event');
    fc.assert(
      fc.property(fc.string(), (headline) => {
        const [, row] = parse(timelineCsv(dossier, [{ ...event, headline }]));
        const read = row?.[5] ?? '';
        expect(read.startsWith("'") && headline !== read ? read.slice(1) : read).toBe(headline);
        expect(read).not.toMatch(/^[=+\-@\t\r]/);
      }),
    );
  });
});
