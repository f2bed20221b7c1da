/** The arithmetic of the bench. */

/** The middle of the values; between the two middle ones where their number is even. */
export function median(values: readonly number[]): number {
  if (values.length === 0) throw new RangeError('no values, no median');
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] as number;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] as number) + upper) / 2;
}

/** The least of the values that so large a part of them (0 to 1) does not exceed. */
export function quantile(values: readonly number[], part: number): number {
  if (values.length === 0) throw new RangeError('no values, no quantile');
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)] as number;
}

/** How many times `value` is `base`. */
export function ratio(value: number, base: number): number {
  if (!(base > 0)) throw new RangeError(`nothing can be compared with ${base}`);
  return value / base;
}

/** What the whole would take, where a share of it took `ms`. */
export function extrapolate(ms: number, share: number): number {
  if (!(share > 0 && share <= 1)) throw new RangeError(`expected a share, found ${share}`);
  return ms / share;
}

/** The largest of these shares with which the work is expected to end within `limit`. */
export function shareWithin(
  limit: number,
  whole: number,
  shares: readonly number[] = [1, 1 / 4, 1 / 16, 1 / 64],
): number {
  return shares.find((share) => whole * share <= limit) ?? (shares.at(-1) as number);
}

/** Three digits that count, in thousands where there are many. */
export function short(value: number): string {
  const size = Math.abs(value);
  if (size >= 100) return Math.round(value).toLocaleString('en');
  if (size >= 10) return value.toFixed(1);
  return value.toFixed(size >= 1 || size === 0 ? 2 : 3);
}
