import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import {
  changeSettings,
  defaults,
  parseSettings,
  readSettings,
  removeFaults,
  type Settings,
  watchSettings,
} from '../../../lib/settings.ts';
import { resetBrowser } from '../browser.ts';

beforeEach(resetBrowser);

const store = (settings: unknown): Promise<void> => browser.storage.local.set({ settings });
const stored = async (): Promise<unknown> => (await browser.storage.local.get('settings')).settings;

describe('parseSettings', () => {
  test('gives the defaults where nothing is stored', () => {
    expect(parseSettings(undefined)).toEqual({ settings: defaults, faults: [] });
    expect(parseSettings({})).toEqual({ settings: defaults, faults: [] });
  });

  test('takes what is stored over the defaults', () => {
    expect(parseSettings({ marking: 'page', delay: 700 })).toEqual({
      settings: { ...defaults, marking: 'page', delay: 700 },
      faults: [],
    });
  });

  test('uses the good fields and reports each bad one', () => {
    const { settings, faults } = parseSettings({
      marking: 'all',
      delay: 600,
      sitesOff: 'dawn.com',
    });
    expect(settings).toEqual({ ...defaults, delay: 600 });
    expect(faults).toEqual([
      { field: 'marking', value: 'all', expected: 'one of "every", "section", "page"' },
      {
        field: 'sitesOff',
        value: 'dawn.com',
        expected: 'a list of host names such as "dawn.com"',
      },
    ]);
  });

  test.each([99, 3001, 450.5, Number.NaN, Number.POSITIVE_INFINITY, '450', null, -450])(
    'refuses the delay %j',
    (delay) => {
      const { settings, faults } = parseSettings({ delay });
      expect(settings.delay).toBe(450);
      expect(faults).toMatchObject([{ field: 'delay', value: delay }]);
    },
  );

  test.each([100, 450, 3000])('accepts the delay %d', (delay) => {
    expect(parseSettings({ delay })).toEqual({ settings: { ...defaults, delay }, faults: [] });
  });

  test.each(['', '1', '0.1.0', '12.3.4.5'])('accepts the version %j as read', (newsRead) => {
    expect(parseSettings({ newsRead })).toEqual({
      settings: { ...defaults, newsRead },
      faults: [],
    });
  });

  test.each([1, null, 'soon', '1.', '1.2.3.4.5', '<b>', ['1.0']])(
    'refuses the version %j',
    (newsRead) => {
      expect(parseSettings({ newsRead }).settings.newsRead).toBe('');
      expect(parseSettings({ newsRead }).faults).toMatchObject([{ field: 'newsRead' }]);
    },
  );

  test.each([[['dawn.com', 7]], [[null]], [{ 0: 'dawn.com' }], [true]])(
    'refuses the list of sites %j',
    (sitesOff) => {
      expect(parseSettings({ sitesOff }).settings.sitesOff).toEqual([]);
      expect(parseSettings({ sitesOff }).faults).toHaveLength(1);
    },
  );

  test.each([[['dawn.com kurram', 7]], [[null]], ['dawn.com kurram'], [{}]])(
    'refuses the list of topics %j',
    (topicsOff) => {
      expect(parseSettings({ topicsOff }).settings.topicsOff).toEqual([]);
      expect(parseSettings({ topicsOff }).faults).toEqual([
        {
          field: 'topicsOff',
          value: topicsOff,
          expected: 'a list of sites with topics such as "dawn.com kurram"',
        },
      ]);
    },
  );

  test.each(['rest', 'press', 'key', 'off'] as const)('accepts the opening "%s"', (opening) => {
    expect(parseSettings({ opening })).toEqual({ settings: { ...defaults, opening }, faults: [] });
  });

  test.each(['hover', 'REST', '', true, null, ['rest']])('refuses the opening %j', (opening) => {
    const { settings, faults } = parseSettings({ opening, delay: 600 });
    expect(settings).toEqual({ ...defaults, delay: 600 });
    expect(faults).toEqual([
      { field: 'opening', value: opening, expected: 'one of "rest", "press", "key", "off"' },
    ]);
  });

  test.each([null, 'every', 7, true, [['marking', 'every']]])(
    'reports the whole where it is no object: %j',
    (value) => {
      expect(parseSettings(value)).toEqual({
        settings: defaults,
        faults: [{ field: 'settings', value, expected: 'an object' }],
      });
    },
  );

  test('reports a field that this version does not know', () => {
    expect(parseSettings({ colour: 'red' }).faults).toEqual([
      { field: 'colour', value: 'red', expected: 'no such setting in this version' },
    ]);
  });

  test('takes nothing from a stored prototype', () => {
    const hostile = JSON.parse('{"__proto__":{"delay":100},"constructor":1}');
    const { settings, faults } = parseSettings(hostile);
    expect(settings).toEqual(defaults);
    expect(faults.map(({ field }) => field).sort()).toEqual(['__proto__', 'constructor']);
  });

  test('never throws and always gives settings that can be used', () => {
    const field = fc.constantFrom(...Object.keys(defaults), 'language', '__proto__');
    const value = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom('every', 'page', 'press', 'key', 450, 99, ['dawn.com']),
    );
    const object = fc.dictionary(field, value);
    fc.assert(
      fc.property(fc.oneof(object, fc.jsonValue()), (given) => {
        const { settings, faults } = parseSettings(given);
        expect(Object.keys(settings).sort()).toEqual(Object.keys(defaults).sort());
        // What comes out is valid: it is read again without a fault.
        expect(parseSettings(settings)).toEqual({ settings, faults: [] });
        const bad = new Set(faults.map((fault) => fault.field));
        if (!bad.has('settings'))
          for (const [name, wanted] of Object.entries(given as object))
            if (!bad.has(name)) expect(settings[name as keyof Settings]).toEqual(wanted);
      }),
      { numRuns: 500 },
    );
  });
});

