import { describe, expect, test } from 'vitest';
import { periodsBetween } from '../../../../lib/timeline/periods.ts';

describe('periodsBetween', () => {
  test('has days for some weeks', () => {
    expect(periodsBetween('2025-10-30', '2025-11-02')).toEqual([
      '2025-10-30',
      '2025-10-31',
      '2025-11-01',
      '2025-11-02',
    ]);
  });
  test('has one for one day', () => {
    expect(periodsBetween('2025-10-30', '2025-10-30')).toEqual(['2025-10-30']);
  });
  test('has months for some years', () => {
    const months = periodsBetween('2023', '2025-02');
    expect(months).toHaveLength(26);
    expect([months[0], months[12], months.at(-1)]).toEqual(['2023-01', '2024-01', '2025-02']);
  });
  test('has years for many', () => {
    expect(periodsBetween('2007-04', '2014-12-16')).toEqual(
      Array.from({ length: 8 }, (_, index) => String(2007 + index)),
    );
  });
});
