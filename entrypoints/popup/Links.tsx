import { useState } from 'preact/hooks';
import { t } from '../../lib/i18n.ts';
import { openOptions } from '../../lib/tab/options-page.ts';
import { hasSidePanel, openSidePanel } from '../../lib/tab/side-panel.ts';

/** The ways from the popup to Sidelight's other pages. */
export function Links({ fullPage }: { fullPage: string }) {
  const [isRefused, refuse] = useState(false);
  return (
    <>
      {hasSidePanel && (
        <button
          type="button"
          class="plain-link"
          onClick={() => {
            // The popup would lie over it.
            void openSidePanel().then(close, () => refuse(true));
          }}
        >
          {t('panel.open')}
        </button>
      )}
      <a class="plain-link" href={fullPage} target="_blank" rel="noreferrer">
        {t('popup.fullPage')}
      </a>
      <button type="button" class="plain-link" onClick={openOptions}>
        {t('popup.options')}
      </button>
      <span role="status" class="warn">
        {isRefused && t('panel.refused')}
      </span>
    </>
  );
}
