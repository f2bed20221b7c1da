/** Sources as citations name them. */
import type { Source } from '../../data/schema.ts';
import { archiveUrl } from '../dossier/archive.ts';
import { inEnglish } from '../i18n.ts';
import { dateIn } from '../language.ts';

/** What to know before trusting a source: an inferred date, how much was read, why it is weak. */
export function cautionsOf({ about, seen, weak }: Source): string[] {
  return [
    about ? inEnglish('sources.approximate') : '',
    seen === 'read' ? '' : inEnglish(`seen.${seen}`),
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
  return `${publisher}: “${title}”, ${dateIn('en', date)}${cautions && ` (${cautions})`}. ${url} (${inEnglish(
    'take.accessed',
    { date: dateIn('en', accessed) },
  )}). ${inEnglish('take.archived', { url: archiveUrl(source) })}`;
}
