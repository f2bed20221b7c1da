import { expect, test } from 'vitest';
import { amountText } from '../../../../lib/dossier/amount.ts';

test.each([
  [1234, '1,234'],
  [{ from: 15, to: 20 }, '15 to 20'],
  [{ atLeast: 7 }, 'at least 7'],
  [{ about: 6000 }, 'about 6,000'],
])('amountText writes %j as %s', (amount, text) => {
  expect(amountText(amount)).toBe(text);
});
