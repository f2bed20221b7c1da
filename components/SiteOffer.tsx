import { useState } from 'preact/hooks';
import { t } from '../lib/i18n.ts';

export interface SiteOfferProps {
  site: string;
  /** True where the page has been read at the reader's word. */
  isRead: boolean;
  /** Reads the page once; false where the browser refuses. */
  onRead(): Promise<boolean>;
  /** Called at the press itself: the browser asks the reader only then. False where it does not. */
  onAlways(): Promise<boolean>;
}

/** On a site that Sidelight is not on by itself: to be let in once, or always. */
export function SiteOffer({ site, isRead, onRead, onAlways }: SiteOfferProps) {
  const [isRefused, refuse] = useState(false);
  const tell = (trying: Promise<boolean>): void => void trying.then((isIn) => refuse(!isIn));
  return (
    <div class="offer">
      <p class="soft">{t(isRead ? 'site.guest' : 'site.unread', { site })}</p>
      <p>
        {!isRead && (
          <button type="button" class="small" onClick={() => tell(onRead())}>
            {t('site.once')}
          </button>
        )}{' '}
        <button type="button" class="small" onClick={() => tell(onAlways())}>
          {t('site.always', { site })}
        </button>
      </p>
      <p role="status" class="soft">
        {isRefused && t('site.refused')}
      </p>
    </div>
  );
}
