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
    expect(fight).toContain(
      'The Daily Sample: A sample, 2025-10-20, https://sample.example/daily-1 (archived: https://web.archive.org/',
    );
  });

  test('cites the sources of all that a row says, not of its headline alone', () => {
    const [, fight] = dossier.timeline;
    const [account] = fight?.accounts ?? [];
    if (!fight || !account) throw new Error('expected an event with an account');
    const event = { ...fight, accounts: [{ ...account, sources: ['daily-2'] }] };
    const [, row] = parse(timelineCsv(dossier, [event]));
    expect(row?.[11]).toMatch(/daily-2.*\n.*daily-1/);
  });

  test('tells in every row where it was taken from', () => {
    for (const row of rows.slice(1))
      expect(row.at(-1)).toBe('Sidelight dossier, version 2026.01.02, reviewed 2026-01-02');
  });

  test('has the other side first in every second event with both accounts', () => {
    const [, fight] = dossier.timeline;
    const [account] = fight?.accounts ?? [];
    if (!fight || !account) throw new Error('expected an event with an account');
    const accounts = [account, { party: 'afghanistan', text: 'Kabul said.', sources: ['daily-2'] }];
    const timeline = [
      { ...fight, accounts },
      { ...fight, id: 'again', accounts },
    ];
    const [, first, second] = parse(timelineCsv({ ...dossier, timeline }, timeline));
    expect(first?.[8]).toMatch(/^Pakistan: .*\nTaliban government: /s);
    expect(second?.[8]).toMatch(/^Taliban government: .*\nPakistan: /s);
  });

  test('names who counted, where the party is many, and what it meant for people', () => {
    const [, fight] = dossier.timeline;
    const [account] = fight?.accounts ?? [];
    if (!fight || !account) throw new Error('expected an event with an account');
    const [figure] = account.figures ?? [];
    if (!figure) throw new Error('expected a figure');
    const [, row] = parse(
      timelineCsv(dossier, [
        {
          ...fight,
          accounts: [{ ...account, figures: [{ ...figure, by: 'a hospital' }] }],
          impact: [{ text: 'Families left.', sources: ['daily-1'] }],
          access: { text: 'Nobody could check.', sources: ['daily-1'] },
        },
      ]),
    );
    expect(row?.[8]).toMatch(/ \| at least 10 soldiers killed \(a hospital, 2025-10-19\)$/);
    expect(row?.slice(9, 11)).toEqual(['Families left.', 'Nobody could check.']);
  });

  test('keeps any text, and lets no spreadsheet compute it', () => {
    const [event] = dossier.timeline;
    if (!event) throw new Error('expected an event');
    fc.assert(
      fc.property(fc.string(), (headline) => {
        const [, row] = parse(timelineCsv(dossier, [{ ...event, headline }]));
        const read = row?.[5] ?? '';
        expect(read.startsWith("'") && headline !== read ? read.slice(1) : read).toBe(headline);
        expect(read).not.toMatch(/^[=+\-@\s]/);
      }),
    );
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', ' =1', '\uff1d1'])(
    'writes %j as text',
    (headline) => {
      const [event] = dossier.timeline;
      if (!event) throw new Error('expected an event');
      const [, row] = parse(timelineCsv(dossier, [{ ...event, headline }]));
      expect(row?.[5]).toBe(`'${headline}`);
    },
  );
});
