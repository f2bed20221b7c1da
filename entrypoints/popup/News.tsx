import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { attempt } from '../../lib/attempt.ts';
import { t } from '../../lib/i18n.ts';
import { untoldNews } from '../../lib/news.ts';
import { changeSettings } from '../../lib/settings.ts';
import { findTab } from '../../lib/tab/page.ts';

const version = (): string => browser.runtime.getManifest().version;

/**
 * What is new in this version, after an update and until the reader has put it away. No tab is opened
 * for it. In a private window nothing is stored, so that it could not be put away there.
 */
export function News() {
  const [text, show] = useState<string | null>(null);
  useEffect(() => {
    attempt(async () => {
      if (!(await findTab())?.incognito) show(await untoldNews());
    });
  }, []);

  if (text === null) return null;
  return (
    <aside class="news" aria-label={t('page.news')}>
      <p>
        <strong>{t('page.news')}:</strong> {text}
      </p>
      <button
        type="button"
        class="small"
        onClick={() => {
          show(null);
          attempt(() => changeSettings({ newsRead: version() }));
        }}
      >
        {t('page.dismiss')}
      </button>
    </aside>
  );
}
