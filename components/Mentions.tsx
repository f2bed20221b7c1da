import { t } from '../lib/i18n.ts';

export interface MentionsProps {
  count: number;
  /** Which mention the reader was brought to last; null for none yet. */
  at: number | null;
  onStep(step: 1 | -1): void;
}

/** Goes through the mentions of a topic in the page, forth and back. */
export function Mentions({ count, at, onStep }: MentionsProps) {
  return (
    <fieldset class="mentions soft">
      <legend class="visually-hidden">{t('page.walk')}</legend>
      <span role="status">
        {at === null
          ? t('page.mentionsOf', { count })
          : t('page.mention', { index: at + 1, count })}
      </span>
      <button
        type="button"
        class="small"
        aria-label={t('page.previous')}
        title={t('page.previous')}
        onClick={() => onStep(-1)}
      >
        ↑
      </button>
      <button
        type="button"
        class="small"
        aria-label={t('page.next')}
        title={t('page.next')}
        onClick={() => onStep(1)}
      >
        ↓
      </button>
    </fieldset>
  );
}
