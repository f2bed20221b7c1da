import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { t } from '../../lib/i18n.ts';
import { listen } from '../../lib/listen.ts';
import { siteIn } from '../../lib/sites.ts';
import { addedOrigins, giveBack } from '../../lib/tab/grants.ts';
import { ListedSites } from './ListedSites.tsx';
import { RemovableRow } from './RemovableRow.tsx';

/** The sites beyond the listed ones that Sidelight may read. The browser keeps that list. */
export function AddedSites({ onFailure }: { onFailure(error: Error): void }) {
  const [origins, setOrigins] = useState<string[]>([]);
  const [unread, setUnread] = useState('');
  useEffect(() => {
    const over = new AbortController();
    const load = (): void =>
      void addedOrigins().then(
        (known) => {
          setOrigins(known);
          setUnread('');
        },
        (error: Error) => setUnread(error.message),
      );
    listen(browser.permissions.onAdded, load, over.signal);
    listen(browser.permissions.onRemoved, load, over.signal);
    load();
    return () => over.abort();
  }, []);
  return (
    <section>
      <h2>{t('options.sitesAdded')}</h2>
      {unread ? (
        <p class="warn">{t('options.unread', { reason: unread })}</p>
      ) : (
        <p class="soft">
          {origins.length > 0 ? t('options.sitesAddedHelp') : t('options.noSitesAdded')}
        </p>
      )}
      <ul class="claims">
        {origins.map((origin) => (
          <RemovableRow
            key={origin}
            name={siteIn(origin)}
            onRemove={() => void giveBack(origin).catch(onFailure)}
          >
            <bdi>{siteIn(origin)}</bdi>
          </RemovableRow>
        ))}
      </ul>
      <ListedSites />
    </section>
  );
}
