import { t } from '../lib/i18n.ts';
import type { PageInTab } from '../lib/tab/use-page.ts';
import { PauseChoice } from './PauseChoice.tsx';
import { SiteOffer } from './SiteOffer.tsx';

/** Which site this is, how many topics were found, and what may be switched on or off. */
export function SiteLine(props: Omit<PageInTab, 'jump' | 'visit'>) {
  const { page, setOff, setPause } = props;
  const offer = (site: string, isRead: boolean) => (
    <SiteOffer
      site={site}
      isRead={isRead}
      onRead={props.read}
      onAlways={() => props.readAlways(site)}
    />
  );
  if (page.state === 'asking') return <p class="site soft">{t('popup.asking')}</p>;
  if (page.state === 'absent')
    return page.site === null ? (
      <p class="site soft">{t('popup.noPage')}</p>
    ) : (
      offer(page.site, false)
    );
  const { report, isOff, pause, isGuest, isPrivate } = page;
  const { site, topics } = report;
  const found = isOff ? 'popup.siteOff' : 'popup.siteOn';
  return (
    <>
      {pause === '' && (
        <p class="site">
          <span class="soft">{t(found, { site, count: topics.length })}</span>
          <button
            type="button"
            role="switch"
            class="switch"
            aria-checked={!isOff}
            onClick={() => setOff(!isOff)}
          >
            <span>{t('popup.onHere')}</span>
            <i aria-hidden="true" />
          </button>
        </p>
      )}
      {isPrivate && <p class="soft">{t('site.private')}</p>}
      {/* A pause is not begun there; one that stands is told, or nobody would know why nothing is marked. */}
      {(!isPrivate || pause !== '') && <PauseChoice pause={pause} onPause={setPause} />}
      {isGuest && offer(site, true)}
    </>
  );
}
