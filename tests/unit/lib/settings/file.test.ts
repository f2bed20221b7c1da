import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fieldNames, fields, type Settings } from '../../../../lib/settings/fields.ts';
import { parseSettingsFile, settingsFile } from '../../../../lib/settings/file.ts';

const fileOf = (settings: unknown, more: object = {}): string =>
  JSON.stringify({ sidelight: 'settings', version: 1, settings, ...more });

describe('the file', () => {
  test('holds what the reader changed, with its kind and its number', () => {
    const { name, type, text } = settingsFile({ delay: 600, sitesOff: ['dawn.com'] });
    expect([name, type]).toEqual(['sidelight-settings.json', 'application/json']);
    expect(JSON.parse(text)).toEqual({
      sidelight: 'settings',
      version: 1,
      settings: { delay: 600, sitesOff: ['dawn.com'] },
    });
  });

  test('holds nothing that Sidelight notes for itself', () => {
    const { text } = settingsFile({ delay: 600, pause: 'always', newsRead: '1.0.0' });
    expect(JSON.parse(text).settings).toEqual({ delay: 600 });
  });

  test('is read back as it was written', () => {
    const site = fc.domain();
    const values: fc.Arbitrary<Partial<Settings>> = fc.record(
      {
        marking: fc.constantFrom('every', 'section', 'page'),
        delay: fc.integer({ min: 100, max: 3000 }),
        sitesOff: fc.array(site.filter((host) => !host.startsWith('www.'))),
        topicsOff: fc.array(site.map((host) => `${host} kurram`)),
        opening: fc.constantFrom('rest', 'press', 'key', 'off'),
        language: fc.constantFrom('en', 'ur', null),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(values, (given) => {
        expect(parseSettingsFile(settingsFile(given).text)).toEqual({ values: given });
      }),
    );
  });
});

describe('a file', () => {
  test('that sets nothing is good', () => {
    expect(parseSettingsFile(fileOf({}))).toEqual({ values: {} });
  });

  test('may begin with the mark that editors on Windows put there', () => {
    expect(parseSettingsFile(`\ufeff${fileOf({ delay: 600 })}`)).toEqual({
      values: { delay: 600 },
    });
  });

  test.each([
    ['', 'line 1, column 1', 'the end'],
    ['{\n  "sidelight": "settings",\n}', 'line 3, column 1', '}'],
    [
      '{"sidelight": "settings", "version": 1, "settings": {"delay": 600}',
      'line 1, column 67',
      'the end',
    ],
    ['<!doctype html>', 'line 1, column 1', '<!doctype html>'],
  ])('that is no JSON is refused by line and column: %j', (text, field, value) => {
    expect(parseSettingsFile(text)).toEqual({
      faults: [{ field, value, expected: 'JSON that goes on there' }],
    });
  });

  test.each([
    ['[]', 'sidelight', [], '"settings"'],
    ['null', 'sidelight', null, '"settings"'],
    ['{"delay": 600}', 'sidelight', undefined, '"settings"'],
    ['{"sidelight": "dossier"}', 'sidelight', 'dossier', '"settings"'],
    [fileOf({}, { version: 99 }), 'version', 99, 'at most 1: a newer Sidelight wrote this file'],
    [fileOf({}, { version: '1' }), 'version', '1', 'the number of a version, such as 1'],
    [fileOf({}, { version: 0 }), 'version', 0, 'the number of a version, such as 1'],
    [fileOf({}, { version: 0.5 }), 'version', 0.5, 'the number of a version, such as 1'],
    [fileOf({}, { delay: 600 }), 'delay', 600, 'only sidelight, version and settings'],
    [fileOf([]), 'settings', [], 'an object'],
    [fileOf('page'), 'settings', 'page', 'an object'],
    [fileOf({ version: 1 }), 'settings.version', 1, 'no such setting in this version'],
  ])('of the wrong kind is refused: %s', (text, field, value, expected) => {
    expect(parseSettingsFile(text)).toEqual({ faults: [{ field, value, expected }] });
  });

  test('is refused with each field that is wrong, what stands there and what is expected', () => {
    expect(
      parseSettingsFile(fileOf({ marking: 'all', delay: 20, colour: 'red', opening: 'rest' })),
    ).toEqual({
      faults: [
        { field: 'settings.marking', value: 'all', expected: 'one of "every", "section", "page"' },
        {
          field: 'settings.delay',
          value: 20,
          expected: 'a whole number of milliseconds from 100 to 3000',
        },
        { field: 'settings.colour', value: 'red', expected: 'no such setting in this version' },
      ],
    });
  });

  test('is refused with the items of a list that are wrong', () => {
    const given = { sitesOff: ['dawn.com', 'https://geo.tv/', 7], topicsOff: 'dawn.com kurram' };
    expect(
      parseSettingsFile(fileOf(given)).faults?.map(({ field, value }) => [field, value]),
    ).toEqual([
      ['settings.sitesOff[1]', 'https://geo.tv/'],
      ['settings.sitesOff[2]', 7],
      ['settings.topicsOff', 'dawn.com kurram'],
    ]);
  });

  test.each(fieldNames.filter((name) => fields[name].setBy === 'sidelight'))(
    'does not bring %s, which is no choice of a reader',
    (field) => {
      expect(parseSettingsFile(fileOf({ [field]: '' })).faults).toMatchObject([
        { field: `settings.${field}`, expected: 'no setting that can be made here' },
      ]);
    },
  );

  test('with hostile names is refused, and leaves objects as they are', () => {
    const text =
      '{"sidelight":"settings","version":1,"settings":{"__proto__":{"delay":100},"constructor":1}}';
    expect(parseSettingsFile(text).faults?.map(({ field }) => field)).toEqual([
      'settings.__proto__',
      'settings.constructor',
    ]);
    expect(({} as Partial<Settings>).delay).toBeUndefined();
  });

  test('of any content is refused or gives values that can be used; reading never throws', () => {
    const file = fc.record({
      sidelight: fc.constantFrom('settings', 'dossier'),
      version: fc.oneof(fc.constant(1), fc.jsonValue()),
      settings: fc.oneof(
        fc.dictionary(fc.constantFrom(...fieldNames, '__proto__', 'version'), fc.jsonValue()),
        fc.jsonValue(),
      ),
    });
    fc.assert(
      fc.property(
        fc.oneof(
          file.map((given) => JSON.stringify(given)),
          fc.string(),
          fc.json(),
        ),
        (text) => {
          const { values, faults } = parseSettingsFile(text);
          expect((values === undefined) !== (faults === undefined)).toBe(true);
          expect(faults?.length).not.toBe(0);
          for (const [name, value] of Object.entries(values ?? {}))
            expect(fields[name as keyof Settings].accepts(value)).toBe(true);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
