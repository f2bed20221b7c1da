import { t } from '../lib/i18n.ts';
import type { PageInTab } from '../lib/tab/use-page.ts';
import { PauseChoice } from './PauseChoice.tsx';
import { SiteOffer } from './SiteOffer.tsx';

/** Which site this is, how many topics were found, and what may be switched on or off. */
export function SiteLine(props: Omit<PageInTab, 'jump' | 'visit'>) {
  const { page, setOff, setPause, failure } = props;
  const offer = (site: string, isRead: boolean) => (
    <SiteOffer
      site={site}
      isRead={isRead}
      onRead={props.read}
      onAlways={() => props.readAlways(site)}
    />
  );
  if (page.state === 'asking') return <p class="site soft">{t('popup.asking')}</p>;
  const { unread } = page;
  const told = unread !== '' && <p class="warn">{t('options.unread', { reason: unread })}</p>;
  if (page.state === 'absent')
    return (
      <>
        {told}
        {page.site !== null && offer(page.site, false)}
        {page.site === null && !told && <p class="site soft">{t('popup.noPage')}</p>}
      </>
    );
  const { report, isOff, pause, isGuest, isPrivate, sitesLocked } = page;
  const { site, topics } = report;
  const found = isOff ? 'popup.siteOff' : 'popup.siteOn';
  return (
    <>
      {told}
      {pause === '' && !told && (
        <p class="site">
          <span class="soft">{t(found, { site, count: topics.length })}</span>
          {/* What is switched in a private window counts for the page, whatever is set for its site. */}
          {sitesLocked && !isPrivate ? (
            <span class="soft">{t('options.locked')}</span>
          ) : (
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
          )}
        </p>
      )}
      <p role="status" class={failure && 'warn'}>
        {failure && t('options.notSaved', { reason: failure })}
      </p>
      {isPrivate && <p class="soft">{t('site.private')}</p>}
      {/* A pause is not begun there; one that stands is told, or nobody would know why nothing is marked. */}
      {!told && (!isPrivate || pause !== '') && <PauseChoice pause={pause} onPause={setPause} />}
      {isGuest && offer(site, true)}
    </>
  );
}
