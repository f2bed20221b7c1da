import { told } from '../../components/told.ts';
import { writeAddress } from '../../lib/dossier/address.ts';
import { type PagesDossier, shortTitle } from '../../lib/dossier/pages.ts';
import { t } from '../../lib/i18n.ts';

export interface TopicListProps {
  topics: PagesDossier['topics'];
  /** The id of the topic that is open; empty for the overview. */
  current: string;
}

/** The way to every topic, and to what is about all of them. */
export function TopicList({ topics, current }: TopicListProps) {
  const entries = [
    { id: '', title: t('dossier.home'), own: {} },
    ...topics.map((topic) => ({ id: topic.id, title: shortTitle(topic), own: told() })),
  ];
  return (
    <nav aria-label={t('popup.allTopics')}>
      <ul>
        {entries.map(({ id, title, own }) => (
          <li key={id}>
            <a
              href={writeAddress({ topic: id, part: null })}
              aria-current={id === current ? 'page' : undefined}
            >
              <bdi {...own}>{title}</bdi>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
