import { t } from '../lib/i18n.ts';
import type { PageState } from '../lib/tab/page.ts';

export interface SiteLineProps {
  page: PageState;
  onSwitch(isOff: boolean): void;
}

/** Which site this is, how many topics were found, and the switch for the site. */
export function SiteLine({ page, onSwitch }: SiteLineProps) {
  if (page.state === 'asking') return <p class="site soft">{t('popup.asking')}</p>;
  if (page.state === 'absent') return <p class="site soft">{t('popup.noPage')}</p>;
  const { report, isOff } = page;
  const { site, topics } = report;
  return (
    <p class="site">
      <span class="soft">
        {isOff ? t('popup.siteOff', { site }) : t('popup.siteOn', { site, count: topics.length })}
      </span>
      <button
        type="button"
        role="switch"
        class="switch"
        aria-checked={!isOff}
        onClick={() => onSwitch(!isOff)}
      >
        <span>{t('popup.onHere')}</span>
        <i aria-hidden="true" />
      </button>
    </p>
  );
}
