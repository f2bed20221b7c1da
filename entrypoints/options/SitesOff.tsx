import { useState } from 'preact/hooks';
import { t } from '../../lib/i18n.ts';
import { siteOf } from '../../lib/sites.ts';
import { Locked } from './Locked.tsx';
import { RemovableRow } from './RemovableRow.tsx';

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
  isLocked: boolean;
  /** Single changes, not the list: another tab may be changing it too. */
  onAdd(site: string): void;
  onRemove(site: string): void;
}

/** The sites on which Sidelight stays off. */
export function SitesOff({ sites, isLocked, onAdd, onRemove }: SitesOffProps) {
  const [text, setText] = useState('');
  const [fault, setFault] = useState('');

  function add(event: Event): void {
    event.preventDefault();
    const host = hostIn(text);
    setFault(host ? '' : t('options.notAHost', { text }));
    if (!host) return;
    setText('');
    onAdd(host);
  }

  return (
    <section>
      <h2>{t('options.sitesOff')}</h2>
      <p class="soft">{t('options.sitesOffHelp')}</p>
      {isLocked && <Locked />}
      {sites.length === 0 && <p class="soft">{t('options.noSitesOff')}</p>}
      <ul class="claims">
        {sites.map((site) => (
          <RemovableRow key={site} name={site} isLocked={isLocked} onRemove={() => onRemove(site)}>
            <bdi>{site}</bdi>
          </RemovableRow>
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
            disabled={isLocked}
            aria-invalid={fault !== ''}
            aria-describedby="site-fault"
            onInput={({ currentTarget }) => setText(currentTarget.value)}
          />
        </label>
        <button type="submit" disabled={isLocked}>
          {t('options.add')}
        </button>
      </form>
      <p id="site-fault" class="warn" role="alert">
        {fault}
      </p>
    </section>
  );
}
