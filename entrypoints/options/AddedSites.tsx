import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { t } from '../../lib/i18n.ts';
import { siteIn } from '../../lib/sites.ts';
import { addedOrigins, giveBack } from '../../lib/tab/grants.ts';
import { RemovableRow } from './RemovableRow.tsx';

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
          <RemovableRow key={origin} name={siteIn(origin)} onRemove={() => void giveBack(origin)}>
            <bdi>{siteIn(origin)}</bdi>
          </RemovableRow>
        ))}
      </ul>
    </section>
  );
}
