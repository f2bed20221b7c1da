import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { defaults } from '../../../lib/settings/fields.ts';
import {
  changeSettings,
  readSettings,
  type Settings,
  watchSettings,
} from '../../../lib/settings.ts';
import { allSettled, resetBrowser, setPolicy } from '../browser.ts';

beforeEach(resetBrowser);

const store = (settings: unknown): Promise<void> => browser.storage.local.set({ settings });
const stored = async (): Promise<unknown> => (await browser.storage.local.get('settings')).settings;

describe('readSettings', () => {
  test('gives what the reader changed over the defaults, and nothing that cannot be used', async () => {
    await store({ marking: 'every', delay: 'soon' });
    expect(await readSettings()).toEqual({
      settings: { ...defaults, marking: 'every' },
      locked: [],
    });
  });

  test('rejects where the storage fails: no site that is off is taken for one that is on', async () => {
    vi.spyOn(browser.storage.local, 'get').mockRejectedValueOnce(new Error('disk failure'));
    await expect(readSettings()).rejects.toThrow('disk failure');
  });

  test('leaves what it cannot use in the storage', async () => {
    const corrupt = { delay: 'soon', colour: 'red' };
    await store(corrupt);
    await readSettings();
    expect(await stored()).toEqual(corrupt);
  });
});

describe('changeSettings', () => {
  test('stores only the fields that were changed', async () => {
    await changeSettings({ delay: 600 });
    expect(await stored()).toEqual({ delay: 600 });
    await changeSettings({ sitesOff: ['dawn.com'] });
    expect(await stored()).toEqual({ delay: 600, sitesOff: ['dawn.com'] });
  });

  test('takes a value equal to its default out of the storage', async () => {
    await changeSettings({ delay: 600, sitesOff: ['dawn.com'], marking: 'page' });
    await changeSettings({ delay: 450, sitesOff: [] });
    expect(await stored()).toEqual({ marking: 'page' });
  });

  test('keeps corrupt and unknown fields where they are', async () => {
    await store({ delay: 'soon', colour: 'red' });
    await changeSettings({ marking: 'every' });
    expect(await stored()).toEqual({ delay: 'soon', colour: 'red', marking: 'every' });
  });

  test('puts a good value in the place of a corrupt one', async () => {
    await store({ delay: 'soon' });
    await changeSettings({ delay: 500 });
    expect(await stored()).toEqual({ delay: 500 });
  });

  test('refuses a wrong value, naming field and expectation, and stores nothing', async () => {
    const change = { marking: 'every', delay: 20 } as const;
    await expect(changeSettings(change)).rejects.toThrow(TypeError);
    await expect(changeSettings(change)).rejects.toThrow(
      'settings.delay: expected a whole number of milliseconds from 100 to 3000, got 20',
    );
    expect(await stored()).toBeUndefined();
  });

  test.each([
    { opening: 'hover' },
    { topicsOff: 'dawn.com kurram' },
    { sitesOff: [7] },
    { marking: 'all' },
  ])('refuses %j, and leaves what is stored as it is', async (change) => {
    await store({ delay: 600, colour: 'red' });
    await expect(changeSettings(change as never)).rejects.toThrow(TypeError);
    expect(await stored()).toEqual({ delay: 600, colour: 'red' });
  });

  test('stores the way of opening and the topics that are off', async () => {
    await changeSettings({ opening: 'press', topicsOff: ['dawn.com kurram'] });
    expect(await stored()).toEqual({ opening: 'press', topicsOff: ['dawn.com kurram'] });
    await changeSettings({ opening: 'rest', topicsOff: [] });
    expect(await browser.storage.local.get(null)).toEqual({});
  });

  test('loses neither of two changes made at once', async () => {
    await Promise.all([changeSettings({ marking: 'every' }), changeSettings({ delay: 600 })]);
    expect(await stored()).toEqual({ marking: 'every', delay: 600 });
  });
});

