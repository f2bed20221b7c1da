import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { followTab } from '../../../../lib/tab/follow.ts';
import { activateTab, deliver, resetBrowser, setTabs, updateTab } from '../../browser.ts';

/** So long after the last change it is told. */
const rest = 150;

const changed = vi.fn<(isOther: boolean) => void>();
let life: AbortController;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('location', { search: '' });
  resetBrowser();
  setTabs([{ id: 1, active: true }, { id: 2 }]);
  changed.mockReset();
  life = new AbortController();
  followTab(changed, life.signal);
});
afterEach(() => {
  life.abort();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** What was told until now, and a rest later. */
async function told(): Promise<boolean[]> {
  await vi.advanceTimersByTimeAsync(rest);
  return changed.mock.calls.map(([isOther]) => isOther);
}

/** A content script in a tab reports what it found; the background would answer. */
const report = (tab: number, id?: string): Promise<unknown> =>
  deliver(
    { name: 'report', body: { topics: [], date: null } },
    { id: id ?? 'sidelight-in-tests', tab: { id: tab } },
  );

describe('another page', () => {
  test('is told of when the reader turns to another tab', async () => {
    activateTab(2);
    expect(await told()).toEqual([true]);
  });

  test('is told of when one begins to load in the active tab', async () => {
    updateTab(1, { status: 'loading' });
    expect(await told()).toEqual([true]);
  });

  test('is told of once, a rest after the last of many changes', async () => {
    updateTab(1, { status: 'loading' });
    await vi.advanceTimersByTimeAsync(rest - 1);
    updateTab(1, { status: 'complete' });
    await vi.advanceTimersByTimeAsync(rest - 1);
    expect(changed).not.toHaveBeenCalled();
    // What came last was no other page; what came before it was.
    expect(await told()).toEqual([true]);
    updateTab(1, { status: 'complete' });
    expect(await told()).toEqual([true, false]);
  });
});

describe('the same page', () => {
  test('is told of when it has loaded, and when more was found on it', async () => {
    updateTab(1, { status: 'complete' });
    expect(await told()).toEqual([false]);
    void report(1);
    expect(await told()).toEqual([false, false]);
  });

  test('is only heard: another answers what it reports', async () => {
    expect(await report(1)).toBeUndefined();
  });

  test('is not told of by other extensions, nor by other messages', async () => {
    void report(1, 'another-extension');
    void deliver({ name: 'card', body: {} }, { id: 'sidelight-in-tests', tab: { id: 1 } });
    expect(await told()).toEqual([]);
  });
});

describe('nothing is told', () => {
  test('of tabs that are not the active one', async () => {
    updateTab(2, { status: 'loading' });
    void report(2);
    expect(await told()).toEqual([]);
  });

  test('of what is no state of a page, such as its title', async () => {
    updateTab(1, {});
    expect(await told()).toEqual([]);
  });

  test('of a tab where the browser cannot say which is active', async () => {
    vi.stubGlobal('location', { search: '?tab=7' });
    updateTab(1, { status: 'loading' });
    expect(await told()).toEqual([]);
  });

  test('after the end, of what came before it either', async () => {
    activateTab(2);
    updateTab(2, { status: 'loading' });
    life.abort();
    activateTab(1);
    updateTab(1, { status: 'loading' });
    expect(await told()).toEqual([]);
  });
});

test('a tab that the address names is followed instead of the active one', async () => {
  vi.stubGlobal('location', { search: '?tab=2' });
  updateTab(1, { status: 'loading' });
  expect(await told()).toEqual([]);
  updateTab(2, { status: 'loading' });
  expect(await told()).toEqual([true]);
});
