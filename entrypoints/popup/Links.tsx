import { browser } from 'wxt/browser';
import { t } from '../../lib/i18n.ts';
import { hasSidePanel, openSidePanel } from '../../lib/tab/side-panel.ts';

/** The ways from the popup to Sidelight's other pages. */
export function Links({ fullPage }: { fullPage: string }) {
  return (
    <>
      {hasSidePanel && (
        <button
          type="button"
          class="plain-link"
          onClick={() => {
            // The popup would lie over it.
            void openSidePanel().then(() => close());
          }}
        >
          {t('panel.open')}
        </button>
      )}
      <a class="plain-link" href={fullPage} target="_blank" rel="noreferrer">
        {t('popup.fullPage')}
      </a>
      <button
        type="button"
        class="plain-link"
        onClick={() => void browser.runtime.openOptionsPage()}
      >
        {t('popup.options')}
      </button>
    </>
  );
}
