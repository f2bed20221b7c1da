import { type PagesDossier, shortTitle } from '../lib/dossier/pages.ts';
import { t } from '../lib/i18n.ts';
import type { PageReport } from '../lib/messages.ts';
import { told } from './told.ts';

export interface PageTopicsProps {
  dossier: PagesDossier;
  found: PageReport['topics'];
  selected: string | null;
  /** The reader opens a topic of this page, and goes to its next mention. */
  onVisit(topic: string): void;
  /** The reader opens a topic that this page does not name. */
  onSelect(topic: string): void;
}

/**
 * The topics of the page in order of appearance: a press opens one and goes to its first mention,
 * each further press to the next. Where the page has none, all topics of the dossier.
 */
export function PageTopics({ dossier, found, selected, onVisit, onSelect }: PageTopicsProps) {
  if (found.length === 0)
    return (
      <ul class="chips all" aria-label={t('popup.allTopics')}>
        {dossier.topics.map((topic) => (
          <li key={topic.id}>
            <button
              type="button"
              aria-current={topic.id === selected}
              onClick={() => onSelect(topic.id)}
            >
              <bdi {...told()}>{shortTitle(topic)}</bdi>
            </button>
          </li>
        ))}
      </ul>
    );
  const nameOf = (id: string): string => {
    const topic = dossier.topics.find((candidate) => candidate.id === id);
    return topic ? shortTitle(topic) : id;
  };
  return (
    <ul class="chips" aria-label={t('popup.pageTopics')}>
      {found.map(({ topic, mentions }) => (
        <li key={topic}>
          <button
            type="button"
            aria-current={topic === selected}
            title={t('page.open')}
            onClick={() => onVisit(topic)}
          >
            <bdi {...told()}>{nameOf(topic)}</bdi> <span class="soft">{mentions}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
