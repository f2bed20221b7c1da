/** A stretch of time in days, months or years, whichever are few enough to be seen as bars. */

const mostDays = 100;
const mostMonths = 72;
const dayLength = 24 * 3600 * 1000;

/** The first day of a day, month or year, in milliseconds. */
function beginOf(date: string): number {
  return Date.parse(`${date}${'-01'.repeat((10 - date.length) / 3)}`);
}

function dayNames(begin: number, end: number): string[] {
  const count = Math.round((end - begin) / dayLength) + 1;
  return Array.from({ length: count }, (_, index) =>
    new Date(begin + index * dayLength).toISOString().slice(0, 10),
  );
}

/** Months are counted from the year 0. */
const monthOf = (time: number): number =>
  new Date(time).getUTCFullYear() * 12 + new Date(time).getUTCMonth();
const monthName = (month: number): string =>
  `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;

/**
 * The days from one date to another, `YYYY-MM-DD`; or the months, `YYYY-MM`; or the years, `YYYY`.
 * A date that is less precise than the periods stands for its first one.
 */
export function periodsBetween(from: string, to: string): string[] {
  const [begin, end] = [beginOf(from), beginOf(to)];
  if (end - begin < mostDays * dayLength) return dayNames(begin, end);
  const [first, last] = [monthOf(begin), monthOf(end)];
  const months = Array.from({ length: last - first + 1 }, (_, index) => monthName(first + index));
  return months.length <= mostMonths ? months : [...new Set(months.map((m) => m.slice(0, 4)))];
}
