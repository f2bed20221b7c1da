import { useRef, useState } from 'preact/hooks';
import type { TimelineEvent } from '../../data/schema.ts';
import type { PagesDossier } from '../../lib/dossier/pages.ts';
import { formatDate, t } from '../../lib/i18n.ts';
import { choicesOf } from '../../lib/timeline/choices.ts';
import { densityOf } from '../../lib/timeline/density.ts';
import { filterCount, filterEvents, noFilter } from '../../lib/timeline/filter.ts';
import { timelineYears } from '../../lib/timeline/years.ts';
import { usePrinting } from '../printing.ts';
import { Filters } from './Filters.tsx';
import { Rows } from './Rows.tsx';
import { Strip } from './Strip.tsx';
import { type Shown, Tools } from './Tools.tsx';

export interface TimelineProps {
  dossier: PagesDossier;
  /** In order of date. */
  events: readonly TimelineEvent[];
  /** The date `YYYY-MM-DD` of the article that is being read, for a marker; null for none. */
  articleDate: string | null;
  /** The address of an event on the full page. */
  addressOf(event: TimelineEvent): string;
  /** Offers topics as a filter. */
  byTopic?: boolean;
  /** Begins with dates and headlines. */
  isBrief?: boolean;
}

/** How many events are shown, and of what time. */
function tellShown(found: readonly TimelineEvent[], count: number): string {
  const [first, last] = [found[0], found.at(-1)];
  if (!first || !last) return t('timeline.none');
  if (found.length < count) return t('timeline.shown', { shown: found.length, count });
  return t('timeline.count', { count, from: formatDate(first.date), to: formatDate(last.date) });
}

/** Events by year and day, rival accounts beside each other, with a line at the article's date. */
export function Timeline(props: TimelineProps) {
  const { dossier, events, articleDate, addressOf, byTopic = false, isBrief = false } = props;
  const root = useRef<HTMLDivElement>(null);
  const isPrinting = usePrinting();
  const [filter, setFilter] = useState(noFilter);
  const [shown, setShown] = useState<Shown>({ isNewestFirst: false, isBrief, hasFilters: false });
  const found = filterEvents(events, filter);
  const density = densityOf(found, articleDate);
  const choices = choicesOf(dossier, events);

  function goToArticle(): void {
    const marker = root.current?.querySelector<HTMLElement>('[data-article]');
    marker?.scrollIntoView({ block: 'center' });
    marker?.focus({ preventScroll: true });
  }
  return (
    <div class="timeline view" ref={root}>
      {density && <Strip density={density} />}
      <Tools
        shown={shown}
        filters={filterCount(filter)}
        onShow={(change) => setShown({ ...shown, ...change })}
        onArticle={articleDate === null ? undefined : goToArticle}
      />
      {shown.hasFilters && (
        <Filters
          choices={byTopic ? choices : { ...choices, topic: [] }}
          filter={filter}
          onFilter={setFilter}
        />
      )}
      <p class="soft" role="status">
        {tellShown(found, events.length)}
      </p>
      <Rows
        dossier={dossier}
        years={timelineYears(found, shown.isNewestFirst ? 'newest' : 'oldest', articleDate)}
        isBrief={shown.isBrief && !isPrinting}
        addressOf={addressOf}
      />
    </div>
  );
}
