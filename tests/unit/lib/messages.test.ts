import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { messageName, receive, send, sendToTab } from '../../../lib/messages.ts';
import { deliver, resetBrowser, setTabs } from '../browser.ts';

beforeEach(resetBrowser);

const good: [name: string, body: unknown][] = [
  ['report', { topics: [], date: null }],
  ['report', { topics: ['ttp', 'doha-agreement-2020'], date: '2025-10-19' }],
  ['open', { topic: 'ttp' }],
  ['page', {}],
  ['jump', { topic: 'ttp', index: 0 }],
  ['jump', { topic: 'ttp', index: 12 }],
];

const bad: [name: unknown, body: unknown][] = [
  ['report', { topics: ['ttp'] }],
  ['report', { topics: 'ttp', date: null }],
  ['report', { topics: ['TTP'], date: null }],
  ['report', { topics: ['../ttp'], date: null }],
  ['report', { topics: [7], date: null }],
  ['report', { topics: [''], date: null }],
  ['report', { topics: { length: 0 }, date: null }],
  ['report', { topics: [], date: '' }],
  ['report', { topics: [], date: '19 October' }],
  ['report', { topics: [], date: '2025-10-19T00:00:00Z' }],
  ['report', { topics: [], date: '2025-10-19\n' }],
  ['report', { topics: [], date: 20251019 }],
  ['open', {}],
  ['open', { topic: null }],
  ['open', { topic: ['ttp'] }],
  ['open', { topic: 'ttp#x' }],
  ['open', { topic: 'javascript:alert(1)' }],
  ['jump', { topic: 'ttp' }],
  ['jump', { index: 0 }],
  ['jump', { topic: 'ttp', index: -1 }],
  ['jump', { topic: 'ttp', index: 0.5 }],
  ['jump', { topic: 'ttp', index: '0' }],
  ['jump', { topic: 'ttp', index: 2 ** 53 }],
  ['page', null],
  ['page', undefined],
  ['page', 'all'],
  ['page', []],
  ['unknown', {}],
  ['', {}],
  [7, {}],
  [null, {}],
  [['page'], {}],
  ['__proto__', {}],
  ['constructor', {}],
  ['toString', {}],
  ['hasOwnProperty', {}],
];

describe('messageName', () => {
  test.each(good)('knows the message "%s" with the body %j', (name, body) => {
    expect(messageName({ name, body })).toBe(name);
  });

  test.each(bad)('refuses the message %j with the body %j', (name, body) => {
    expect(messageName({ name, body })).toBeUndefined();
  });

  test('knows a report of a thousand topics, and refuses one of more', () => {
    const reportOf = (topics: string[]) => ({ name: 'report', body: { topics, date: null } });
    const longest = 'a'.repeat(64);
    expect(messageName(reportOf(Array(1000).fill(longest)))).toBe('report');
    expect(messageName(reportOf(Array(1001).fill('ttp')))).toBeUndefined();
    expect(messageName(reportOf([`${longest}a`]))).toBeUndefined();
  });

  test.each([undefined, null, 'page', 7, true, [], {}, ['page', {}], { name: 'page' }])(
    'refuses %j, which is no message',
    (message) => {
      expect(messageName(message)).toBeUndefined();
    },
  );
});

describe('receive', () => {
  const handlers = (): Record<'report' | 'open' | 'page' | 'jump', ReturnType<typeof vi.fn>> => ({
    report: vi.fn(() => ({ digests: [], words: {} })),
    open: vi.fn(() => null),
    page: vi.fn(() => ({ topics: [], date: null, site: 'dawn.com' })),
    jump: vi.fn(() => true),
  });

  test.each(good)('hands "%s" with the body %j to its handler', async (name, body) => {
    const handling = handlers();
    receive(handling as never);
    const answer = await deliver({ name, body });
    const handle = handling[name as keyof typeof handling];
    expect(handle).toHaveBeenCalledExactlyOnceWith(body, { tab: undefined, isTop: true });
    expect(answer).toEqual({ value: handle.mock.results[0]?.value });
  });

  test.each(bad)('gives %j with the body %j no answer and no effect', async (name, body) => {
    const handling = handlers();
    receive(handling as never);
    expect(await deliver({ name, body })).toBeUndefined();
    for (const handle of Object.values(handling)) expect(handle).not.toHaveBeenCalled();
  });

  test.each([{ id: 'another-extension' }, {}, { id: 'another-extension', tab: { id: 1 } }])(
    'gives the sender %j no answer and no effect',
    async (sender) => {
      const page = vi.fn(() => ({ topics: [], date: null, site: '' }));
      receive({ page });
      expect(await deliver({ name: 'page', body: {} }, sender)).toBeUndefined();
      expect(page).not.toHaveBeenCalled();
    },
  );

  test('tells the handler which tab has sent the message', async () => {
    const open = vi.fn(() => null);
    receive({ open });
    const sender = { id: browser.runtime.id, tab: { id: 7 } };
    await deliver({ name: 'open', body: { topic: 'ttp' } }, sender);
    expect(open).toHaveBeenCalledWith({ topic: 'ttp' }, { tab: 7, isTop: true });
  });

  test('leaves messages to other receivers that it has no handler for', async () => {
    receive({ jump: () => true });
    receive({ open: () => null });
    expect(await deliver({ name: 'open', body: { topic: 'ttp' } })).toEqual({ value: null });
    expect(await deliver({ name: 'page', body: {} })).toBeUndefined();
  });

  test('ends with its signal and leaves no listener', async () => {
    const life = new AbortController();
    const jump = vi.fn(() => true);
    receive({ jump }, life.signal);
    life.abort();
    expect(await deliver({ name: 'jump', body: { topic: 'ttp', index: 0 } })).toBeUndefined();
    expect(jump).not.toHaveBeenCalled();
    expect(Reflect.get(browser.runtime.onMessage, 'listeners').size).toBe(0);
  });
});

describe('send', () => {
  test('gives what the handler returned or promised', async () => {
    receive({ jump: ({ index }) => index === 1, open: async () => null });
    expect(await send('jump', { topic: 'ttp', index: 1 })).toBe(true);
    expect(await send('jump', { topic: 'ttp', index: 2 })).toBe(false);
    expect(await send('open', { topic: 'ttp' })).toBeNull();
  });

  test('rejects with what the handler threw', async () => {
    receive({
      open: () => {
        throw new RangeError('no such tab');
      },
    });
    await expect(send('open', { topic: 'ttp' })).rejects.toThrow(/^message "open": .*no such tab/);
  });

  test('rejects with what the handler rejected with', async () => {
    receive({ open: () => Promise.reject(new Error('too late')) });
    await expect(send('open', { topic: 'ttp' })).rejects.toThrow(/^message "open": .*too late/);
  });

  test('rejects where nobody answers', async () => {
    receive({ jump: () => true });
    await expect(send('open', { topic: 'ttp' })).rejects.toThrow('message "open": nobody answered');
  });

  test('rejects where nobody listens', async () => {
    await expect(send('open', { topic: 'ttp' })).rejects.toThrow();
  });
});

describe('sendToTab', () => {
  test('gives the answer of the tab', async () => {
    setTabs([{ id: 3 }]);
    receive({ jump: () => true });
    expect(await sendToTab(3, 'jump', { topic: 'ttp', index: 0 })).toBe(true);
  });

  test('rejects where the tab is gone', async () => {
    receive({ jump: () => true });
    await expect(sendToTab(3, 'jump', { topic: 'ttp', index: 0 })).rejects.toThrow();
  });
});
