import { type PagesDossier, type PagesTopic, shortTitle } from '../../lib/dossier/pages.ts';
import { t } from '../../lib/i18n.ts';
import { Part } from '../Part.tsx';
import { told } from '../told.ts';
import type { BackgroundProps } from './Background.tsx';

function titleOf({ topics }: PagesDossier, id: string): string {
  const topic = topics.find((other) => other.id === id);
  return topic ? shortTitle(topic) : id;
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
                  {titleOf(dossier, other)}
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
                <bdi {...told()}>{titleOf(dossier, id)}</bdi>
              </button>
            </li>
          ))}
        </ul>
      </Part>
    </>
  );
}
