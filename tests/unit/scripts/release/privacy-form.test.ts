import { expect, test } from 'vitest';
import { privacyFormFaults } from '../../../../scripts/release/privacy-form.ts';

const manifest = { permissions: ['storage'], host_permissions: ['*://*.a.example/*'] };
const fields = [
  'Single purpose',
  'Remote code',
  'Data use',
  'Privacy policy',
  'Permission: storage',
  'Host permissions',
];
const form = (names: string[], answer = 'Because.'): string =>
  names.map((name) => `## ${name}\n${answer}\n`).join('\n');

test('a form with an answer for all that the manifest asks has no fault', () => {
  expect(privacyFormFaults(form(fields), manifest)).toEqual([]);
});

test.each([
  ['a permission', { ...manifest, permissions: ['storage', 'tabs'] }, 'Permission: tabs'],
  ['an optional permission', { ...manifest, optional_permissions: ['tabs'] }, 'Permission: tabs'],
  [
    'optional hosts',
    { ...manifest, optional_host_permissions: ['*://*/*'] },
    'Optional host permissions',
  ],
])('%s without an answer is a fault', (_what, asking, field) => {
  const faults = privacyFormFaults(form(fields), asking);
  expect(faults.map(({ where }) => where)).toEqual([`store/chrome-privacy.md, ${field}`]);
});

test('an answer about what the manifest does not ask for is a fault', () => {
  const [fault] = privacyFormFaults(form(fields), { permissions: ['storage'] });
  expect(fault?.where).toContain('Host permissions');
});

test('an answer that does not fit is a fault', () => {
  const faults = privacyFormFaults(form(fields, 'x'.repeat(1001)), manifest);
  expect(faults).toHaveLength(fields.length);
  expect(faults[0]?.found).toBe('1001 characters');
});
