import type { Amount } from '../../data/schema.ts';
import { t } from '../i18n.ts';

const number = new Intl.NumberFormat('en-GB');

/** A figure as it was given, in words: "23", "15 to 20", "at least 200", "about 6,000". */
export function amountText(amount: Amount): string {
  if (typeof amount === 'number') return number.format(amount);
  if ('from' in amount)
    return t('amount.range', { from: number.format(amount.from), to: number.format(amount.to) });
  if ('atLeast' in amount) return t('amount.atLeast', { count: number.format(amount.atLeast) });
  return t('amount.about', { count: number.format(amount.about) });
}
