import type { Source } from '../data/schema.ts';
import { archiveUrl } from '../lib/dossier/archive.ts';
import { formatDate, t } from '../lib/i18n.ts';
import { cautionOf, SourceLink } from './SourceLink.tsx';
import { told } from './told.ts';

/** All that is known of a source: who publishes it, where, owned by whom, and how much was read. */
export function SourceFacts({ source }: { source: Source }) {
  const { publisher, title, date, about, country, ownership, kind, url } = source;
  const archived = archiveUrl(source);
  return (
    <>
      <SourceLink source={source}>
        <bdi>{title}</bdi>
      </SourceLink>
      <p class="soft">
        <bdi {...told()}>{publisher}</bdi>, {formatDate(date)}
        {about && ` (${t('sources.approximate')})`} · {t(`source.kind.${kind}`)} ·{' '}
        <bdi {...told()}>{country}</bdi> · <bdi {...told()}>{ownership}</bdi> ·{' '}
        <SourceLink source={{ ...source, url: archived }}>{t('sources.archive')}</SourceLink>
      </p>
      {/* On paper a link is its address. */}
      <p class="address soft">{url}</p>
      {cautionOf(source) && <p class="soft warn">{cautionOf(source)}</p>}
    </>
  );
}
