import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { storedFaults } from '../../../../lib/settings/faults.ts';
import {
  currentVersion,
  isNewer,
  migrate,
  migrations,
  notes,
} from '../../../../lib/settings/migrations.ts';

test('each migration has a note and an example, by its number', () => {
  expect(notes.map(({ number }) => number)).toEqual(migrations.map((_, index) => index + 1));
  expect(currentVersion).toBe(migrations.length);
});

describe.each(notes.map((note) => [note.number, note] as const))('migration %d', (number, note) => {
  const { before, after } = note.example;

  test('says what it does and why', () => {
    expect(note.what).toMatch(/\.$/);
    expect(note.why).toMatch(/\.$/);
  });

  test('makes of its example what the note says, and leaves the example as it is', () => {
    const copy = structuredClone(before);
    expect(migrations[number - 1]?.(before)).toEqual(after);
    expect(before).toEqual(copy);
    expect(after.version).toBe(number);
    expect(before.version).toBe(number === 1 ? undefined : number - 1);
  });

  test('has an example that today’s Sidelight reads without a fault', () => {
    expect(storedFaults(before)).toEqual([]);
    expect(storedFaults(after)).toEqual([]);
  });

  test('leaves what it does not know, and never throws', () => {
    const document = fc.dictionary(fc.string(), fc.jsonValue());
    fc.assert(
      fc.property(document, (given) => {
        const { unknown, version } = migrations[number - 1]?.({ ...given, unknown: 'kept' }) ?? {};
        expect([unknown, version]).toEqual(['kept', number]);
      }),
    );
  });
});

describe('migrate', () => {
  test('takes a document without a number for one of before numbers', () => {
    expect(migrate({ delay: 600 })).toEqual({ delay: 600, version: currentVersion });
  });

  test('leaves a document of today', () => {
    const today = { delay: 600, version: currentVersion };
    expect(migrate(today)).toEqual(today);
  });

  test.each([currentVersion + 1, 'one', 1.5, -1, null])(
    'leaves a document of version %j',
    (version) => {
      expect(migrate({ delay: 600, version })).toEqual({ delay: 600, version });
    },
  );
});

test.each([
  [{ version: currentVersion + 1 }, true],
  [{ version: currentVersion }, false],
  [{ version: '99' }, false],
  [{ version: 99.5 }, false],
  [{}, false],
  [[99], false],
  [null, false],
  ['version 99', false],
])('%j is newer: %s', (document, isIt) => {
  expect(isNewer(document)).toBe(isIt);
});
