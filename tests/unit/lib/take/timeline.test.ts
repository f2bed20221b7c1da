import { describe, expect, test } from 'vitest';
import type { PagesDossier } from '../../../../lib/dossier/pages.ts';
import {
  type TimelineFormat,
  timelineFile,
  timelineFormats,
} from '../../../../lib/take/timeline.ts';
import { at, pages, topicIn } from './sample.ts';

const dossier = pages();
const fileOf = (format: TimelineFormat, from: PagesDossier = dossier) =>
  timelineFile(from, topicIn(from, 'hilltown'), format);

/** The properties of a calendar's entries, unfolded and unescaped. */
function entriesOf(text: string): Record<string, string>[] {
  const lines = text.replaceAll('\r\n ', '').split('\r\n');
  const entries: Record<string, string>[] = [];
  for (const line of lines) {
    const [, name = '', value = ''] = /^([^:]*):(.*)$/.exec(line) ?? [];
    if (line === 'BEGIN:VEVENT') entries.push({});
    const entry = entries.at(-1);
    if (entry)
      entry[name] = value.replace(/\\(.)/g, (_whole, sign: string) => (sign === 'n' ? '\n' : sign));
  }
  return entries;
}

test.each(timelineFormats)(
  'a timeline as %s is the same each time and names the topic',
  (format) => {
    expect(fileOf(format).name).toBe(`sidelight-hilltown-timeline.${format}`);
    expect(fileOf(format)).toEqual(fileOf(format, pages()));
  },
);

test.each(timelineFormats)('a timeline as %s has both accounts, and where it is from', (format) => {
  const text = fileOf(format).text.replaceAll('\r\n ', '').replaceAll('\\,', ',');
  expect(text).toContain('Pakistan said that it was attacked.');
  expect(text).toContain('Kabul denied it.');
  expect(text).toMatch(/Sidelight dossier, version 2026\.01\.02, reviewed 2/);
  expect(text).toContain('https://web.archive.org/web/20251020/https://sample.example/daily-1');
});

test('a timeline has the events of its topic only', () => {
  const { events } = JSON.parse(fileOf('json').text);
  expect(events.map(({ id }: { id: string }) => id)).toEqual(['2024-talks', '2025-10-19-fight']);
});

test('as JSON it has the parties that speak and the sources that are cited, and no others', () => {
  const { parties, sources } = JSON.parse(fileOf('json').text);
  expect(parties.map(({ id }: { id: string }) => id)).toEqual(['pakistan', 'afghanistan']);
  expect(sources.map(({ id }: { id: string }) => id)).toEqual(['daily-3', 'daily-1', 'daily-2']);
});

test('as CSV it says that it is UTF-8', () => {
  expect(fileOf('csv').text.startsWith('\ufeff"id","date"')).toBe(true);
});

describe('as a calendar', () => {
  const [talks, fight] = entriesOf(fileOf('ics').text);

  test('it is one that opens and closes, each line ended as the standard asks', () => {
    const { text } = fileOf('ics');
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\nPRODID:/);
    expect(text).toMatch(/\r\nEND:VCALENDAR\r\n$/);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(2);
    expect(text.match(/END:VEVENT/g)).toHaveLength(2);
  });

  test('it has days, the end after the last one, and an id that stays', () => {
    expect(fight).toMatchObject({
      UID: '2025-10-19-fight@sidelight.invalid',
      DTSTAMP: '20260102T000000Z',
      'DTSTART;VALUE=DATE': '20251019',
      'DTEND;VALUE=DATE': '20251021',
      SUMMARY: 'Fighting broke out in the hills',
      STATUS: 'CONFIRMED',
    });
  });

  test('it shows what is known to the year only over the year, and says so', () => {
    expect(talks).toMatchObject({
      'DTSTART;VALUE=DATE': '20240101',
      'DTEND;VALUE=DATE': '20250101',
      SUMMARY: '2024, day not known: The two sides met',
      STATUS: 'TENTATIVE',
    });
  });

  test('it says what is approximate', () => {
    const timeline = dossier.timeline.map((event) => ({ ...event, about: true as const }));
    const [, entry] = entriesOf(fileOf('ics', { ...dossier, timeline }).text);
    expect(entry).toMatchObject({
      SUMMARY: 'about 19 Oct 2025 to 20 Oct 2025: Fighting broke out in the hills',
      STATUS: 'TENTATIVE',
    });
  });

  test('it has every account, with figures and sources, in each description', () => {
    expect(at(fight?.DESCRIPTION?.split('\n') ?? [], 2)).toMatch(/^Pakistan: /);
    expect(fight?.DESCRIPTION).toContain('\nTaliban government: Kabul denied it.\n');
    expect(fight?.DESCRIPTION).toContain('\nThe Daily Sample: “A sample”, 20 Oct 2025. https://');
  });
});
