import type { Claim } from '../data/schema.ts';
import type { PagesDossier } from '../lib/dossier/pages.ts';
import { t } from '../lib/i18n.ts';
import { Claims, type ClaimsProps } from './Claims.tsx';
import { SourceLinks } from './SourceLinks.tsx';
import { told } from './told.ts';

export interface ImpactProps extends Pick<ClaimsProps, 'passageOf'> {
  dossier: PagesDossier;
  /** A topic or an event. */
  of: { impact?: Claim[] | undefined; access?: Claim | undefined };
}

/** What something meant for people, and who could see it for themselves. */
export function Impact({ dossier, of: { impact = [], access }, ...take }: ImpactProps) {
  return (
    <>
      {impact.length > 0 && <Claims dossier={dossier} claims={impact} {...take} />}
      {access && (
        <div class="access">
          <p>
            <span class="by">{t('background.access')}: </span>
            <span {...told()}>{access.text}</span>
          </p>
          <SourceLinks dossier={dossier} ids={access.sources} />
        </div>
      )}
    </>
  );
}
