import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { type FaultSeen, faultParts, seen } from '../../../../lib/faults/entry.ts';
import { clearFaults, logFault, readFaults, watchFaults } from '../../../../lib/faults/log.ts';
import { resetBrowser } from '../../browser.ts';

beforeEach(resetBrowser);

const fault = (action: string): FaultSeen => ({
  part: 'background',
  action,
  kind: 'TypeError',
  message: null,
  places: ['background.js:1:2'],
});
const actions = async (): Promise<string[]> => (await readFaults()).map(({ action }) => action);

describe('the log of faults', () => {
  test('has the newest first, with time and version', async () => {
    await logFault(fault('report'));
    await logFault(fault('card'));
    expect(await actions()).toEqual(['card', 'report']);
    const [entry] = await readFaults();
    expect(entry).toMatchObject({ version: '0.0.0', count: 1 });
    expect(Date.parse(entry?.time ?? '')).toBeGreaterThan(0);
  });

  test('counts equal ones that come one after another', async () => {
    for (const action of ['card', 'card', 'report', 'card']) await logFault(fault(action));
    expect((await readFaults()).map(({ action, count }) => `${action} ${count}`)).toEqual([
      'card 1',
      'report 1',
      'card 2',
    ]);
  });

  test('keeps the last fifty', async () => {
    for (let index = 0; index < 60; index++) await logFault(fault(`${index}`));
    expect(await actions()).toEqual(Array.from({ length: 50 }, (_, index) => `${59 - index}`));
  });

  test('loses nothing where several write at once', async () => {
    const names = Array.from({ length: 20 }, (_, index) => `${index}`);
    await Promise.all(names.map((name) => logFault(fault(name))));
    expect((await actions()).toSorted()).toEqual(names.toSorted());
  });

  test('is cleared, and says so to who watches it', async () => {
    await logFault(fault('card'));
    const changed = vi.fn();
    const over = new AbortController();
    watchFaults(changed, over.signal);
    await clearFaults();
    expect(changed).toHaveBeenCalledOnce();
    expect(await readFaults()).toEqual([]);
    over.abort();
    await logFault(fault('card'));
    expect(changed).toHaveBeenCalledOnce();
  });

  test('leaves the settings alone, in both directions', async () => {
    await browser.storage.local.set({ settings: { delay: 600 } });
    await logFault(fault('card'));
    await clearFaults();
    expect(await browser.storage.local.get()).toEqual({ settings: { delay: 600 } });
  });

  test.each([7, 'none', {}, [null, 7, { time: 'now' }, []]])(
    'takes %j in its place for an empty one, and goes on',
    async (stored) => {
      await browser.storage.local.set({ faults: stored });
      expect(await readFaults()).toEqual([]);
      await logFault(fault('card'));
      expect(await actions()).toEqual(['card']);
    },
  );

  test.each(['get', 'set'] as const)('does not fail where storage.%s does', async (method) => {
    const call = vi.spyOn(browser.storage.local, method).mockRejectedValue(new Error('no disk'));
    await expect(logFault(fault('card'))).resolves.toBeUndefined();
    expect(call).toHaveBeenCalledOnce();
    call.mockRestore();
    await logFault(fault('report'));
    expect(await actions()).toEqual(['report']);
  });
});

test('whatever is thrown, there are never more than fifty, and no word of a page', async () => {
  const words = fc.array(fc.constantFrom('kurram', 'dawn.com', 'https://dawn.com/a', 'ادارہ'), {
    minLength: 1,
  });
  const quoted = words.map((parts) => `Unexpected token, "${parts.join(' ')}" is not valid JSON`);
  const error = fc
    .record({
      name: fc.oneof(fc.constantFrom('TypeError', 'SyntaxError'), words.map(String), fc.anything()),
      message: fc.oneof(quoted, fc.string()),
      stack: fc.oneof(
        fc.anything(),
        words.map((parts) => `Error: ${parts.join(' ')}\n at x (http://dawn.com/kurram.js:1:2)`),
      ),
    })
    .map((members) => Object.assign(new Error(), members));
  const fromPage = fc.constantFrom('content', 'card', 'popup', 'sidepanel', 'dossier' as const);
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.constantFrom(...faultParts), fc.oneof(error, quoted, fc.anything())), {
        maxLength: 5,
      }),
      fc.tuple(
        fromPage,
        fc.oneof(
          error,
          words.map((parts) => new Error(parts.join(' '))),
        ),
      ),
      async (thrown, last) => {
        for (const [part, value] of [...thrown, last]) await logFault(seen(part, 'error', value));
        const { faults } = await browser.storage.local.get('faults');
        expect((faults as unknown[]).length).toBeLessThanOrEqual(50);
        expect(JSON.stringify(faults)).not.toMatch(/kurram|dawn|http|ادارہ/i);
        expect((await readFaults())[0]).toMatchObject({ part: last[0], message: null });
      },
    ),
    { numRuns: 300 },
  );
});
