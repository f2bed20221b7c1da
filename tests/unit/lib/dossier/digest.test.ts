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
      agreed: null,
      disputed: 'who came first',
      notKnown: null,
      sides: [
        {
          name: 'Pakistan',
          text: 'Pakistan called it a matter of safety.',
          words: 7,
          sources: 1,
        },
        {
          name: 'Taliban government',
          text: 'Kabul called it a matter of pride.',
          words: 7,
          sources: 1,
        },
      ],
      sources: 3,
      related: ['valley'],
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

  test('says how far the dossier reaches, and of which version it is', () => {
    expect(data).toMatchObject({
      inDepthUntil: '2025-12-01',
      coverageEnd: '2025-12-31',
      version: '2026.01.02',
    });
  });

  test('takes of what is agreed, disputed and not known the one that is short', () => {
    const dossier = soundDossier();
    const [hilltown] = dossier.topics;
    const [question] = hilltown?.disputed ?? [];
    if (!hilltown || !question) throw new Error('expected a disputed question');
    const claim = { text: 'Both sides held talks.', sources: ['daily-1'] };
    hilltown.agreed = [claim, { ...claim, short: 'both sides met' }, { ...claim, short: 'later' }];
    hilltown.disputed = [question, { ...question, short: 'who came first' }];
    hilltown.notKnown = [{ ...claim, short: 'how many died' }];
    expect(compileDigests(dossier, []).topics[0]).toMatchObject({
      agreed: 'both sides met',
      disputed: 'who came first',
      notKnown: 'how many died',
    });
  });

  test('has nothing short where a list is empty or none of it is short', () => {
    const dossier = soundDossier();
    const [hilltown] = dossier.topics;
    if (!hilltown) throw new Error('expected a topic');
    hilltown.agreed = [{ text: 'Both sides held talks.', sources: ['daily-1'] }];
    hilltown.disputed = hilltown.disputed.map(({ short: _short, ...question }) => question);
    expect(compileDigests(dossier, []).topics[0]).toMatchObject({
      agreed: null,
      disputed: null,
      notKnown: null,
    });
  });

  test('names groups of cues by their label, topics by their title', () => {
    const dossier = soundDossier();
    Object.assign(dossier.topics[1] as object, { title: 'The Valley' });
    const groups = ['pakistan', 'fighting', 'valley', 'nowhere'];
    expect(compileDigests(dossier, groups).groups).toEqual([
      'Pakistan',
      'fighting',
      'The Valley',
      'nowhere',
    ]);
  });

  test('has for each topic a text with both sides and their sources', () => {
    expect(data.copies).toHaveLength(2);
    for (const [index, { title, lede, sides }] of data.topics.entries()) {
      const copy = data.copies[index] ?? '';
      for (const text of [title, lede, ...sides.map((side) => `${side.name}: ${side.text}`)])
        expect(copy).toContain(text);
      expect(copy).toContain('https://sample.example/daily-1');
      expect(copy).toContain('https://sample.example/daily-2');
    }
  });

  test('has the sides of that text in the order of the card', () => {
    for (const [index, { sides }] of data.topics.entries()) {
      const places = sides.map(({ text }) => data.copies[index]?.indexOf(text) ?? -1);
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }
  });

  test('has them so where one id goes on where another ends, in the order of files too', () => {
    const dossier = soundDossier();
    const [hilltown, valley] = dossier.topics;
    if (!hilltown || !valley) throw new Error('expected two topics');
    // `hill-top.json` stands before `hill.json`, but "hill" before "hill-top".
    dossier.topics = [
      { ...hilltown, id: 'hill-top' },
      { ...valley, id: 'hill' },
    ];
    const { topics, copies } = compileDigests(dossier, []);
    for (const [index, { sides }] of topics.entries()) {
      const places = sides.map(({ text }) => copies[index]?.indexOf(text) ?? -1);
      expect(places).toEqual([...places].sort((a, b) => a - b));
    }
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
    return [digest?.latest?.date ?? null, digest?.since.count];
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
      since: { count: 0, events: [] },
    });
  });

  test('names the first five events since the article, and counts them all', () => {
    const months = Array.from({ length: 8 }, (_, month) => event(`2026-0${month + 1}`, 'hilltown'));
    const many = { ...data, events: [...data.events, ...months] };
    const since = digestFor(many, 'hilltown', '2025-11-30')?.since;
    expect(since?.count).toBe(9);
    expect(since?.events).toEqual(
      ['2025-12-06', '2026-01', '2026-02', '2026-03', '2026-04'].map((date) => ({
        date,
        headline: `What happened on ${date}`,
      })),
    );
  });

  test('names fewer where there are fewer', () => {
    expect(digestFor(data, 'hilltown', '2025-10-31')?.since).toEqual({
      count: 2,
      events: [
        { date: '2025-11', headline: 'What happened on 2025-11' },
        { date: '2025-12-06', headline: 'What happened on 2025-12-06' },
      ],
    });
  });

  test('rests no latest event on what nobody read, but counts it', () => {
    const unread = { ...event('2025-12-10', 'hilltown'), unread: true as const };
    const later = { ...data, events: [...data.events, unread] };
    expect(digestFor(later, 'hilltown', null)).toMatchObject({ latest: { date: '2025-12-06' } });
    expect(digestFor(later, 'hilltown', '2025-12-06')?.since.count).toBe(1);
  });

  test('names what on the page spoke for it, in words', () => {
    const why = (...proofs: number[]) =>
      digestFor({ ...data, groups: ['a ceasefire', 'Kabul'] }, 'hilltown', null, proofs)?.why;
    expect(why()).toEqual([]);
    expect(why(1, 0)).toEqual(['Kabul', 'a ceasefire']);
    expect(why(0, 2, 9999)).toEqual(['a ceasefire']);
  });

  test('names related topics by their titles', () => {
    const titled = structuredClone(data);
    Object.assign(titled.topics[1] as object, { title: 'The Valley' });
    expect(digestFor(titled, 'hilltown', null)?.related).toEqual([
      { topic: 'valley', title: 'The Valley' },
    ]);
    expect(digestFor(titled, 'valley', null)?.related).toEqual([]);
  });

  test("has titles in the reader's language where there are any", () => {
    const titled = { ...structuredClone(data), titles: [{}, { tr: 'Vadi' }] };
    expect(digestFor(titled, 'valley', null, [], 'tr')).toMatchObject({
      title: 'valley',
      localTitle: 'Vadi',
    });
    expect(digestFor(titled, 'valley', null, [], 'ur')?.localTitle).toBeNull();
    expect(digestFor(titled, 'valley', null)?.localTitle).toBeNull();
    expect(digestFor(titled, 'hilltown', null, [], 'tr')?.related).toEqual([
      { topic: 'valley', title: 'Vadi' },
    ]);
  });

  test('holds the text to be copied of its own topic', () => {
    for (const [index, { topic }] of data.topics.entries())
      expect(digestFor(data, topic, null)?.copy).toBe(data.copies[index]);
  });

  test('carries nothing of other topics', () => {
    expect(JSON.stringify(digestFor(data, 'valley', null))).not.toContain('hilltown is');
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
        const known = data.events.slice(0, 5 - (digest?.since.count ?? 0));
        expect(known.at(-1)?.date ?? null).toBe(digest?.latest?.date ?? null);
        if (digest?.latest) expect(digest.latest.date <= day).toBe(true);
      }),
    );
  });
});
