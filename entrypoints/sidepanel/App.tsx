import { dossier } from 'virtual:sidelight/dossier';
import { map } from 'virtual:sidelight/map';
import { PageGuide } from '../../components/PageGuide.tsx';
import { type Address, writeAddress } from '../../lib/dossier/address.ts';
import { t } from '../../lib/i18n.ts';
import { openOptions } from '../../lib/tab/options-page.ts';
import { usePageInTab } from '../../lib/tab/use-page.ts';

const hrefOf = (address: Address): string => `dossier.html${writeAddress(address)}`;

/** The side panel: what the popup shows, for as long as the reader wants it, of whatever tab. */
export function App() {
  return (
    <PageGuide
      {...usePageInTab(true)}
      dossier={dossier}
      map={map}
      canSave
      hrefOf={hrefOf}
      links={(topic) => (
        <>
          <a
            class="plain-link"
            href={hrefOf({ topic: topic ?? '', part: null })}
            target="_blank"
            rel="noreferrer"
          >
            {t('popup.fullPage')}
          </a>
          <button type="button" class="plain-link" onClick={openOptions}>
            {t('popup.options')}
          </button>
        </>
      )}
    />
  );
}
