/** Finds the date that an article gives itself. What pages say is not trusted, only read. */

import { reviewed } from 'virtual:sidelight/reviewed';
import { page } from '../../lib/page.ts';

const metaNames = [
  'meta[property="article:published_time"]',
  'meta[itemprop="datePublished"]',
  'meta[name="date"]',
  'meta[name="pubdate"]',
  'meta[name="publish-date"]',
  'meta[name="DC.date.issued"]',
  'meta[name="parsely-pub-date"]',
].join(',');
/** More than this of JSON-LD is not an article's description. */
const longestJson = 200_000;

const hour = 3_600_000;
/** A dossier is not in use for longer. */
const longestUse = 10 * 365 * 24 * hour;

/** The last moment at which a page may have been written. */
function latest(): number {
  const now = Date.now();
  const review = Date.parse(reviewed);
  // A clock that stands before the review is wrong, and must not make articles undated.
  return now < review ? review + longestUse : now + 48 * hour;
}

/** `YYYY-MM-DD` where `text` begins with a plausible calendar day, else null. */
export function dayOf(text: string | null | undefined): string | null {
  const day = /^\s*(\d{4}-\d{2}-\d{2})(?!\d)/.exec(text ?? '')?.[1];
  if (!day) return null;
  const time = Date.parse(`${day}T00:00:00Z`);
  // Such as 30 February, which would silently be a day in March.
  if (Number.isNaN(time) || !new Date(time).toISOString().startsWith(day)) return null;
  return time >= Date.UTC(1990, 0, 1) && time <= latest() ? day : null;
}

/** The first `datePublished` in a JSON-LD text; found by its key, so that nesting costs nothing. */
export function dayInJson(json: string): string | null {
  if (json.length > longestJson) return null;
  return dayOf(/"datePublished"\s*:\s*"([^"]{10,40})"/.exec(json)?.[1]);
}

/** The day on which the article says it was published, `YYYY-MM-DD`, or null. */
export function articleDate(): string | null {
  for (const meta of page.all(metaNames)) {
    const day = dayOf(meta.getAttribute('content'));
    if (day) return day;
  }
  for (const script of page.all('script[type="application/ld+json"]')) {
    const day = dayInJson(script.textContent ?? '');
    if (day) return day;
  }
  const [time] = page.all('article time[datetime], main time[datetime], time[pubdate]');
  return dayOf(time?.getAttribute('datetime'));
}
