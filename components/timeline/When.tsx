import type { TimelineEvent } from '../../data/schema.ts';
import { formatDate, t } from '../../lib/i18n.ts';
import { isExact } from '../../lib/take/when.ts';

export interface WhenProps {
  event: TimelineEvent;
  /** It stands above already, and is there only to be read out. */
  isAbove: boolean;
}

/** When an event was, below the heading of its year; what is not known to the day looks so. */
export function When({ event, isAbove }: WhenProps) {
  const { date, until, about } = event;
  const inYear = until?.slice(0, 4) !== date.slice(0, 4);
  const begin = formatDate(date, false);
  const text = until ? `${begin} – ${formatDate(until, inYear)}` : begin;
  const look = [isAbove && 'visually-hidden', !isExact(event) && 'inexact'].filter(Boolean);
  return (
    <time dateTime={date} class={look.join(' ') || undefined}>
      {about ? t('timeline.about', { date: text }) : text}
      {date.length === 7 && !until && !about && <small> {t('timeline.noDay')}</small>}
    </time>
  );
}
