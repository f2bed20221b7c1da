import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { articleDate, dayInJson, dayOf } from '../../../../entrypoints/content/article-date.ts';

interface FakeElement {
  textContent?: string;
  getAttribute?(name: string): string | null;
}
const elements = vi.hoisted(
  () => ({ meta: [], json: [], time: [] }) as Record<string, FakeElement[]>,
);

vi.mock('../../../../lib/page.ts', () => ({
  page: {
    all(selector: string) {
      if (selector.startsWith('script')) return elements.json;
      return selector.includes('time[') ? elements.time : elements.meta;
    },
  },
}));

vi.mock('virtual:sidelight/reviewed', () => ({ reviewed: '2026-11-20' }));

beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2026, 10, 22), toFake: ['Date'] });
});
afterEach(() => {
  vi.useRealTimers();
  elements.meta = [];
  elements.json = [];
  elements.time = [];
});

describe('dayOf', () => {
  test.each([
    '2025-10-19',
    '2025-10-19T23:30:00-05:00',
    '2025-10-19 08:00',
    '  2025-10-19Z',
    '2025-10-19, updated later',
  ])('reads the day as it is written in %j', (text) => {
    expect(dayOf(text)).toBe('2025-10-19');
  });

  test.each(['1990-01-01', '2024-02-29', '2026-11-22', '2026-11-23'])(
    'takes %s for a plausible day',
    (day) => {
      expect(dayOf(day)).toBe(day);
    },
  );

  test.each([
    ...['', '   ', 'yesterday', '19 October 2025', '10/19/2025', '2025-10', '2025', '20251019'],
    ...['2025-10-191', '12025-10-19', '-2025-10-19', '+002025-10-19', '２０２５-10-19'],
  ])('refuses %j, which is not written as a day', (text) => {
    expect(dayOf(text)).toBeNull();
  });

  test.each(['2025-13-01', '2025-00-10', '2025-10-00', '2025-10-32', '2025-99-99', '0000-00-00'])(
    'refuses %s, which no calendar has',
    (text) => {
      expect(dayOf(text)).toBeNull();
    },
  );

  test.each(['2025-02-29', '2025-02-30', '2025-02-31', '2025-04-31', '2025-11-31'])(
    'refuses %s, which that month does not have',
    (text) => {
      expect(dayOf(text)).toBeNull();
    },
  );

  test.each(['9999-12-31', '2026-11-25', '2030-01-01', '1989-12-31', '0001-01-01', '1970-01-01'])(
    'refuses %s, on which no such page was written',
    (text) => {
      expect(dayOf(text)).toBeNull();
    },
  );

  test.each(['1990-01-01', '2015-06-01', '2026-11-19'])(
    'believes an article rather than a clock that shows %s, before the dossier was reviewed',
    (clock) => {
      vi.setSystemTime(`${clock}T12:00:00Z`);
      expect(dayOf('2025-10-19')).toBe('2025-10-19');
      expect(dayOf('2027-03-01')).toBe('2027-03-01');
      expect(dayOf('9999-12-31')).toBeNull();
    },
  );

  test('takes the same days where a clock is years ahead', () => {
    vi.setSystemTime('2040-01-01T12:00:00Z');
    expect(dayOf('2025-10-19')).toBe('2025-10-19');
    expect(dayOf('9999-12-31')).toBeNull();
  });

  test('refuses nothing at all', () => {
    expect(dayOf(null)).toBeNull();
    expect(dayOf(undefined)).toBeNull();
  });

  test('never throws, and gives a day of the calendar or nothing', () => {
    const digits = fc.string({ unit: fc.constantFrom(...'0123456789-T: '), maxLength: 14 });
    const likely = fc
      .tuple(fc.integer({ min: 1985, max: 2030 }), fc.nat({ max: 14 }), fc.nat({ max: 33 }))
      .map(([year, month, day]) =>
        [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-'),
      );
    fc.assert(
      fc.property(fc.oneof(digits, likely, fc.string({ unit: 'binary' })), (text) => {
        const day = dayOf(text);
        if (day === null) return;
        expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('dayInJson', () => {
  test('finds the day however deep it is', () => {
    expect(dayInJson('{"datePublished":"2025-10-19T10:00:00Z"}')).toBe('2025-10-19');
    expect(dayInJson('{"@graph":[{},{"a":{"datePublished" :\n "2025-10-19"}}]}')).toBe(
      '2025-10-19',
    );
  });

  test('takes the first of several', () => {
    const json = '[{"datePublished":"2025-10-19"},{"datePublished":"2025-10-25"}]';
    expect(dayInJson(json)).toBe('2025-10-19');
  });

  test.each([
    '',
    '{}',
    'null',
    '{"datePublished":20251019}',
    '{"datePublished":null}',
    '{"datePublished":["2025-10-19"]}',
    '{"datePublished":"9999-12-31"}',
    '{"datePublished":"2025-02-30"}',
    '{"dateModified":"2025-10-19"}',
    '{"datePublished":"2025-10-19',
    `{"datePublished":"2025-10-19${' '.repeat(100)}"}`,
    '{"headline":"\\"datePublished\\":\\"2025-10-19\\""}',
  ])('finds nothing in %j', (json) => {
    expect(dayInJson(json)).toBeNull();
  });

  test('reads text that is no JSON without taking harm', () => {
    expect(dayInJson('<!-- {"datePublished":"2025-10-19"} -->')).toBe('2025-10-19');
    expect(dayInJson('{'.repeat(100_000))).toBeNull();
  });

  test('changes no prototype', () => {
    const json = '{"__proto__":{"datePublished":"2025-10-19","polluted":true}}';
    expect(dayInJson(json)).toBe('2025-10-19');
    expect('polluted' in {}).toBe(false);
  });

  test('does not read ten megabytes', () => {
    const padding = ' '.repeat(10_000_000);
    expect(dayInJson(`{"datePublished":"2025-10-19"}${padding}`)).toBeNull();
  });

  test('takes time in proportion to a text that is made to be slow', () => {
    const hostile = `${'"datePublished" '.repeat(6000)}${' '.repeat(90_000)}`;
    const begin = performance.now();
    expect(dayInJson(hostile)).toBeNull();
    expect(performance.now() - begin).toBeLessThan(1000);
  });

  test('never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string({ unit: 'binary' })), (text) => {
        expect(() => dayInJson(text)).not.toThrow();
      }),
    );
  });
});

describe('articleDate', () => {
  const withAttribute = (value: string | null): FakeElement => ({ getAttribute: () => value });

  test('is what the page’s own description says', () => {
    elements.meta = [withAttribute('2025-10-19T10:00:00Z')];
    elements.json = [{ textContent: '{"datePublished":"2025-10-20"}' }];
    expect(articleDate()).toBe('2025-10-19');
  });

  test('passes over descriptions that say nothing plausible', () => {
    elements.meta = [withAttribute(null), withAttribute('today'), withAttribute('9999-01-01')];
    elements.json = [{ textContent: '{}' }, { textContent: '{"datePublished":"2025-10-20"}' }];
    elements.time = [withAttribute('2025-10-21')];
    expect(articleDate()).toBe('2025-10-20');
  });

  test('is the time of the article where there is no description', () => {
    elements.time = [withAttribute('2025-10-21T08:00Z')];
    expect(articleDate()).toBe('2025-10-21');
  });

  test('is nothing where the page names no day', () => {
    expect(articleDate()).toBeNull();
  });
});
