import { useId, useState } from 'preact/hooks';
import type { PagesDossier } from '../lib/dossier/pages.ts';
import { prepareSearch, type SearchResult, searchDossier } from '../lib/dossier/search.ts';
import { formatDate, t } from '../lib/i18n.ts';
import { Matched } from './Matched.tsx';

export interface SearchProps {
  dossier: PagesDossier;
  /** What is looked for at first; nothing if missing. */
  initial?: string;
  onFound(result: SearchResult): void;
}

/** What an answer is, and what tells it from others: a role, a date, a publisher. */
function aboutResult({ kind, detail }: SearchResult): string {
  const shown = kind === 'event' ? formatDate(detail) : detail;
  return [t(`search.${kind}`), shown].filter(Boolean).join(' · ');
}

/** A search box with its answers below: arrows choose, Enter opens, Escape empties. */
export function Search({ dossier, initial = '', onFound }: SearchProps) {
  const base = useId();
  const [query, setQuery] = useState(initial);
  const [active, setActive] = useState(0);
  const results = searchDossier(dossier, query);

  function take(result: SearchResult | undefined): void {
    if (!result) return;
    setQuery('');
    onFound(result);
  }
  function onKeyDown(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Enter') take(results[active]);
    else if (event.key === 'Escape' && query !== '') {
      // Or the browser closes the popup.
      event.preventDefault();
      setQuery('');
    } else if (step && results.length > 0) {
      event.preventDefault();
      setActive((active + step + results.length) % results.length);
    }
  }

  return (
    <div class="search">
      <input
        type="text"
        role="combobox"
        aria-label={t('search.label')}
        aria-expanded={query !== ''}
        aria-controls={`${base}-results`}
        aria-autocomplete="list"
        {...(results[active] ? { 'aria-activedescendant': `${base}-${active}` } : {})}
        placeholder={t('search.label')}
        autoComplete="off"
        value={query}
        // Before the first letter, so that it need not wait.
        onFocus={() => prepareSearch(dossier)}
        onInput={({ currentTarget }) => {
          setQuery(currentTarget.value);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
      />
      <div
        class="results"
        role="listbox"
        id={`${base}-results`}
        aria-label={t('search.results')}
        hidden={query === ''}
      >
        {results.map((result, index) => (
          // The keyboard's way is the input's: arrows and Enter.
          // biome-ignore lint/a11y/useKeyWithClickEvents: see above
          <div
            key={`${result.kind} ${result.id}`}
            role="option"
            id={`${base}-${index}`}
            tabIndex={-1}
            aria-selected={index === active}
            onClick={() => take(result)}
          >
            <Matched text={result.label} parts={result.matches} />{' '}
            <span class="soft">{aboutResult(result)}</span>
          </div>
        ))}
        {results.length === 0 && <p class="soft">{t('search.nothing', { query })}</p>}
      </div>
    </div>
  );
}
