/** How old the dossier is: a reader is told before it misleads. */

const day = 24 * 3_600_000;
/** From so many days on newer events may be missing. */
const amberAfter = 45;
/** From so many days on the dossier is background only. */
const greyAfter = 90;

export interface Freshness {
  state: 'fresh' | 'amber' | 'grey';
  /** Since the dossier was last reviewed. */
  days: number;
}

/**
 * @param reviewed the day of the last review, `YYYY-MM-DD`
 * @param now in milliseconds since 1970; a clock before the review makes nothing old
 */
export function freshnessOf(reviewed: string, now: number): Freshness {
  const days = Math.max(0, Math.floor((now - Date.parse(`${reviewed}T00:00:00Z`)) / day));
  const state = days >= greyAfter ? 'grey' : days >= amberAfter ? 'amber' : 'fresh';
  return { state, days };
}
