import type { Topic } from '../data/schema.ts';
import { shortTitle } from '../lib/dossier/pages.ts';
import { localTitle, withoutDate } from '../lib/dossier/titles.ts';
import { language } from '../lib/i18n.ts';
import { told } from './told.ts';

export interface TopicNameProps {
  topic: Pick<Topic, 'title' | 'short' | 'titles'>;
  /** Where there is little room. */
  isShort?: boolean;
}

/** What a topic is called in the reader's language, or by the dossier where it has no name there. */
export function TopicName({ topic, isShort = false }: TopicNameProps) {
  const local = localTitle(topic, language());
  return local === undefined ? (
    <bdi {...told()}>{isShort ? shortTitle(topic) : topic.title}</bdi>
  ) : (
    <bdi>{isShort ? withoutDate(local) : local}</bdi>
  );
}

/** Below a heading in the reader's language: the title under which the dossier's text speaks of it. */
export function OwnTitle({ topic }: Pick<TopicNameProps, 'topic'>) {
  if (localTitle(topic, language()) === undefined) return null;
  return (
    <p class="own-title soft" {...told()}>
      {topic.title}
    </p>
  );
}
