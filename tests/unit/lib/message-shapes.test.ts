import { describe, expect, test } from 'vitest';
import { messageName } from '../../../lib/message-shapes.ts';
import { bad, found, good } from './message-examples.ts';

describe('messageName', () => {
  test.each(good)('knows the message "%s" with the body %j', (name, body) => {
    expect(messageName({ name, body })).toBe(name);
  });

  test.each(bad)('refuses the message %j with the body %j', (name, body) => {
    expect(messageName({ name, body })).toBeUndefined();
  });

  test('knows a report of a thousand topics, and refuses one of more', () => {
    const reportOf = (topics: unknown[]) => ({ name: 'report', body: { topics, date: null } });
    const longest = 'a'.repeat(64);
    expect(messageName(reportOf(Array(1000).fill(found(longest))))).toBe('report');
    expect(messageName(reportOf(Array(1001).fill(found('ttp'))))).toBeUndefined();
    expect(messageName(reportOf([found(`${longest}a`)]))).toBeUndefined();
  });

  test('knows a topic with a hundred proofs, and refuses one with more', () => {
    const reportOf = (count: number) => ({
      name: 'report',
      body: { topics: [{ topic: 'ttp', proofs: Array(count).fill(1) }], date: null },
    });
    expect(messageName(reportOf(100))).toBe('report');
    expect(messageName(reportOf(101))).toBeUndefined();
  });

  test.each([undefined, null, 'page', 7, true, [], {}, ['page', {}], { name: 'page' }])(
    'refuses %j, which is no message',
    (message) => {
      expect(messageName(message)).toBeUndefined();
    },
  );
});
