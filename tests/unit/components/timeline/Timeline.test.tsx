import { gzipSync } from 'node:zlib';
import { dossier as whole } from 'virtual:sidelight/dossier';
import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { Timeline } from '../../../../components/timeline/Timeline.tsx';
import { type PagesDossier, timelineOf } from '../../../../lib/dossier/pages.ts';
import { dossier } from '../dossier.ts';
import { positionOf, textOf } from '../read.ts';

const draw = (articleDate: string | null, isBrief = false, from: PagesDossier = dossier): string =>
  render(
    <Timeline
      dossier={from}
      events={from.timeline}
      articleDate={articleDate}
      addressOf={({ id }) => `#hill/${id}`}
      isBrief={isBrief}
    />,
  );

describe('Timeline', () => {
  test('marks the place of the article among the events', () => {
    const html = draw('2025-10-20');
    const marker = positionOf(html, 'This article, 20 Oct 2025');
    expect(positionOf(html, 'A second thing')).toBeLessThan(marker);
    expect(marker).toBeLessThan(positionOf(html, 'A third thing'));
    expect(textOf(html)).toContain('To this article');
  });
  test('has the marker last where all events are older, and none where the date is unknown', () => {
    const html = draw('2026-03-01');
    expect(positionOf(html, 'A third thing')).toBeLessThan(positionOf(html, 'This article, '));
    expect(draw(null)).not.toContain('his article');
  });
  test('tells approximate dates and spans of time', () => {
    expect(textOf(draw(null))).toMatch(/about 15 Oct A second thing/);
    expect(textOf(draw(null))).toContain('25 Oct – 30 Oct A third thing');
    expect(draw(null)).toMatch(/<time dateTime="2025-10-15" class="inexact"/i);
  });
  test('says where no day is known, and shows one day once', () => {
    const [event] = dossier.timeline as [PagesDossier['timeline'][number]];
    const timeline = ['2025-09', '2025-10-01', '2025-10-01'].map((date, index) => ({
      ...event,
      id: `event-${index}`,
      date,
    }));
    const html = draw(null, false, { ...dossier, timeline });
    expect(textOf(html)).toMatch(/Sept? day not known/);
    expect(html.match(/<time[^>]*class="visually-hidden"/g)).toHaveLength(1);
  });
  test('has rival accounts beside each other, the order alternating from event to event', () => {
    const html = draw(null);
    expect(positionOf(html, 'Pakistan told')).toBeLessThan(
      positionOf(html, 'The Afghan side told'),
    );
    // The next event of which both have an account: the Afghan side stands first.
    expect(positionOf(html, 'Seen from Kabul')).toBeLessThan(
      positionOf(html, 'Seen from Islamabad'),
    );
    expect(textOf(html)).toMatch(/at least 1,200 stones , 16 Oct 2025/);
  });
  test('names who counted, where the party is many', () => {
    expect(textOf(draw(null))).toMatch(/7 stones , counted by a hospital, 26 Oct 2025/);
  });
  test('tells what an event meant for people, and who could check', () => {
    expect(textOf(draw(null))).toMatch(/Shepherds left\. .* Who could check: Nobody was there\./);
  });
  test('gives each event an anchor, a link that stays, and a way to copy it', () => {
    const html = draw(null);
    expect(html).toContain('id="event-second"');
    expect(html).toContain('href="#hill/second"');
    expect(html.match(/Copy with citation/g)).toHaveLength(3);
  });
  test('is a list with a heading a year and a heading an event', () => {
    const html = draw(null);
    expect(html.match(/<h3/g)).toHaveLength(2);
    expect(html.match(/<h4/g)).toHaveLength(3);
    expect(html.match(/<ol/g)).toHaveLength(2);
    expect(html).not.toMatch(/<h[1256][^>]*>(?!Pakistan|Taliban)/);
  });
  test('in brief has dates and headlines only', () => {
    const html = draw(null, true);
    expect(html).toContain('A second thing');
    expect(html).not.toMatch(/Pakistan told|The Daily|Copy/);
  });
});

describe('the largest timeline', () => {
  const largest = whole.topics
    .map(({ id }) => timelineOf(whole, id))
    .reduce((a, b) => (b.length > a.length ? b : a));
  const sizeOf = (isBrief: boolean): number =>
    gzipSync(draw('2025-10-29', isBrief, { ...whole, timeline: largest }), { level: 9 }).length;

  test('is at most 6 kB as dates and headlines', () => {
    expect(largest.length).toBeGreaterThan(50);
    expect(sizeOf(true)).toBeLessThanOrEqual(6 * 1024);
  });
  test('is at most 28 kB with every account and source', () => {
    expect(sizeOf(false)).toBeLessThanOrEqual(28 * 1024);
  });
});
