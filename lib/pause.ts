/** Sidelight off everywhere: for an hour, for today, or until the reader switches it on again. */

export const pauseLengths = ['hour', 'day', 'always'] as const;
export type PauseLength = (typeof pauseLengths)[number];

const hour = 3_600_000;
/** The longest day is the one on which clocks are put back. */
const longestDay = 25 * hour;
const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

/** A pause that begins now, as the settings hold it (`isPause` has the forms); null for none. */
export function pauseOf(length: PauseLength | null, now: Date): string {
  if (length === null) return '';
  if (length === 'always') return length;
  const end = new Date(now);
  if (length === 'hour') end.setTime(end.getTime() + hour);
  else end.setHours(24, 0, 0, 0);
  return end.toISOString();
}

/** Empty for none, `always`, or when it ends as `2026-11-23T18:00:00.000Z`. */
export function isPause(value: unknown): value is string {
  return (
    value === '' ||
    value === 'always' ||
    (typeof value === 'string' && instant.test(value) && !Number.isNaN(Date.parse(value)))
  );
}

/**
 * How long a pause still lasts, in milliseconds; 0 where there is none. None is longer than a day:
 * one that seems so was set by a clock that was wrong, and is over.
 * @param now in milliseconds since 1970
 */
export function pauseLeft(pause: string, now: number): number {
  if (pause === 'always') return Number.POSITIVE_INFINITY;
  const left = pause === '' ? 0 : Date.parse(pause) - now;
  return left > 0 && left <= longestDay ? left : 0;
}

/** A pause as it stands; empty where it is over. */
export function standingPause(pause: string, now: number): string {
  return pauseLeft(pause, now) > 0 ? pause : '';
}
