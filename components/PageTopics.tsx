import type { PagesDossier } from '../lib/dossier/pages.ts';
import { indexed } from '../lib/dossier/titles.ts';
import { language, t } from '../lib/i18n.ts';
import type { PageReport } from '../lib/messages.ts';
import { TopicName } from './TopicName.tsx';

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
        {indexed(dossier.topics, language()).map((topic) => (
          <li key={topic.id}>
            <button
              type="button"
              aria-current={topic.id === selected}
              onClick={() => onSelect(topic.id)}
            >
              <TopicName topic={topic} isShort />
            </button>
          </li>
        ))}
      </ul>
    );
  const called = (id: string) => dossier.topics.find((topic) => topic.id === id) ?? { title: id };
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
            <TopicName topic={called(topic)} isShort /> <span class="soft">{mentions}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
