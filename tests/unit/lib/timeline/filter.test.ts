import { describe, expect, test } from 'vitest';
import { filterCount, filterEvents, noFilter } from '../../../../lib/timeline/filter.ts';
import { eventOn } from './events.ts';

const told = [{ party: 'un', text: 'It was so.', sources: ['daily'] }];
const events = [
  eventOn('2025-01-01'),
  eventOn('2025-01-02', { kind: 'attack', accounts: told }),
  eventOn('2025-01-03', { kind: 'attack', topics: ['hill', 'town'] }),
];
const days = (filter: Partial<typeof noFilter>): string[] =>
  filterEvents(events, { ...noFilter, ...filter }).map(({ date }) => date.slice(-2));

describe('filterEvents', () => {
  test('lets all through where nothing is asked for', () => {
    expect(days({})).toEqual(['01', '02', '03']);
  });
  test('asks for kind, party, place and topic', () => {
    expect(days({ kind: 'attack' })).toEqual(['02', '03']);
    expect(days({ party: 'un' })).toEqual(['02']);
    expect(days({ place: 'town' })).toEqual(['03']);
    expect(days({ topic: 'town' })).toEqual(['03']);
  });
  test('asks for all of them at once', () => {
    expect(days({ kind: 'attack', place: 'town' })).toEqual(['03']);
    expect(days({ kind: 'talks', party: 'un' })).toEqual([]);
  });
});

test('filterCount counts what is asked for', () => {
  expect(filterCount(noFilter)).toBe(0);
  expect(filterCount({ ...noFilter, kind: 'talks', party: 'un' })).toBe(2);
});
