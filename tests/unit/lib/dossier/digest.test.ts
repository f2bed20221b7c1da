import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileDigests, type DigestData, digestFor } from '../../../../lib/dossier/digest.ts';
import { soundDossier } from '../../../data/sound.ts';

describe('compileDigests', () => {
  const data = compileDigests(soundDossier(), []);

  test('takes what a card shows of a topic', () => {
    expect(data.topics[0]).toEqual({
      topic: 'hilltown',
      kind: 'place',
      title: 'hilltown',
      lede: 'What hilltown is.',
      sides: [
        { name: 'Pakistan', text: 'Pakistan called it a matter of safety.' },
        { name: 'Taliban government', text: 'Kabul called it a matter of pride.' },
      ],
      sources: 3,
    });
  });

  test('lets the sides alternate from topic to topic', () => {
    expect(data.topics.map(({ sides }) => sides[0]?.name)).toEqual([
      'Pakistan',
      'Taliban government',
    ]);
    expect(data.topics.map(({ sides }) => sides.length)).toEqual([2, 2]);
  });

  test('counts each source of claims, events, positions and terms once', () => {
    // Of the valley: its claims rest on 1 and 2, its events on 2 and 3.
    expect(data.topics[1]?.sources).toBe(3);
    const dossier = soundDossier();
    dossier.timeline = dossier.timeline.filter(({ id }) => id !== '2024-talks');
    expect(compileDigests(dossier, []).topics[1]?.sources).toBe(2);
    const [use] = dossier.terms[0]?.uses ?? [];
    dossier.terms[0]?.topics.push('valley');
    use?.sources.push('daily-3');
    expect(compileDigests(dossier, []).topics[1]?.sources).toBe(3);
  });

  test('puts the events in order of date, and leaves those of one day as they are', () => {
    const dossier = soundDossier();
    const [talks, fight, truce] = dossier.timeline;
    if (!talks || !fight || !truce) throw new Error('expected three events');
    const sameDay = { ...fight, id: 'later', headline: 'Later that day' };
    dossier.timeline = [truce, fight, sameDay, talks];
    expect(
      compileDigests(dossier, []).events.map(({ date, headline }) => [date, headline]),
    ).toEqual([
      ['2024', 'The two sides met'],
      ['2025-10-19', 'Fighting broke out in the hills'],
      ['2025-10-19', 'Later that day'],
      ['2025-11', 'A truce was agreed'],
    ]);
  });

  test('says how far the dossier reaches', () => {
    expect(data).toMatchObject({ inDepthUntil: '2025-12-01', coverageEnd: '2025-12-31' });
  });

  test('changes nothing in the dossier', () => {
    const dossier = soundDossier();
    compileDigests(dossier, []);
    expect(dossier).toEqual(soundDossier());
  });
});

describe('digestFor', () => {
  const event = (date: string, ...topics: string[]): DigestData['events'][number] => ({
    date,
    headline: `What happened on ${date}`,
    topics,
  });
  const data: DigestData = {
    ...compileDigests(soundDossier(), []),
    events: [
      event('2024', 'hilltown'),
      event('2025-10-11', 'hilltown', 'valley'),
      event('2025-10-19', 'hilltown'),
      event('2025-11', 'hilltown'),
      event('2025-12-06', 'hilltown'),
    ],
  };
  const at = (date: string | null, topic = 'hilltown') => {
    const digest = digestFor(data, topic, date);
    return [digest?.latest?.date ?? null, digest?.since];
  };

  test.each([
    ['2025-10-18', '2025-10-11', 3],
    ['2025-10-19', '2025-10-19', 2],
    ['2025-10-31', '2025-10-19', 2],
    ['2025-12-05', '2025-11', 1],
    ['2026-05-01', '2025-12-06', 0],
  ])('for an article of %s the latest event is of %s, with %d since', (date, latest, since) => {
    expect(at(date)).toEqual([latest, since]);
  });

  test('takes an event of a whole month or year as known from its beginning', () => {
    expect(at('2025-11-01')).toEqual(['2025-11', 1]);
    expect(at('2024-01-01')).toEqual(['2024', 4]);
  });

  test('has no latest event for an article older than all of them', () => {
    expect(at('2023-12-31')).toEqual([null, 5]);
  });

  test('has the last event of all for an article without a date', () => {
    expect(at(null)).toEqual(['2025-12-06', 0]);
  });

  test('counts the events of its own topic only', () => {
    expect(at('2025-10-01', 'valley')).toEqual([null, 1]);
    expect(at(null, 'valley')).toEqual(['2025-10-11', 0]);
  });

  test('has neither for a topic without events', () => {
    expect(digestFor({ ...data, events: [] }, 'valley', null)).toMatchObject({
      latest: null,
      since: 0,
    });
  });

  test.each(['lowland', '', '__proto__', 'constructor'])('knows no topic %j', (topic) => {
    expect(digestFor(data, topic, null)).toBeUndefined();
  });

  test('splits the events of a topic into those known and those since, whatever the date', () => {
    const date = fc
      .date({ min: new Date('2023-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
      .map((day) => day.toISOString().slice(0, 10));
    fc.assert(
      fc.property(date, (day) => {
        const digest = digestFor(data, 'hilltown', day);
        const known = data.events.slice(0, 5 - (digest?.since ?? 0));
        expect(known.at(-1)?.date ?? null).toBe(digest?.latest?.date ?? null);
        if (digest?.latest) expect(digest.latest.date <= day).toBe(true);
      }),
    );
  });
});
