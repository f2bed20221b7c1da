import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { inTime } from '../../../lib/in-time.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('inTime', () => {
  test('gives the answer, or what it was rejected with, and leaves no timer', async () => {
    expect(await inTime('storage', Promise.resolve(7))).toBe(7);
    await expect(inTime('storage', Promise.reject(new Error('full')))).rejects.toThrow('full');
    expect(vi.getTimerCount()).toBe(0);
  });
  test('rejects with what was asked where no answer comes', async () => {
    const waiting = expect(inTime('storage', new Promise(() => {}), 500)).rejects.toThrow(
      'storage: no answer',
    );
    await vi.advanceTimersByTimeAsync(500);
    await waiting;
  });
});
