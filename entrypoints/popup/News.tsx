import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { t } from '../../lib/i18n.ts';
import { newsOf } from '../../lib/news.ts';
import { changeSettings, readSettings } from '../../lib/settings.ts';

/** What is new in this version, until the reader has put it away. No tab is opened for it. */
export function News() {
  const { version } = browser.runtime.getManifest();
  const [text, show] = useState<string | null>(null);
  useEffect(() => {
    void readSettings().then(({ settings }) => {
      if (settings.newsRead !== version) show(newsOf(version));
    });
  }, [version]);

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
          void changeSettings({ newsRead: version });
        }}
      >
        {t('page.dismiss')}
      </button>
    </aside>
  );
}
