import type { PagesDossier } from '../lib/dossier/pages.ts';
import { formatDate, t } from '../lib/i18n.ts';

export interface CoverageProps {
  facts: PagesDossier['facts'];
  articleDate: string | null;
}

/** How far the dossier reaches, and plainly when the article is newer than that. */
export function Coverage({ facts, articleDate }: CoverageProps) {
  const { inDepthUntil, coverageEnd, reviewed } = facts;
  const isNewer = articleDate !== null && articleDate > coverageEnd;
  const isThin = articleDate !== null && articleDate > inDepthUntil && !isNewer;
  return (
    <p class="soft">
      {t('coverage.reach', {
        deep: formatDate(inDepthUntil),
        end: formatDate(coverageEnd),
        reviewed: formatDate(reviewed),
      })}
      {articleDate && isNewer && (
        <strong class="warn"> {t('coverage.newer', { date: formatDate(articleDate) })}</strong>
      )}
      {articleDate && isThin && (
        <strong class="warn"> {t('coverage.thin', { date: formatDate(articleDate) })}</strong>
      )}
    </p>
  );
}
