import { beforeEach, describe, expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { defaults } from '../../../../lib/settings/fields.ts';
import {
  readInFull,
  removeFaults,
  replaceSettings,
  resetSettings,
  settingsWith,
} from '../../../../lib/settings/in-full.ts';
import { changeSettings } from '../../../../lib/settings.ts';
import { resetBrowser, setPolicy } from '../../browser.ts';

beforeEach(resetBrowser);

const store = (settings: unknown): Promise<void> => browser.storage.local.set({ settings });
const stored = async (): Promise<unknown> => (await browser.storage.local.get('settings')).settings;

describe('readInFull', () => {
  test('tells what stands, what the reader changed, and what is wrong', async () => {
    await store({ marking: 'every', delay: 'soon' });
    setPolicy({ opening: 'press', delay: 7, locked: ['opening', 'delay'] });
    expect(await readInFull()).toEqual({
      settings: { ...defaults, marking: 'every', opening: 'press' },
      changed: { marking: 'every' },
      faults: [{ field: 'delay', value: 'soon', expected: expect.stringContaining('100 to 3000') }],
      isNewer: false,
      policy: {
        values: { opening: 'press' },
        locked: ['opening'],
        faults: [
          { field: 'delay', value: 7, expected: expect.stringContaining('100 to 3000') },
          { field: 'locked', value: 'delay', expected: 'a list of fields that the policy sets' },
        ],
      },
    });
  });
});

describe('a stored value that is no object', () => {
  test('is kept and told when a setting is changed, until the reader removes it', async () => {
    await store('nonsense');
    await changeSettings({ delay: 600 });
    const { settings, faults } = await readInFull();
    expect(settings.delay).toBe(600);
    expect(faults).toMatchObject([{ field: 'unreadable', value: 'nonsense' }]);
    await removeFaults(faults);
    expect(await stored()).toEqual({ delay: 600 });
  });
});

describe('removeFaults', () => {
  test('takes out the bad fields and leaves the good ones', async () => {
    await store({ marking: 'page', delay: 'soon', colour: 'red' });
    await removeFaults((await readInFull()).faults);
    expect(await stored()).toEqual({ marking: 'page' });
  });

  test('takes out the whole where it is unusable', async () => {
    await store('nonsense');
    await removeFaults((await readInFull()).faults);
    expect(await browser.storage.local.get(null)).toEqual({});
  });

  test('takes out a field named like a prototype', async () => {
    await store(JSON.parse('{"__proto__":1,"delay":600}'));
    await removeFaults((await readInFull()).faults);
    expect(JSON.stringify(await stored())).toBe('{"delay":600}');
  });

  test('touches nothing else that is stored', async () => {
    await browser.storage.local.set({ settings: { colour: 'red' }, other: 1 });
    await removeFaults((await readInFull()).faults);
    expect(await browser.storage.local.get(null)).toEqual({ other: 1 });
  });
});

describe('settings of a newer Sidelight', () => {
  const newer = { version: 99, marking: 'page', delay: { ms: 300 }, sound: 'bell' };

  test('are told by their number, and by nothing else that is new in them', async () => {
    await store(newer);
    const { faults, isNewer } = await readInFull();
    expect(isNewer).toBe(true);
    expect(faults).toEqual([{ field: 'version', value: 99, expected: 'at most 1' }]);
  });

  test('are left as they are where faults are removed', async () => {
    await store(newer);
    await expect(removeFaults((await readInFull()).faults)).rejects.toThrow('newer version');
    expect(await stored()).toEqual(newer);
  });

  test('go where the reader resets everything or takes a file in their place', async () => {
    await store(newer);
    await replaceSettings({ delay: 600 });
    expect(await stored()).toEqual({ delay: 600 });
    await store(newer);
    await resetSettings();
    expect(await browser.storage.local.get(null)).toEqual({});
  });
});

describe('a number that makes no sense', () => {
  test.each(['1', 1.5, -1, null, [1]])(
    '%j is told, and gone with the next change',
    async (version) => {
      await store({ version, marking: 'page' });
      const { settings, faults, isNewer } = await readInFull();
      expect(settings.marking).toBe('page');
      expect(faults).toMatchObject([{ field: 'version', value: version }]);
      expect(isNewer).toBe(false);
      await changeSettings({ delay: 600 });
      expect(await stored()).toEqual({ marking: 'page', delay: 600 });
    },
  );
});

describe('replaceSettings', () => {
  test('puts values in the place of all that the reader set, wrong ones too', async () => {
    await store({ marking: 'page', sitesOff: ['geo.tv'], delay: 'soon', colour: 'red' });
    await replaceSettings({ delay: 600, opening: 'rest' });
    expect(await stored()).toEqual({ delay: 600 });
  });

  test('keeps what Sidelight notes for itself', async () => {
    await store({ newsRead: '1.2.0', pause: 'always', marking: 'page' });
    await replaceSettings({});
    expect(await stored()).toEqual({ newsRead: '1.2.0', pause: 'always' });
  });

  test('refuses a wrong value and changes nothing', async () => {
    await store({ marking: 'page' });
    await expect(replaceSettings({ delay: 7 })).rejects.toThrow('settings.delay');
    expect(await stored()).toEqual({ marking: 'page' });
  });

  test('stores what is locked, for when it is locked no more', async () => {
    setPolicy({ delay: 1000, locked: ['delay'] });
    await replaceSettings({ delay: 600 });
    expect((await readInFull()).settings.delay).toBe(1000);
    setPolicy({});
    expect((await readInFull()).settings.delay).toBe(600);
  });

  test('leaves the settings as `settingsWith` says', async () => {
    setPolicy({ delay: 1000, opening: 'key', marking: 'every', locked: ['opening'] });
    const values = { opening: 'press', marking: 'page' } as const;
    const { policy } = await readInFull();
    await replaceSettings(values);
    expect((await readInFull()).settings).toEqual(settingsWith(values, policy));
    expect(settingsWith(values, policy)).toMatchObject({
      opening: 'key',
      marking: 'page',
      delay: 1000,
    });
  });
});

describe('resetSettings', () => {
  test('leaves nothing of settings, and everything else', async () => {
    await browser.storage.local.set({ settings: { marking: 'page', colour: 'red' }, other: 1 });
    await resetSettings();
    expect(await browser.storage.local.get(null)).toEqual({ other: 1 });
  });
});
