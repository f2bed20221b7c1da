import { archiveUrl } from '../lib/dossier/archive.ts';
import { byDate, type PagesDossier, sourcesOf } from '../lib/dossier/pages.ts';
import { formatDate, t } from '../lib/i18n.ts';
import { cautionOf, SourceLink } from './SourceLinks.tsx';

/** All that a topic rests on, with who publishes it and how much of it was read. */
export function Sources({ dossier, ids }: { dossier: PagesDossier; ids: readonly string[] }) {
  const sources = sourcesOf(dossier, ids).sort((a, b) => byDate(b, a));
  return (
    <div class="view">
      <p class="soft">{t('sources.count', { count: sources.length })}</p>
      <ul class="claims">
        {sources.map((source) => (
          <li key={source.id}>
            <SourceLink source={source}>{source.title}</SourceLink>
            <p class="soft">
              {source.publisher}, {formatDate(source.date)}
              {source.about && ` (${t('sources.approximate')})`} · {source.country} ·{' '}
              {source.ownership} ·{' '}
              <SourceLink source={{ ...source, url: archiveUrl(source) }}>
                {t('sources.archive')}
              </SourceLink>
            </p>
            {cautionOf(source) && <p class="soft warn">{cautionOf(source)}</p>}
          </li>
        ))}
      </ul>
    </div>
  );
}
