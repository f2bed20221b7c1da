import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isPause, pauseLeft, pauseLengths, pauseOf, standingPause } from '../../../lib/pause.ts';

const minute = 60_000;
const now = new Date(2026, 10, 23, 17, 30);

describe('a pause', () => {
  test('of an hour is over after an hour', () => {
    const pause = pauseOf('hour', now);
    expect(pauseLeft(pause, now.getTime())).toBe(60 * minute);
    expect(pauseLeft(pause, now.getTime() + 59 * minute)).toBe(minute);
    expect(pauseLeft(pause, now.getTime() + 60 * minute)).toBe(0);
  });

  test('for today is over at midnight, where the reader is', () => {
    const pause = pauseOf('day', now);
    expect(new Date(pause)).toEqual(new Date(2026, 10, 24));
    expect(pauseLeft(pause, new Date(2026, 10, 23, 23, 59).getTime())).toBe(minute);
    expect(pauseLeft(pause, new Date(2026, 10, 24).getTime())).toBe(0);
  });

  test('without an end has none', () => {
    expect(pauseLeft(pauseOf('always', now), now.getTime() + 1e12)).toBe(Number.POSITIVE_INFINITY);
  });

  test('that a wrong clock set years ahead is over', () => {
    const pause = pauseOf('hour', new Date(2031, 0, 1));
    expect(pauseLeft(pause, now.getTime())).toBe(0);
  });

  test('is none where the settings hold none', () => {
    expect(pauseLeft('', now.getTime())).toBe(0);
    expect(pauseOf(null, now)).toBe('');
  });

  test('stands until it is over', () => {
    const pause = pauseOf('hour', now);
    expect(standingPause(pause, now.getTime() + 59 * minute)).toBe(pause);
    expect(standingPause(pause, now.getTime() + 60 * minute)).toBe('');
    expect(standingPause('always', now.getTime())).toBe('always');
  });

  test('of any length, at any time, is one that the settings take, and lasts a day at most', () => {
    const times = fc.date({
      min: new Date(1970, 0, 2),
      max: new Date(9990, 0, 1),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(times, fc.constantFrom(...pauseLengths), (at, length) => {
        const pause = pauseOf(length, at);
        expect(isPause(pause)).toBe(true);
        const left = pauseLeft(pause, at.getTime());
        expect(left).toBeGreaterThan(0);
        if (length !== 'always') expect(left).toBeLessThanOrEqual(25 * 60 * minute);
      }),
    );
  });
});

test.each(['hour', 'tomorrow', '2026-11-23', '2026-13-45T00:00:00.000Z', 0, null, undefined, {}])(
  '%j is no pause',
  (value) => {
    expect(isPause(value)).toBe(false);
  },
);
