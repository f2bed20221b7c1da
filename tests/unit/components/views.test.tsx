import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { Background } from '../../../components/Background.tsx';
import { Coverage } from '../../../components/Coverage.tsx';
import { Positions } from '../../../components/Positions.tsx';
import { Sources } from '../../../components/Sources.tsx';
import { Timeline } from '../../../components/Timeline.tsx';
import type { Source } from '../../../data/schema.ts';
import { amountText } from '../../../lib/dossier/amount.ts';
import type { PagesTopic } from '../../../lib/dossier/pages.ts';
import { dossier } from './dossier.ts';

const [topic] = dossier.topics as [PagesTopic];

/** What a reader reads: the text without the tags. */
const textOf = (html: string): string => html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
const positionOf = (html: string, text: string): number => {
  expect(html).toContain(text);
  return html.indexOf(text);
};

describe('Background', () => {
  const html = render(<Background dossier={dossier} topic={topic} onTopic={() => undefined} />);

  test('says whose claim a claim is, and where it comes from', () => {
    expect(textOf(html)).toContain('United Nations: They are high. The Weekly, 19 Oct 2025');
  });
  test('tells where a source was not read', () => {
    expect(textOf(html)).toMatch(/The Weekly, 19 Oct 2025 \(not read\)/);
  });
  test('gives figures with their owner', () => {
    expect(textOf(html)).toContain('United Nations 15 to 20 hills, 2025');
  });
  test('names who counted, where the party is many, and captions the table', () => {
    expect(textOf(html)).toContain('A club 40 hills, 2025');
    expect(html).toMatch(/<table[^>]*><caption[^>]*>[^<]+<\/caption>/);
  });
  test('tells who could check, with what it meant for people or without', () => {
    expect(textOf(html)).toContain('What it meant for people Who could check: Anybody with a map.');
    const harmed = { ...topic, impact: [{ text: 'Hikers fell.', sources: ['daily'] }] };
    const drawn = textOf(
      render(<Background dossier={dossier} topic={harmed} onTopic={() => undefined} />),
    );
    expect(drawn).toMatch(/What it meant for people Hikers fell\. The Daily, .* Who could check:/);
  });
  test('has words in dispute: who says which, since when, and which one stands here', () => {
    expect(textOf(html)).toContain('Words in dispute');
    expect(textOf(html)).toMatch(/Pakistan: “hill”, [^.]*1949\. A low one\. The Daily/);
    expect(textOf(html)).toContain('Here: hill. It is on the map.');
  });
  test('says why one government has no version', () => {
    expect(textOf(html)).toContain('Kabul was not asked.');
  });
  test('shows both versions of what is disputed, and leaves out what there is nothing of', () => {
    expect(positionOf(html, 'Very high.')).toBeLessThan(positionOf(html, 'Rather low.'));
    expect(textOf(html)).not.toContain('Agreed');
  });
  test('opens sources without telling where from', () => {
    const links = html.match(/<a [^>]*>/g) ?? [];
    expect(links.length).toBeGreaterThan(3);
    for (const link of links) {
      expect(link).toContain('rel="noreferrer noopener"');
      expect(link).toMatch(/href="https:/);
    }
  });
});

describe('Timeline', () => {
  const draw = (articleDate: string | null): string =>
    render(<Timeline dossier={dossier} events={dossier.timeline} articleDate={articleDate} />);

  test('marks the place of the article among the events', () => {
    const html = draw('2025-10-20');
    const marker = positionOf(html, 'This article, 20 Oct 2025');
    expect(positionOf(html, 'A second thing')).toBeLessThan(marker);
    expect(marker).toBeLessThan(positionOf(html, 'A third thing'));
  });
  test('has the marker last where all events are older, and none where the date is unknown', () => {
    const html = draw('2026-03-01');
    expect(positionOf(html, 'A third thing')).toBeLessThan(positionOf(html, 'This article'));
    expect(draw(null)).not.toContain('This article');
  });
  test('tells approximate dates and spans of time', () => {
    expect(textOf(draw(null))).toContain('about 15 Oct A second thing');
    expect(textOf(draw(null))).toContain('25 Oct – 30 Oct A third thing');
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
    expect(textOf(html)).toContain('at least 1,200 stones, 16 Oct 2025');
  });
  test('names who counted, where the party is many', () => {
    expect(textOf(draw(null))).toContain('7 stones, counted by a hospital, 26 Oct 2025');
  });
  test('tells what an event meant for people, and who could check', () => {
    expect(textOf(draw(null))).toMatch(/Shepherds left\. .* Who could check: Nobody was there\./);
  });
  test('gives each event an anchor', () => {
    expect(draw(null)).toContain('id="event-second"');
  });
});

describe('Positions', () => {
  const html = render(<Positions dossier={dossier} issues={dossier.issues} />);

  test('has the two governments beside each other and others below', () => {
    expect(positionOf(html, 'Ours by map')).toBeLessThan(positionOf(html, 'Ours by custom alone'));
    expect(positionOf(html, 'Ours by custom alone')).toBeLessThan(positionOf(html, 'It counts'));
  });
  test('gives quotes with speaker, role and date', () => {
    expect(textOf(html)).toContain('“These are ours.” A Minister, minister, 20 Oct 2025.');
  });
  test('shows its own scales', () => {
    expect(textOf(html)).toContain('words 6:4 · sources 1:2');
  });
  test('says why there is no quote', () => {
    expect(textOf(html)).toContain('None was found.');
  });
  test('says so where nothing is in dispute', () => {
    expect(textOf(render(<Positions dossier={dossier} issues={[]} />))).toContain('No question');
  });
});

test('Sources tells how much of a source was read and why it is weak', () => {
  const html = render(<Sources dossier={dossier} ids={['daily', 'weekly']} />);
  expect(textOf(html)).toContain('headline seen, text not read; a blog');
});

test('Sources has the newest first, and those of one day in the order of the page', () => {
  const [daily, weekly] = dossier.sources as [Source, Source];
  const sources = [daily, weekly, { ...daily, id: 'newer', publisher: 'Newer', date: '2025-11' }];
  const html = render(
    <Sources dossier={{ ...dossier, sources }} ids={['weekly', 'daily', 'newer']} />,
  );
  expect(positionOf(html, 'Newer')).toBeLessThan(positionOf(html, 'The Weekly'));
  expect(positionOf(html, 'The Weekly')).toBeLessThan(positionOf(html, 'The Daily'));
});

describe('Coverage', () => {
  const draw = (articleDate: string | null): string =>
    textOf(render(<Coverage facts={dossier.facts} articleDate={articleDate} />));

  test('tells how far the dossier reaches', () => {
    expect(draw(null)).toContain('In depth to 31 Dec 2025, thin to 30 Jun 2026.');
  });
  test('says plainly when the article is newer', () => {
    expect(draw('2026-07-02')).toContain('2 Jul 2026, is newer than the dossier');
    expect(draw('2026-02-02')).toContain('few events');
    expect(draw('2025-10-20')).not.toMatch(/newer|few/);
  });
});

test.each([
  [1234, '1,234'],
  [{ from: 15, to: 20 }, '15 to 20'],
  [{ atLeast: 7 }, 'at least 7'],
  [{ about: 6000 }, 'about 6,000'],
])('amountText writes %j as %s', (amount, text) => {
  expect(amountText(amount)).toBe(text);
});
