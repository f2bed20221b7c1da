import { useState } from 'preact/hooks';
import { t } from '../../lib/i18n.ts';
import { siteOf } from '../../lib/sites.ts';

/** The host in what a reader typed, an address or a bare name; null where there is none. */
export function hostIn(text: string): string | null {
  const trimmed = text.trim().toLowerCase();
  try {
    const { hostname } = new URL(trimmed.includes('://') ? trimmed : `https://${trimmed}`);
    return /^([a-z0-9-]+\.)+[a-z0-9-]{2,}$/.test(hostname) ? siteOf(hostname) : null;
  } catch {
    return null;
  }
}

export interface SitesOffProps {
  sites: readonly string[];
  onChange(sites: string[]): void;
}

/** The sites on which Sidelight stays off. */
export function SitesOff({ sites, onChange }: SitesOffProps) {
  const [text, setText] = useState('');
  const [fault, setFault] = useState('');

  function add(event: Event): void {
    event.preventDefault();
    const host = hostIn(text);
    setFault(host ? '' : t('options.notAHost', { text }));
    if (!host) return;
    setText('');
    if (!sites.includes(host)) onChange([...sites, host]);
  }

  return (
    <section>
      <h2>{t('options.sitesOff')}</h2>
      {sites.length === 0 && <p class="soft">{t('options.noSitesOff')}</p>}
      <ul class="claims">
        {sites.map((site) => (
          <li key={site} class="row">
            {site}
            <button
              type="button"
              aria-label={t('options.removeSite', { site })}
              onClick={() => onChange(sites.filter((other) => other !== site))}
            >
              {t('options.remove')}
            </button>
          </li>
        ))}
      </ul>
      <form class="row" onSubmit={add}>
        <label>
          {t('options.addSite')}{' '}
          <input
            type="text"
            inputMode="url"
            placeholder="dawn.com"
            value={text}
            aria-invalid={fault !== ''}
            aria-describedby="site-fault"
            onInput={({ currentTarget }) => setText(currentTarget.value)}
          />
        </label>
        <button type="submit">{t('options.add')}</button>
      </form>
      <p id="site-fault" class="warn" role="alert">
        {fault}
      </p>
    </section>
  );
}
