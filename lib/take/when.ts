/** When an event was, as it is told where no calendar stands beside it. */
import type { TimelineEvent } from '../../data/schema.ts';
import { inEnglish } from '../i18n.ts';
import { dateIn } from '../language.ts';

type Dated = Pick<TimelineEvent, 'date' | 'until' | 'about'>;

/** True where the days of an event are not an inference, and not just a month or year. */
export function isExact({ date, until, about }: Dated): boolean {
  return !about && date.length === 10 && (until ?? date).length === 10;
}

/** "19 Oct 2025", "24 Oct 2025 to 25 Oct 2025", "about 1 Jul 2026", "Oct 2025, day not known". */
export function whenText({ date, until, about }: Dated): string {
  const from = dateIn('en', date);
  if (until) {
    const span = inEnglish('take.span', { from, to: dateIn('en', until) });
    return about ? inEnglish('timeline.about', { date: span }) : span;
  }
  if (about) return inEnglish('timeline.about', { date: from });
  return date.length < 10 ? inEnglish('take.noDay', { date: from }) : from;
}
