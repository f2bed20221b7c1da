import type { PagesDossier, PagesTopic } from '../../lib/dossier/pages.ts';
import { t } from '../../lib/i18n.ts';
import { Part } from '../Part.tsx';
import { TopicName } from '../TopicName.tsx';
import { told } from '../told.ts';
import type { BackgroundProps } from './Background.tsx';

function Other({ topics, id }: Pick<PagesDossier, 'topics'> & { id: string }) {
  return <TopicName topic={topics.find((other) => other.id === id) ?? { title: id }} isShort />;
}

/** Who and what else belongs to a topic, and what does not. */
export function Others({ dossier, topic, onTopic }: BackgroundProps) {
  const { people, distinguish, related }: PagesTopic = topic;
  return (
    <>
      <Part title={t('background.people')} of={people}>
        <ul class="claims">
          {people.map(({ name, role }) => (
            <li key={name} {...told()}>
              <bdi class="by">{name}</bdi>, {role}
            </li>
          ))}
        </ul>
      </Part>
      <Part title={t('background.distinguish')} of={distinguish}>
        <ul class="claims">
          {distinguish.map(({ text, topic: other }) => (
            <li key={text} {...told()}>
              {text}{' '}
              {other && (
                <button type="button" class="plain-link" onClick={() => onTopic(other)}>
                  <Other topics={dossier.topics} id={other} />
                </button>
              )}
            </li>
          ))}
        </ul>
      </Part>
      <Part title={t('background.related')} of={related}>
        <ul class="chips">
          {related.map((id) => (
            <li key={id}>
              <button type="button" onClick={() => onTopic(id)}>
                <Other topics={dossier.topics} id={id} />
              </button>
            </li>
          ))}
        </ul>
      </Part>
    </>
  );
}
