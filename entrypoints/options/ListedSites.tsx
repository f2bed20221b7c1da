import { useLayoutEffect, useRef } from 'preact/hooks';
import { told } from '../../components/told.ts';
import sites from '../../data/sites.json';
import { t } from '../../lib/i18n.ts';

/** The countries, and in each its sites in the order of their names. */
function byCountry(): [country: string, sites: typeof sites][] {
  const inOrder = sites.toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
  return [...Map.groupBy(inOrder, ({ country }) => country)].sort(([a], [b]) =>
    a.localeCompare(b, 'en'),
  );
}

/** The news sites that Sidelight reads without being asked. */
export function ListedSites() {
  const list = useRef<HTMLDetailsElement>(null);
  useLayoutEffect(() => {
    // Drawn after the browser has looked for where an address leads.
    if (!list.current || location.hash !== `#${list.current.id}`) return;
    list.current.open = true;
    list.current.scrollIntoView();
  }, []);
  return (
    <details id="sites" ref={list}>
      <summary>{t('sites.listed', { count: sites.length })}</summary>
      <dl class="listed" {...told()}>
        {byCountry().map(([country, here]) => (
          <div key={country}>
            <dt>{country}</dt>
            <dd>{here.map(({ name, host }) => `${name} (${host})`).join(', ')}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
