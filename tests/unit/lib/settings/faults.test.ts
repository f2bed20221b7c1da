import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { storedFaults } from '../../../../lib/settings/faults.ts';
import { defaults, type Settings } from '../../../../lib/settings/fields.ts';
import { settingsOf } from '../../../../lib/settings/store.ts';

const nobody = { values: {}, locked: [] };

/** The settings of what is stored, and what is wrong with it. */
function parseSettings(stored: unknown) {
  return { settings: settingsOf(stored, nobody), faults: storedFaults(stored) };
}

describe('what is stored', () => {
  test('gives the defaults where nothing is stored', () => {
    expect(parseSettings(undefined)).toEqual({ settings: defaults, faults: [] });
    expect(parseSettings({})).toEqual({ settings: defaults, faults: [] });
  });

  test('takes what is stored over the defaults', () => {
    expect(parseSettings({ marking: 'page', delay: 700 })).toEqual({
      settings: { ...defaults, marking: 'page', delay: 700 },
      faults: [],
    });
  });

  test('uses the good fields and reports each bad one', () => {
    const { settings, faults } = parseSettings({
      marking: 'all',
      delay: 600,
      sitesOff: 'dawn.com',
    });
    expect(settings).toEqual({ ...defaults, delay: 600 });
    expect(faults).toEqual([
      { field: 'marking', value: 'all', expected: 'one of "every", "section", "page"' },
      {
        field: 'sitesOff',
        value: 'dawn.com',
        expected: 'a list of host names such as "dawn.com"',
      },
    ]);
  });

  test.each([99, 3001, 450.5, Number.NaN, Number.POSITIVE_INFINITY, '450', null, -450])(
    'refuses the delay %j',
    (delay) => {
      const { settings, faults } = parseSettings({ delay });
      expect(settings.delay).toBe(450);
      expect(faults).toMatchObject([{ field: 'delay', value: delay }]);
    },
  );

  test.each([100, 450, 3000])('accepts the delay %d', (delay) => {
    expect(parseSettings({ delay })).toEqual({ settings: { ...defaults, delay }, faults: [] });
  });

  test.each(['', '1', '0.1.0', '12.3.4.5'])('accepts the version %j as read', (newsRead) => {
    expect(parseSettings({ newsRead })).toEqual({
      settings: { ...defaults, newsRead },
      faults: [],
    });
  });

  test.each([1, null, 'soon', '1.', '1.2.3.4.5', '<b>', ['1.0']])(
    'refuses the version %j',
    (newsRead) => {
      expect(parseSettings({ newsRead }).settings.newsRead).toBe('');
      expect(parseSettings({ newsRead }).faults).toMatchObject([{ field: 'newsRead' }]);
    },
  );

  test.each([[['dawn.com', 7]], [[null]], [{ 0: 'dawn.com' }], [true]])(
    'refuses the list of sites %j',
    (sitesOff) => {
      expect(parseSettings({ sitesOff }).settings.sitesOff).toEqual([]);
      expect(parseSettings({ sitesOff }).faults).toHaveLength(1);
    },
  );

  test.each([[['dawn.com kurram', 7]], [[null]], ['dawn.com kurram'], [{}]])(
    'refuses the list of topics %j',
    (topicsOff) => {
      expect(parseSettings({ topicsOff }).settings.topicsOff).toEqual([]);
      expect(parseSettings({ topicsOff }).faults).toEqual([
        {
          field: 'topicsOff',
          value: topicsOff,
          expected: 'a list of sites with topics such as "dawn.com kurram"',
        },
      ]);
    },
  );

  test.each(['rest', 'press', 'key', 'off'] as const)('accepts the opening "%s"', (opening) => {
    expect(parseSettings({ opening })).toEqual({ settings: { ...defaults, opening }, faults: [] });
  });

  test.each(['hover', 'REST', '', true, null, ['rest']])('refuses the opening %j', (opening) => {
    const { settings, faults } = parseSettings({ opening, delay: 600 });
    expect(settings).toEqual({ ...defaults, delay: 600 });
    expect(faults).toEqual([
      { field: 'opening', value: opening, expected: 'one of "rest", "press", "key", "off"' },
    ]);
  });

  test.each([null, 'every', 7, true, [['marking', 'every']]])(
    'reports the whole where it is no object: %j',
    (value) => {
      expect(parseSettings(value)).toEqual({
        settings: defaults,
        faults: [{ field: 'settings', value, expected: 'an object' }],
      });
    },
  );

  test('reports a field that this version does not know', () => {
    expect(parseSettings({ colour: 'red' }).faults).toEqual([
      { field: 'colour', value: 'red', expected: 'no such setting in this version' },
    ]);
  });

  test('takes nothing from a stored prototype', () => {
    const hostile = JSON.parse('{"__proto__":{"delay":100},"constructor":1}');
    const { settings, faults } = parseSettings(hostile);
    expect(settings).toEqual(defaults);
    expect(faults.map(({ field }) => field).sort()).toEqual(['__proto__', 'constructor']);
  });

  test('never throws and always gives settings that can be used', () => {
    const field = fc.constantFrom(...Object.keys(defaults), 'language', '__proto__');
    const value = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom('every', 'page', 'press', 'key', 450, 99, ['dawn.com']),
    );
    const object = fc.dictionary(field, value);
    fc.assert(
      fc.property(fc.oneof(object, fc.jsonValue()), (given) => {
        const { settings, faults } = parseSettings(given);
        expect(Object.keys(settings).sort()).toEqual(Object.keys(defaults).sort());
        // What comes out is valid: it is read again without a fault.
        expect(parseSettings(settings)).toEqual({ settings, faults: [] });
        const bad = new Set(faults.map((fault) => fault.field));
        if (!bad.has('settings'))
          for (const [name, wanted] of Object.entries(given as object))
            if (name !== 'version' && !bad.has(name))
              expect(settings[name as keyof Settings]).toEqual(wanted);
      }),
      { numRuns: 500 },
    );
  });
});