describe('readSettings', () => {
  test('reads the storage, and finds the faults in it', async () => {
    await store({ marking: 'every', delay: 'soon' });
    const { settings, faults } = await readSettings();
    expect(settings).toEqual({ ...defaults, marking: 'every' });
    expect(faults.map(({ field }) => field)).toEqual(['delay']);
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
    expect(await readSettings()).toEqual({ settings: { ...defaults, delay: 500 }, faults: [] });
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

describe('a stored value that is no object', () => {
  test('is kept and told when a setting is changed, until the reader removes it', async () => {
    await store('nonsense');
    await changeSettings({ delay: 600 });
    const { settings, faults } = await readSettings();
    expect(settings.delay).toBe(600);
    expect(faults).toMatchObject([{ field: 'unreadable', value: 'nonsense' }]);
    await removeFaults(faults);
    expect(await stored()).toEqual({ delay: 600 });
  });
});

describe('removeFaults', () => {
  test('takes out the bad fields and leaves the good ones', async () => {
    await store({ marking: 'page', delay: 'soon', colour: 'red' });
    await removeFaults((await readSettings()).faults);
    expect(await stored()).toEqual({ marking: 'page' });
  });

  test('takes out the whole where it is unusable', async () => {
    await store('nonsense');
    await removeFaults((await readSettings()).faults);
    expect(await browser.storage.local.get(null)).toEqual({});
  });

  test('takes out a field named like a prototype', async () => {
    await store(JSON.parse('{"__proto__":1,"delay":600}'));
    await removeFaults((await readSettings()).faults);
    expect(JSON.stringify(await stored())).toBe('{"delay":600}');
  });

  test('touches nothing else that is stored', async () => {
    await browser.storage.local.set({ settings: { colour: 'red' }, other: 1 });
    await removeFaults((await readSettings()).faults);
    expect(await browser.storage.local.get(null)).toEqual({ other: 1 });
  });
});

describe('watchSettings', () => {
  test('tells of each change, with the defaults filled in', async () => {
    const changed = vi.fn();
    watchSettings(changed, new AbortController().signal);
    await changeSettings({ marking: 'every' });
    expect(changed).toHaveBeenLastCalledWith({ ...defaults, marking: 'every' });
    await changeSettings({ marking: 'section' });
    expect(changed).toHaveBeenLastCalledWith(defaults);
    expect(changed).toHaveBeenCalledTimes(2);
  });

  test('tells of the defaults when everything is taken away', async () => {
    await changeSettings({ marking: 'every' });
    const changed = vi.fn();
    watchSettings(changed, new AbortController().signal);
    await browser.storage.local.remove('settings');
    expect(changed).toHaveBeenCalledExactlyOnceWith(defaults);
  });

  test('hands on good fields only', async () => {
    const changed = vi.fn();
    watchSettings(changed, new AbortController().signal);
    await store({ delay: 'soon', marking: 'page' });
    expect(changed).toHaveBeenCalledExactlyOnceWith({ ...defaults, marking: 'page' });
  });

  test('takes no notice of what else is stored', async () => {
    const changed = vi.fn();
    watchSettings(changed, new AbortController().signal);
    await browser.storage.local.set({ other: 1 });
    expect(changed).not.toHaveBeenCalled();
  });

  test('ends with its signal and leaves no listener', async () => {
    const changed = vi.fn();
    const life = new AbortController();
    watchSettings(changed, life.signal);
    life.abort();
    await changeSettings({ marking: 'every' });
    expect(changed).not.toHaveBeenCalled();
    expect(Reflect.get(browser.storage.onChanged, 'listeners').size).toBe(0);
  });
});
