import { expect, test } from 'vitest';
import { stepFrom } from '../../../components/use-mentions.ts';

test.each([
  [null, 1, 3, 0],
  [null, -1, 3, 2],
  [0, 1, 3, 1],
  [2, 1, 3, 0],
  [0, -1, 3, 2],
  [0, 1, 1, 0],
] as const)('from %j a step of %d among %d mentions leads to %d', (at, step, count, to) => {
  expect(stepFrom(at, step, count)).toBe(to);
});
