import { expect, test } from 'vitest';
import { changelogFaults, entriesOf } from '../../../../scripts/release/changelog.ts';

const good = `# Changelog

## [Unreleased]

## [1.2.0] - 2026-11-23
### Added
- A map.

## [1.1.0] - 2026-01-02
- A list.
`;

test('entries are read with version, day and text, without what is not released', () => {
  expect(entriesOf(good)).toEqual([
    { version: '1.2.0', date: '2026-11-23', text: '### Added\n- A map.' },
    { version: '1.1.0', date: '2026-01-02', text: '- A list.' },
  ]);
});

test('a changelog that has the version first has no fault', () => {
  expect(changelogFaults(good, '1.2.0')).toEqual([]);
});

test.each([
  ['nothing', '', '1.2.0', 'no version'],
  ['an older version first', good, '1.3.0', 'the newest is 1.2.0'],
  ['no day', good.replace(' - 2026-11-23', ''), '1.2.0', 'the day is missing'],
  ['a day of no calendar', good.replace('11-23', '02-30'), '1.2.0', 'the day 2026-02-30'],
  ['no line', good.replace('- A map.', ''), '1.2.0', 'no line that begins with "- "'],
])('a changelog with %s has a fault that says so', (_what, text, version, found) => {
  const faults = changelogFaults(text, version);
  expect(faults.map((fault) => fault.found)).toEqual([found]);
  expect(faults[0]?.where).toContain('CHANGELOG.md');
});
