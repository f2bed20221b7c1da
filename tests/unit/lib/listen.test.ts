import { describe, expect, test, vi } from 'vitest';
import { listen } from '../../../lib/listen.ts';

const eventWith = (add = vi.fn(), remove = vi.fn()) => ({
  addListener: add,
  removeListener: remove,
});

describe('listen', () => {
  test('listens until the signal aborts', () => {
    const event = eventWith();
    const life = new AbortController();
    const listener = (): void => undefined;
    listen(event, listener, life.signal);
    expect(event.addListener).toHaveBeenCalledExactlyOnceWith(listener);
    expect(event.removeListener).not.toHaveBeenCalled();
    life.abort();
    expect(event.removeListener).toHaveBeenCalledExactlyOnceWith(listener);
  });
  test('a browser without the event, or that refuses it, is no fault', () => {
    const refuse = vi.fn(() => {
      throw new Error('Extension context invalidated.');
    });
    const life = new AbortController();
    listen(undefined, () => undefined, life.signal);
    listen(eventWith(refuse, refuse), () => undefined, life.signal);
    life.abort();
    expect(refuse).toHaveBeenCalledTimes(2);
  });
});
