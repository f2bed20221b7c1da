import type { PagesDossier } from '../lib/dossier/pages.ts';
import { formatDate, t } from '../lib/i18n.ts';

/** How far the dossier reaches. */
export function Coverage({ facts }: { facts: PagesDossier['facts'] }) {
  const { inDepthUntil, coverageEnd, reviewed } = facts;
  return (
    <p class="soft">
      {t('coverage.reach', {
        deep: formatDate(inDepthUntil),
        end: formatDate(coverageEnd),
        reviewed: formatDate(reviewed),
      })}
    </p>
  );
}
