import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysOf } from '../../../../lib/take/days.ts';

describe('daysOf', () => {
  test.each([
    [{ date: '2025-10-19' }, '2025-10-19', '2025-10-20'],
    [{ date: '2025-10-11', until: '2025-10-12' }, '2025-10-11', '2025-10-13'],
    [{ date: '2026-06-30', until: '2026-07-01' }, '2026-06-30', '2026-07-02'],
    [{ date: '2025-12-31' }, '2025-12-31', '2026-01-01'],
    [{ date: '2024-02-28' }, '2024-02-28', '2024-02-29'],
    [{ date: '2024-02' }, '2024-02-01', '2024-03-01'],
    [{ date: '2025-12' }, '2025-12-01', '2026-01-01'],
    [{ date: '1949' }, '1949-01-01', '1950-01-01'],
    [{ date: '2007-04', until: '2011-01' }, '2007-04-01', '2011-02-01'],
    [{ date: '0099' }, '0099-01-01', '0100-01-01'],
  ])('of %j are from %s to before %s', (event, first, after) => {
    expect(daysOf(event)).toEqual({ first, after });
  });

  test('end after they begin, and a day is one day', () => {
    const day = fc
      .date({ min: new Date('0001-01-01'), max: new Date('9998-12-31'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, fc.constantFrom(4, 7, 10), (date, length) => {
        const { first, after } = daysOf({ date: date.slice(0, length) });
        expect(first <= date && date < after).toBe(true);
        if (length === 10) expect(Date.parse(after) - Date.parse(first)).toBe(86_400_000);
      }),
    );
  });
});
