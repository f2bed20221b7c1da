import { expect, test } from 'vitest';
import { changeLines } from '../../../../entrypoints/options/changes.ts';
import { defaults, fieldNames, fields, type Settings } from '../../../../lib/settings/fields.ts';

/** Another value for each field. */
const others: Settings = {
  marking: 'page',
  opening: 'off',
  delay: 1000,
  sitesOff: ['dawn.com', 'geo.tv'],
  topicsOff: ['dawn.com kurram'],
  language: 'ur',
  pause: 'always',
  newsRead: '1.0.0',
};

test('nothing is told of settings that are as they were', () => {
  expect(changeLines({ before: defaults, after: { ...defaults, sitesOff: [] } })).toEqual([]);
});

test.each(fieldNames)('a change of %s is told in words, if it is the reader’s to set', (name) => {
  const lines = changeLines({ before: defaults, after: { ...defaults, [name]: others[name] } });
  expect(lines).toHaveLength(fields[name].setBy === 'sidelight' ? 0 : 1);
});

test('lists and languages are told as the page shows them', () => {
  const after = { ...defaults, sitesOff: others.sitesOff, language: others.language };
  expect(changeLines({ before: defaults, after })).toEqual([
    'Sites on which Sidelight is off: none before, dawn.com, geo.tv now.',
    'Language of the interface: As the browser before, اردو now.',
  ]);
});