describe('changeSettings by a function', () => {
  const addSite =
    (host: string) =>
    ({ sitesOff }: Settings): Partial<Settings> => ({ sitesOff: [...sitesOff, host] });

  test('hands over the settings as they stand, with the defaults', async () => {
    const change = vi.fn(() => ({}));
    await changeSettings(change);
    expect(change).toHaveBeenCalledExactlyOnceWith(defaults);
    await store({ delay: 'soon', sitesOff: ['dawn.com'] });
    await changeSettings(change);
    expect(change).toHaveBeenLastCalledWith({ ...defaults, sitesOff: ['dawn.com'] });
  });

  test('stores what it gives, and only that', async () => {
    await store({ delay: 600, colour: 'red' });
    await changeSettings(addSite('dawn.com'));
    expect(await stored()).toEqual({ delay: 600, colour: 'red', sitesOff: ['dawn.com'] });
  });

  test('loses nothing where many change the same list at once', async () => {
    const hosts = ['dawn.com', 'geo.tv', 'tolonews.com', 'bbc.com'];
    await Promise.all(hosts.map((host) => changeSettings(addSite(host))));
    expect(await stored()).toEqual({ sitesOff: hosts });
  });

  test('changes nothing where it gives nothing', async () => {
    await store({ delay: 600 });
    await changeSettings(() => ({}));
    expect(await stored()).toEqual({ delay: 600 });
  });

  test('refuses a wrong value that it gives, and stores nothing', async () => {
    const change = changeSettings(() => ({ marking: 'every', topicsOff: [7] as never }));
    await expect(change).rejects.toThrow(
      'settings.topicsOff: expected a list of sites with topics such as "dawn.com kurram", got [7]',
    );
    expect(await stored()).toBeUndefined();
  });

  test('that throws stores nothing, and hinders no change after it', async () => {
    const failing = changeSettings(() => {
      throw new RangeError('no such site');
    });
    await expect(failing).rejects.toThrow('no such site');
    await changeSettings(addSite('dawn.com'));
    expect(await stored()).toEqual({ sitesOff: ['dawn.com'] });
  });
});

describe('what cannot be saved', () => {
  test.each(['set', 'remove'] as const)('is told where the storage fails to %s', async (method) => {
    await store({ delay: 600 });
    const failing = vi
      .spyOn(browser.storage.local, method)
      .mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    const change = changeSettings({ delay: method === 'set' ? 700 : 450 });
    await expect(change).rejects.toThrow('QUOTA_BYTES quota exceeded');
    expect(failing).toHaveBeenCalledOnce();
    expect(await stored()).toEqual({ delay: 600 });
    // The next change is not held up by the one that failed.
    await changeSettings({ marking: 'page' });
    expect(await stored()).toEqual({ delay: 600, marking: 'page' });
  });

  test('is told where the storage cannot be read; nothing is written over what stands there', async () => {
    await store({ delay: 600 });
    vi.spyOn(browser.storage.local, 'get').mockRejectedValueOnce(new Error('corrupt'));
    await expect(changeSettings({ marking: 'page' })).rejects.toThrow('corrupt');
    expect(await stored()).toEqual({ delay: 600 });
  });
});

describe('settings of a newer Sidelight', () => {
  const newer = { version: 99, marking: 'page', delay: { ms: 300 }, sound: 'bell' };

  test('are read as far as they are known', async () => {
    await store(newer);
    expect((await readSettings()).settings).toEqual({ ...defaults, marking: 'page' });
  });

  test('are not changed, and the reader is told why', async () => {
    await store(newer);
    await expect(changeSettings({ delay: 600 })).rejects.toThrow('newer version of Sidelight');
    expect(await stored()).toEqual(newer);
  });
});

