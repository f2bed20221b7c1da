import { TopicName } from '../../components/TopicName.tsx';
import { writeAddress } from '../../lib/dossier/address.ts';
import type { PagesDossier } from '../../lib/dossier/pages.ts';
import { indexed } from '../../lib/dossier/titles.ts';
import { language, t } from '../../lib/i18n.ts';

export interface TopicListProps {
  topics: PagesDossier['topics'];
  /** The id of the topic that is open; empty for the overview. */
  current: string;
}

/** The way to every topic, and to what is about all of them. */
export function TopicList({ topics, current }: TopicListProps) {
  const entries = [
    { id: '', name: t('dossier.home') },
    ...indexed(topics, language()).map((topic) => ({
      id: topic.id,
      name: <TopicName topic={topic} isShort />,
    })),
  ];
  return (
    <nav aria-label={t('popup.allTopics')}>
      <ul>
        {entries.map(({ id, name }) => (
          <li key={id}>
            <a
              href={writeAddress({ topic: id, part: null })}
              aria-current={id === current ? 'page' : undefined}
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
