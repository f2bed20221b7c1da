import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import { type PagesDossier, sourcesOf } from '../lib/dossier/pages.ts';
import { formatDate, t } from '../lib/i18n.ts';
import type { Passage } from '../lib/take/passage.ts';
import { SourceFacts } from './SourceFacts.tsx';
import { Caution, SourceLink, SourceNumber } from './SourceLink.tsx';
import { Take } from './take/Take.tsx';
import { told } from './told.ts';

export interface SourceLinksProps {
  dossier: PagesDossier;
  ids: readonly string[];
  /** What the sources stand for, where it can be copied by itself. */
  passage?: (() => Passage) | undefined;
}

/**
 * The sources of a sentence, in brief: publisher and date. At a press what else is known of them;
 * drawn only then, for a topic has some hundred sentences.
 */
export function SourceLinks({ dossier, ids, passage }: SourceLinksProps) {
  const [isOpen, open] = useState(false);
  const sources = sourcesOf(dossier, ids);
  return (
    <div class="sources">
      <button
        type="button"
        class="more"
        aria-expanded={isOpen}
        aria-label={t('source.more')}
        title={t('source.more')}
        onClick={() => open(!isOpen)}
      >
        {isOpen ? '−' : '+'}
      </button>{' '}
      {sources.map((source, index) => (
        <Fragment key={source.id}>
          {index > 0 && ' · '}
          <SourceLink source={source}>
            <bdi {...told()}>{source.publisher}</bdi>, {formatDate(source.date)}
          </SourceLink>
          <SourceNumber id={source.id} />
          <Caution source={source} />
        </Fragment>
      ))}
      {isOpen && (
        <>
          <ul class="source-facts">
            {sources.map((source) => (
              <li key={source.id}>
                <SourceFacts source={source} />
              </li>
            ))}
          </ul>
          {passage && <Take label={t('take.copy')} passage={passage} />}
        </>
      )}
    </div>
  );
}
