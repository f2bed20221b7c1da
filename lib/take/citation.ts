/** Sources as citations name them. */
import type { Source } from '../../data/schema.ts';
import { archiveUrl } from '../dossier/archive.ts';
import { formatDate, t } from '../i18n.ts';

/** What to know before trusting a source: an inferred date, how much was read, why it is weak. */
export function cautionsOf({ about, seen, weak }: Source): string[] {
  return [
    about ? t('sources.approximate') : '',
    seen === 'read' ? '' : t(`seen.${seen}`),
    weak ?? '',
  ].filter(Boolean);
}

/**
 * A source in full: publisher, title, date, address, archived copy, cautions.
 * @param accessed the day up to which the dossier was reviewed, for no later look at it is known
 */
export function citationText(source: Source, accessed: string): string {
  const { publisher, title, date, url } = source;
  const cautions = cautionsOf(source).join('; ');
  return `${publisher}: “${title}”, ${formatDate(date)}${cautions && ` (${cautions})`}. ${url} (${t(
    'take.accessed',
    { date: formatDate(accessed) },
  )}). ${t('take.archived', { url: archiveUrl(source) })}`;
}
