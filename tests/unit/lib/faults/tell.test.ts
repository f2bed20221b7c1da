import { beforeEach, expect, test, vi } from 'vitest';
import { tellFault } from '../../../../lib/faults/tell.ts';
import { receive } from '../../../../lib/messages.ts';
import { allSettled, resetBrowser } from '../../browser.ts';

beforeEach(resetBrowser);

const own = 'content-scripts/content.js:1:23';
const stack = `SyntaxError: "Kurram" is not valid JSON\n at chrome-extension://abc/${own}\n at http://dawn.com/a.js:1:2`;

test.each([
  [Object.assign(new SyntaxError('"Kurram" is not valid JSON'), { stack }), 'SyntaxError', [own]],
  [undefined, 'undefined', []],
  ['Kurram', 'undefined', []],
])('of %s only kind and place are told', async (error, kind, places) => {
  const fault = vi.fn(() => null);
  receive({ fault });
  tellFault('read')(error);
  await allSettled();
  expect(fault).toHaveBeenCalledExactlyOnceWith(
    { action: 'read', kind, places },
    expect.anything(),
  );
});

test('where nobody listens nothing comes of it', async () => {
  expect(() => tellFault('read')(new Error('lost'))).not.toThrow();
  await allSettled();
});
