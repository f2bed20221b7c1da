import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { readFaults } from '../../../../lib/faults/log.ts';
import { logUncaught } from '../../../../lib/faults/uncaught.ts';
import { allSettled, resetBrowser, world } from '../../browser.ts';

const isPrivate = vi.fn(async () => false);
logUncaught('options', isPrivate);

beforeEach(() => {
  resetBrowser();
  isPrivate.mockReset().mockResolvedValue(false);
  Object.assign(browser.extension, { inIncognitoContext: false });
});

/** Tells of an error as browsers do. */
async function tell(type: 'error' | 'unhandledrejection', members: object): Promise<void> {
  world.dispatchEvent(Object.assign(new Event(type), members));
  for (let turn = 0; turn < 5; turn++) await allSettled();
}
const kept = async () => (await readFaults()).map(({ action, message }) => `${action}: ${message}`);

test('an error and a rejection that nobody caught are written down', async () => {
  await tell('error', { error: new Error('lost') });
  await tell('unhandledrejection', { reason: new TypeError('gone') });
  expect(await kept()).toEqual(['promise: gone', 'error: lost']);
});

test('an error without itself has at least its place', async () => {
  const filename = 'chrome-extension://abc/chunks/options-a.js';
  await tell('error', { error: null, message: 'lost', filename, lineno: 3, colno: 4 });
  expect(await readFaults()).toMatchObject([
    { message: 'lost', places: ['chunks/options-a.js:3:4'] },
  ]);
});

test('nothing is kept of a private window, or where nobody can tell', async () => {
  isPrivate.mockResolvedValueOnce(true);
  await tell('error', { error: new Error('lost') });
  isPrivate.mockRejectedValueOnce(new Error('no tab'));
  await tell('error', { error: new Error('lost') });
  Object.assign(browser.extension, { inIncognitoContext: true });
  await tell('error', { error: new Error('lost') });
  expect(await browser.storage.local.get()).toEqual({});
});
