import type { PagesTopic } from '../lib/dossier/pages.ts';
import { t } from '../lib/i18n.ts';
import { Mentions } from './Mentions.tsx';
import { OwnTitle, TopicName } from './TopicName.tsx';
import type { MentionWalk } from './use-mentions.ts';

export interface TopicHeadProps {
  topic: PagesTopic;
  /** How often the page names it; 0 where it does not. */
  mentions: number;
  walk: MentionWalk;
}

/** Which topic is open, and the way to where the page names it. */
export function TopicHead({ topic, mentions, walk }: TopicHeadProps) {
  return (
    <div class="topic-head">
      <h2>
        <TopicName topic={topic} />
      </h2>
      <OwnTitle topic={topic} />
      {mentions > 0 ? (
        <Mentions
          count={mentions}
          at={walk.at(topic.id)}
          onStep={(step) => walk.step(topic.id, step)}
        />
      ) : (
        <p class="soft">{t(`kind.${topic.kind}`)}</p>
      )}
    </div>
  );
}
