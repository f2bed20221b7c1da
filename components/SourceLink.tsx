import type { ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import type { Source } from '../data/schema.ts';
import { t } from '../lib/i18n.ts';
import { SourceNumbers } from './source-numbers.ts';

/** What to know of a source before trusting it: how much was read, and why it may be weak. */
export function cautionOf({ seen, weak }: Source): string {
  return [seen === 'read' ? '' : t(`seen.${seen}`), weak ?? ''].filter(Boolean).join('; ');
}

/** A link to a source, opened only by the reader's click and without telling where from. */
export function SourceLink({ source, children }: { source: Source; children: ComponentChildren }) {
  return (
    <a href={source.url} target="_blank" rel="noreferrer noopener" title={source.title}>
      {children}
    </a>
  );
}

/** Where a sentence's source was not read or is weak, one word; the list of sources says why. */
export function Caution({ source }: { source: Source }) {
  const word = source.seen !== 'read' ? t('source.unread') : source.weak ? t('source.weak') : '';
  if (!word) return null;
  return (
    <span class="warn" title={cautionOf(source)}>
      {' '}
      ({word})
    </span>
  );
}

/** The number of a source in the list at the end of the page; seen on paper only. */
export function SourceNumber({ id }: { id: string }) {
  const number = useContext(SourceNumbers).get(id);
  return number === undefined ? null : <span class="source-number"> [{number}]</span>;
}
