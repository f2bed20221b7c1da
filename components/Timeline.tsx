import { Fragment } from 'preact';
import type { TimelineEvent } from '../data/schema.ts';
import { amountText } from '../lib/dossier/amount.ts';
import { accountsOf, type PagesDossier, partyOf } from '../lib/dossier/pages.ts';
import { formatDate, t } from '../lib/i18n.ts';
import { Impact } from './Impact.tsx';
import { Sides } from './Sides.tsx';
import { SourceLinks } from './SourceLinks.tsx';

export interface TimelineProps {
  dossier: PagesDossier;
  /** In order of date. */
  events: readonly TimelineEvent[];
  /** The date `YYYY-MM-DD` of the article that is being read, for a marker; null for none. */
  articleDate: string | null;
}

function When({ event: { date, until, about } }: { event: TimelineEvent }) {
  const inYear = until?.slice(0, 4) !== date.slice(0, 4);
  const begin = formatDate(date, false);
  const text = until ? `${begin} – ${formatDate(until, inYear)}` : begin;
  return <time dateTime={date}>{about ? t('timeline.about', { date: text }) : text}</time>;
}

function Accounts({ dossier, event }: { dossier: PagesDossier; event: TimelineEvent }) {
  if (event.accounts.length === 0) return null;
  return (
    <Sides
      sides={accountsOf(dossier, event).map(({ party, text, figures = [], sources }) => ({
        name: partyOf(dossier, party).name,
        content: (
          <>
            <p>{text}</p>
            {figures.map(({ by, value, of, date, sources: from }) => (
              <p key={`${by} ${amountText(value)} ${of} ${date}`}>
                <strong>{amountText(value)}</strong> {of}
                {by && `, ${t('figures.by', { by })}`}, {formatDate(date)}{' '}
                <SourceLinks dossier={dossier} ids={from} />
              </p>
            ))}
            <SourceLinks dossier={dossier} ids={sources} />
          </>
        ),
      }))}
    />
  );
}

function Event({ dossier, event }: { dossier: PagesDossier; event: TimelineEvent }) {
  return (
    <li id={`event-${event.id}`}>
      <When event={event} />
      <div>
        <h4 class="headline">{event.headline}</h4>
        {event.text && <p>{event.text}</p>}
        <Accounts dossier={dossier} event={event} />
        <Impact dossier={dossier} of={event} />
        <SourceLinks dossier={dossier} ids={event.sources} />
      </div>
    </li>
  );
}

/** Events by year and day, rival accounts beside each other, with a line at the article's date. */
export function Timeline({ dossier, events, articleDate }: TimelineProps) {
  const years = Map.groupBy(events, ({ date }) => date.slice(0, 4));
  const following =
    articleDate === null ? undefined : events.find(({ date }) => date > articleDate);
  const marker = articleDate !== null && (
    <li class="here">{t('timeline.article', { date: formatDate(articleDate) })}</li>
  );
  return (
    <div class="timeline view">
      {[...years].map(([year, ofYear]) => (
        <section key={year} aria-label={year}>
          <h3 class="year">{year}</h3>
          <ol>
            {ofYear.map((event) => (
              <Fragment key={event.id}>
                {event === following && marker}
                <Event dossier={dossier} event={event} />
              </Fragment>
            ))}
          </ol>
        </section>
      ))}
      {!following && marker && <ol>{marker}</ol>}
    </div>
  );
}
