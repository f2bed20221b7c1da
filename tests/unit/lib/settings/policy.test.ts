import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { policyFaults } from '../../../../lib/settings/faults.ts';
import { fieldNames, fields } from '../../../../lib/settings/fields.ts';
import { policyOf, readPolicy } from '../../../../lib/settings/policy.ts';
import { resetBrowser, setPolicy } from '../../browser.ts';

beforeEach(resetBrowser);

const project = new URL('../../../../', import.meta.url);
const read = (file: string): string => readFileSync(new URL(file, project), 'utf8');
const settable = fieldNames.filter((name) => fields[name].setBy === 'organisation');

describe('a policy', () => {
  test('sets fields and locks some of them', () => {
    const given = { marking: 'page', delay: 1000, sitesOff: ['geo.tv'], locked: ['delay'] };
    const { locked, ...values } = given;
    expect(policyOf(given)).toEqual({ values, locked });
    expect(policyFaults(given)).toEqual([]);
  });

  test('counts field by field, and each other one is told', () => {
    const given = {
      marking: 'all',
      delay: 1000,
      sitesOff: ['https://www.dawn.com/'],
      colour: 'red',
    };
    expect(policyOf(given)).toEqual({ values: { delay: 1000 }, locked: [] });
    expect(policyFaults(given).map(({ field }) => field)).toEqual([
      'marking',
      'sitesOff',
      'colour',
    ]);
  });

  test.each(['topicsOff', 'pause', 'newsRead'])('cannot set %s', (field) => {
    const given = { [field]: fields[field as 'pause'].builtIn };
    expect(policyOf(given).values).toEqual({});
    expect(policyFaults(given)).toEqual([
      { field, value: given[field], expected: 'no setting that can be made here' },
    ]);
  });

  test.each([
    ['a field that it does not set', { locked: ['delay'] }, ['delay']],
    ['a field that it sets wrongly', { delay: 7, locked: ['delay'] }, ['delay']],
    [
      'no field',
      { delay: 1000, locked: ['delay', 'colour', '__proto__', 7] },
      ['colour', '__proto__', 7],
    ],
    ['what is no list', { delay: 1000, locked: 'delay' }, ['delay']],
    ['nothing', { delay: 1000, locked: null }, [null]],
  ])('locks nobody to %s', (_what, given, told) => {
    const { values, locked } = policyOf(given);
    expect(locked.every((name) => name in values)).toBe(true);
    const faults = policyFaults(given).filter(({ field }) => field === 'locked');
    expect(faults.map(({ value }) => value)).toEqual(told);
  });

  test.each([null, 'page', 7, [], [['marking', 'page']]])(
    'that is no object sets nothing: %j',
    (given) => {
      expect(policyOf(given)).toEqual({ values: {}, locked: [] });
      expect(policyFaults(given)).toEqual([
        { field: 'policy', value: given, expected: 'an object' },
      ]);
    },
  );

  test('never throws, and locks only what it sets well', () => {
    const object = fc.dictionary(
      fc.constantFrom(...fieldNames, 'locked', '__proto__'),
      fc.jsonValue(),
    );
    fc.assert(
      fc.property(fc.oneof(object, fc.jsonValue()), (given) => {
        const { values, locked } = policyOf(given);
        for (const name of locked) expect(fields[name].accepts(values[name])).toBe(true);
        policyFaults(given);
      }),
    );
  });
});

describe('readPolicy', () => {
  test('gives an empty one where the browser rejects, as Firefox does without one', async () => {
    expect(await readPolicy()).toEqual({});
  });

  test('gives what the organisation wrote, right or wrong', async () => {
    setPolicy({ marking: 'all', locked: 7 });
    expect(await readPolicy()).toEqual({ marking: 'all', locked: 7 });
  });
});

describe('the schema for Chrome', () => {
  const { properties } = JSON.parse(read('public/policy-schema.json'));

  test('has what an organisation may set, and no more', () => {
    expect(Object.keys(properties).sort()).toEqual([...settable, 'locked'].sort());
  });

  test('lets every good value through', () => {
    const types: Record<string, (value: unknown) => boolean> = {
      string: (value) => typeof value === 'string',
      integer: Number.isInteger,
      array: Array.isArray,
    };
    for (const name of settable) {
      const { builtIn } = fields[name];
      // The browser's own language is what counts where none is set.
      if (builtIn !== null) expect(types[properties[name].type]?.(builtIn)).toBe(true);
    }
  });
});

describe('docs/deployment.md', () => {
  const text = read('docs/deployment.md');
  const blocks = [...text.matchAll(/```json\n([\s\S]*?)```/g)].map(([, json = '']) =>
    JSON.parse(json),
  );
  /** The policies in an example, wherever it has them. */
  function policiesIn(value: unknown): unknown[] {
    if (typeof value !== 'object' || value === null) return [];
    if ('locked' in value) return [value];
    return Object.values(value).flatMap(policiesIn);
  }

  test('has examples of policies, and Sidelight takes each as it stands', () => {
    const policies = blocks.flatMap(policiesIn);
    expect(policies.length).toBeGreaterThanOrEqual(3);
    for (const policy of policies) {
      expect(policyFaults(policy)).toEqual([]);
      expect(policyOf(policy).locked.length).toBeGreaterThan(0);
    }
  });

  test.each([...settable, 'locked'])('names %s', (name) => {
    expect(text).toContain(`| \`${name}\` |`);
  });
});
