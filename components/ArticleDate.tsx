import type { PagesDossier } from '../lib/dossier/pages.ts';
import { type Gap, reachFor } from '../lib/dossier/reach.ts';
import { formatDate, t } from '../lib/i18n.ts';

export interface ArticleDateProps {
  facts: Pick<PagesDossier['facts'], 'inDepthUntil' | 'coverageEnd'>;
  articleDate: string | null;
}

/** "5 months", "1 day". */
function gapText({ count, unit }: Gap): string {
  return t(`page.gap.${unit}`, { count });
}

/** The article's own date, and what the dossier can and cannot say about that time. */
export function ArticleDate({ facts, articleDate }: ArticleDateProps) {
  const reach = reachFor(facts, articleDate);
  if (reach.state === 'undated') return <p class="article-date soft">{t('page.undated')}</p>;
  const date = formatDate(reach.date);
  if (reach.state === 'newer')
    return (
      <p class="article-date warn">
        {t('page.newer', { date, gap: gapText(reach.gap), end: formatDate(facts.coverageEnd) })}
      </p>
    );
  return (
    <p class={`article-date ${reach.state === 'thin' ? 'warn' : 'soft'}`}>
      {t(`page.${reach.state}`, { date })}
    </p>
  );
}
