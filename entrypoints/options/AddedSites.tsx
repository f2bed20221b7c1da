import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { t } from '../../lib/i18n.ts';
import { addedOrigins, giveBack } from '../../lib/tab/grants.ts';

/** The site that a match pattern is for, as far as it is for one. */
export function siteIn(origin: string): string {
  return origin.replace(/^[^:]+:\/\/(?:\*\.)?|\/\*$/g, '');
}

/** The sites beyond the listed ones that Sidelight may read. The browser keeps that list. */
export function AddedSites() {
  const [origins, setOrigins] = useState<string[]>([]);
  useEffect(() => {
    const load = (): void => void addedOrigins().then(setOrigins);
    const { onAdded, onRemoved } = browser.permissions;
    onAdded.addListener(load);
    onRemoved.addListener(load);
    load();
    return () => {
      onAdded.removeListener(load);
      onRemoved.removeListener(load);
    };
  }, []);
  return (
    <section>
      <h2>{t('options.sitesAdded')}</h2>
      <p class="soft">
        {origins.length > 0 ? t('options.sitesAddedHelp') : t('options.noSitesAdded')}
      </p>
      <ul class="claims">
        {origins.map((origin) => (
          <li key={origin} class="row">
            <bdi>{siteIn(origin)}</bdi>
            <button
              type="button"
              aria-label={t('options.removeSite', { site: siteIn(origin) })}
              onClick={() => void giveBack(origin)}
            >
              {t('options.remove')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
