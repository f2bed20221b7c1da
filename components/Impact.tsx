import type { Claim } from '../data/schema.ts';
import type { PagesDossier } from '../lib/dossier/pages.ts';
import { t } from '../lib/i18n.ts';
import { Claims } from './Claims.tsx';
import { SourceLinks } from './SourceLinks.tsx';

export interface ImpactProps {
  dossier: PagesDossier;
  /** A topic or an event. */
  of: { impact?: Claim[] | undefined; access?: Claim | undefined };
}

/** What something meant for people, and who could see it for themselves. */
export function Impact({ dossier, of: { impact = [], access } }: ImpactProps) {
  return (
    <>
      {impact.length > 0 && <Claims dossier={dossier} claims={impact} />}
      {access && (
        <p class="soft">
          <span class="by">{t('background.access')}: </span>
          {access.text} <SourceLinks dossier={dossier} ids={access.sources} />
        </p>
      )}
    </>
  );
}
