import type { TimelineEvent } from '../../data/schema.ts';
import type { PagesDossier } from '../../lib/dossier/pages.ts';
import { formatDate, t } from '../../lib/i18n.ts';
import type { TimelineRow, TimelineYear } from '../../lib/timeline/years.ts';
import { Event } from './Event.tsx';

export interface RowsProps {
  dossier: PagesDossier;
  years: readonly TimelineYear[];
  isBrief: boolean;
  /** The address of an event on the full page. */
  addressOf(event: TimelineEvent): string;
}

type RowProps = Omit<RowsProps, 'years'> & { row: TimelineRow };

function Row({ dossier, row, isBrief, addressOf }: RowProps) {
  if (row.kind === 'article')
    return (
      <li class="here" data-article tabIndex={-1}>
        {t('timeline.article', { date: formatDate(row.date) })}
      </li>
    );
  const { event, isSameDay } = row;
  return (
    <Event
      dossier={dossier}
      event={event}
      isSameDay={isSameDay}
      isBrief={isBrief}
      address={addressOf(event)}
    />
  );
}

/** The list itself: a heading a year, a heading an event. */
export function Rows({ years, ...rest }: RowsProps) {
  return years.map(({ year, rows }) => (
    <div key={year}>
      <h3 class="year">{year}</h3>
      <ol>
        {rows.map((row) => (
          <Row key={row.kind === 'event' ? row.event.id : 'article'} row={row} {...rest} />
        ))}
      </ol>
    </div>
  ));
}