describe('what an organisation has set', () => {
  test('counts where the reader has set nothing else', async () => {
    setPolicy({ marking: 'page', delay: 1000 });
    await store({ delay: 600 });
    expect((await readSettings()).settings).toEqual({ ...defaults, marking: 'page', delay: 600 });
  });

  test('goes before what the reader has set where it is locked', async () => {
    await store({ delay: 600, marking: 'every' });
    setPolicy({ delay: 1000, locked: ['delay'] });
    expect(await readSettings()).toEqual({
      settings: { ...defaults, delay: 1000, marking: 'every' },
      locked: ['delay'],
    });
    // What the reader had set is still there when the lock goes.
    setPolicy({});
    expect((await readSettings()).settings.delay).toBe(600);
  });

  test('is no reader’s choice: it is not stored, and the built-in value is where it is chosen', async () => {
    setPolicy({ delay: 1000 });
    await changeSettings({ delay: 450 });
    expect(await stored()).toEqual({ delay: 450 });
    expect((await readSettings()).settings.delay).toBe(450);
    await changeSettings({ delay: 1000 });
    expect(await stored()).toBeUndefined();
  });

  test('is what a list that the reader changes begins with', async () => {
    setPolicy({ sitesOff: ['geo.tv'] });
    await changeSettings(({ sitesOff }) => ({ sitesOff: [...sitesOff, 'dawn.com'] }));
    expect(await stored()).toEqual({ sitesOff: ['geo.tv', 'dawn.com'] });
  });

  test('cannot be changed where it is locked, and nothing beside it is then', async () => {
    setPolicy({ sitesOff: ['geo.tv'], locked: ['sitesOff'] });
    await expect(changeSettings({ sitesOff: [], marking: 'page' })).rejects.toThrow(
      'settings.sitesOff: set by a policy',
    );
    expect(await stored()).toBeUndefined();
    await changeSettings({ marking: 'page' });
    expect(await stored()).toEqual({ marking: 'page' });
  });
});

describe('watchSettings', () => {
  test('tells of each change, with the defaults filled in', async () => {
    const changed = vi.fn();
    watchSettings(changed, new AbortController().signal);
    await changeSettings({ marking: 'every' });
    await allSettled();
    expect(changed).toHaveBeenLastCalledWith({ ...defaults, marking: 'every' });
    await changeSettings({ marking: 'section' });
    await allSettled();
    expect(changed).toHaveBeenLastCalledWith(defaults);
    expect(changed).toHaveBeenCalledTimes(2);
  });

  test('tells of the defaults when everything is taken away', async () => {
    await changeSettings({ marking: 'every' });
    const changed = vi.fn();
    watchSettings(changed, new AbortController().signal);
    await browser.storage.local.remove('settings');
    await allSettled();
    expect(changed).toHaveBeenCalledExactlyOnceWith(defaults);
  });

  test('hands on good fields only', async () => {
    const changed = vi.fn();
    watchSettings(changed, new AbortController().signal);
    await store({ delay: 'soon', marking: 'page' });
    await allSettled();
    expect(changed).toHaveBeenCalledExactlyOnceWith({ ...defaults, marking: 'page' });
  });

  test('takes no notice of what else is stored', async () => {
    const changed = vi.fn();
    watchSettings(changed, new AbortController().signal);
    await browser.storage.local.set({ other: 1 });
    await allSettled();
    expect(changed).not.toHaveBeenCalled();
  });

  test('ends with its signal and leaves no listener', async () => {
    const changed = vi.fn();
    const life = new AbortController();
    watchSettings(changed, life.signal);
    life.abort();
    await changeSettings({ marking: 'every' });
    await allSettled();
    expect(changed).not.toHaveBeenCalled();
    expect(Reflect.get(browser.storage.onChanged, 'listeners').size).toBe(0);
  });

  test('tells nothing more of a change during which its signal came', async () => {
    const changed = vi.fn();
    const life = new AbortController();
    watchSettings(changed, life.signal);
    await store({ marking: 'page' });
    life.abort();
    await allSettled();
    expect(changed).not.toHaveBeenCalled();
  });

  test('tells of what an organisation changes meanwhile', async () => {
    const changed = vi.fn();
    watchSettings(changed, new AbortController().signal);
    setPolicy({ marking: 'page' });
    await allSettled();
    expect(changed).toHaveBeenCalledExactlyOnceWith({ ...defaults, marking: 'page' });
  });

  test('tells of no change where the storage cannot be read, as where the extension has gone', async () => {
    const [changed, failed] = [vi.fn(), vi.fn()];
    watchSettings(changed, new AbortController().signal);
    watchSettings(changed, new AbortController().signal, failed);
    const gone = new Error('invalidated');
    vi.spyOn(browser.storage.local, 'get').mockRejectedValueOnce(gone).mockRejectedValueOnce(gone);
    await store({ marking: 'page' });
    await allSettled();
    expect(changed).not.toHaveBeenCalled();
    expect(failed).toHaveBeenCalledExactlyOnceWith(gone);
  });
});
