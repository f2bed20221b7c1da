import type { Source } from '../../data/schema.ts';

/**
 * The page as the Web Archive kept it nearest to its date: derived, not stored, and not promised
 * to be there. Digits that a date lacks are left out, as the archive allows.
 */
export function archiveUrl({ url, date }: Pick<Source, 'url' | 'date'>): string {
  return `https://web.archive.org/web/${date.replaceAll('-', '')}/${url}`;
}
