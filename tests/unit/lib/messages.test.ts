import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { type MessageName, receive, send, sendToTab } from '../../../lib/messages.ts';
import { deliver, resetBrowser, setTabs } from '../browser.ts';
import { bad, good } from './message-examples.ts';

beforeEach(resetBrowser);

describe('receive', () => {
  const handlers = (): Record<MessageName, ReturnType<typeof vi.fn>> => ({
    report: vi.fn(() => ({ digests: [], words: {} })),
    card: vi.fn(() => null),
    digest: vi.fn(() => null),
    off: vi.fn(() => null),
    key: vi.fn(() => null),
    pause: vi.fn(() => null),
    leave: vi.fn(() => null),
    away: vi.fn(() => null),
    words: vi.fn(() => []),
    open: vi.fn(() => null),
    fault: vi.fn(() => null),
    page: vi.fn(() => ({ topics: [], date: null, site: 'dawn.com', isAway: false })),
    jump: vi.fn(() => true),
  });

  test.each(good)('hands "%s" with the body %j to its handler', async (name, body) => {
    const handling = handlers();
    receive(handling as never);
    const answer = await deliver({ name, body });
    const handle = handling[name as keyof typeof handling];
    expect(handle).toHaveBeenCalledExactlyOnceWith(body, {
      tab: undefined,
      frame: 0,
      isPrivate: false,
    });
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
      const page = vi.fn(() => ({ topics: [], date: null, site: '', isAway: false }));
      receive({ page });
      expect(await deliver({ name: 'page', body: {} }, sender)).toBeUndefined();
      expect(page).not.toHaveBeenCalled();
    },
  );

  test('tells the handler which tab has sent the message, and which frame of it', async () => {
    const open = vi.fn(() => null);
    receive({ open });
    const sender = { id: browser.runtime.id, tab: { id: 7 }, frameId: 12 };
    await deliver({ name: 'open', body: { topic: 'ttp' } }, sender);
    expect(open).toHaveBeenCalledWith({ topic: 'ttp' }, { tab: 7, frame: 12, isPrivate: false });
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

  test('asks again where the background died before it answered', async () => {
    const page = { topics: [], date: null, site: 'dawn.com', isAway: false };
    const answers = vi.fn(() => page);
    receive({ page: answers });
    const sending = vi.spyOn(browser.runtime, 'sendMessage');
    sending.mockRejectedValueOnce(new Error('The message port closed'));
    sending.mockResolvedValueOnce(undefined);
    expect(await send('page', {})).toEqual(page);
    expect(answers).toHaveBeenCalledOnce();
    sending.mockRestore();
  });

  test('asks three times and then no more', async () => {
    const sending = vi.spyOn(browser.runtime, 'sendMessage');
    sending.mockRejectedValue(new Error('Receiving end does not exist'));
    await expect(send('words', {})).rejects.toThrow('Receiving end');
    expect(sending).toHaveBeenCalledTimes(3);
    sending.mockRestore();
  });

  test('does not ask again what a handler refused, nor opens a page twice', async () => {
    const sending = vi.spyOn(browser.runtime, 'sendMessage');
    receive({ card: () => Promise.reject(new Error('no such tab')) });
    await expect(send('card', {})).rejects.toThrow('no such tab');
    await expect(send('open', { topic: 'ttp' })).rejects.toThrow();
    expect(sending).toHaveBeenCalledTimes(2);
    sending.mockRestore();
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
