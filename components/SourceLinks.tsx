import { Fragment } from 'preact';
import type { Source } from '../data/schema.ts';
import { type PagesDossier, sourcesOf } from '../lib/dossier/pages.ts';
import { formatDate, t } from '../lib/i18n.ts';

/** What to know of a source before trusting it: how much was read, and why it may be weak. */
export function cautionOf({ seen, weak }: Source): string {
  return [seen === 'read' ? '' : t(`seen.${seen}`), weak ?? ''].filter(Boolean).join('; ');
}

/** A link to a source, opened only by the reader's click and without telling where from. */
export function SourceLink({ source, children }: { source: Source; children: string }) {
  return (
    <a href={source.url} target="_blank" rel="noreferrer noopener" title={source.title}>
      {children}
    </a>
  );
}

/** Where a sentence's source was not read or is weak, one word; the list of sources says why. */
function Caution({ source }: { source: Source }) {
  const word = source.seen !== 'read' ? t('source.unread') : source.weak ? t('source.weak') : '';
  if (!word) return null;
  return (
    <span class="warn" title={cautionOf(source)}>
      {' '}
      ({word})
    </span>
  );
}

/** The sources of a sentence, in brief: publisher and date. */
export function SourceLinks({ dossier, ids }: { dossier: PagesDossier; ids: readonly string[] }) {
  return (
    <span class="sources">
      {sourcesOf(dossier, ids).map((source, index) => (
        <Fragment key={source.id}>
          {index > 0 && ' · '}
          <SourceLink source={source}>
            {`${source.publisher}, ${formatDate(source.date)}`}
          </SourceLink>
          <Caution source={source} />
        </Fragment>
      ))}
    </span>
  );
}
