import { expect, test } from 'vitest';
import { limits, listingFaults } from '../../../../scripts/release/listing.ts';

const messages = { name: { message: 'Sidelight' }, description: { message: 'It explains.' } };
const good = `For us.

## Name
Sidelight

## Summary
It explains.

## Description
Long.

Longer.
`;

test('a text with all fields has no fault', () => {
  expect(listingFaults('en.md', good, messages)).toEqual([]);
});

test.each([
  [
    'no description',
    good.slice(0, good.indexOf('## Description')),
    'en.md, Description',
    'nothing',
  ],
  [
    'a summary that the package does not have',
    good.replace('It explains.', 'It tells.'),
    'en.md, Summary',
    '"It tells."',
  ],
  [
    'too long a description',
    good.replace('Long.', 'x'.repeat(limits.Description ?? 0)),
    'en.md, Description',
    '15009 characters',
  ],
])('%s is a fault', (_what, text, where, found) => {
  expect(listingFaults('en.md', text, messages)).toEqual([
    { where, found, expected: expect.any(String) },
  ]);
});

test('a file that is not there has every fault', () => {
  const faults = listingFaults('en.md', '', messages);
  expect(faults.map(({ where }) => where)).toEqual([
    'en.md, Name',
    'en.md, Summary',
    'en.md, Description',
  ]);
});

test('a summary that the store cuts off is a fault, though the package has it too', () => {
  const message = 'x'.repeat((limits.Summary ?? 0) + 1);
  const faults = listingFaults('en.md', good.replace('It explains.', message), {
    ...messages,
    description: { message },
  });
  expect(faults.map(({ found }) => found)).toEqual(['133 characters']);
});
