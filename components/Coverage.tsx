import { freshnessOf } from '../lib/dossier/freshness.ts';
import type { PagesDossier } from '../lib/dossier/pages.ts';
import { formatDate, t } from '../lib/i18n.ts';

export interface CoverageProps {
  facts: PagesDossier['facts'];
  /** In milliseconds since 1970. */
  now?: number;
}

/** How far the dossier reaches, and how old it is where that matters. */
export function Coverage({ facts, now = Date.now() }: CoverageProps) {
  const { inDepthUntil, coverageEnd, reviewed } = facts;
  const { state, days } = freshnessOf(reviewed, now);
  return (
    <div class={`coverage ${state}`}>
      {state !== 'fresh' && <p class="age">{t(`coverage.${state}`, { days })}</p>}
      <p class="soft">
        {t('coverage.reach', {
          deep: formatDate(inDepthUntil),
          end: formatDate(coverageEnd),
          reviewed: formatDate(reviewed),
        })}
      </p>
    </div>
  );
}
