import { t } from '../../lib/i18n.ts';
import { RemovableRow } from './RemovableRow.tsx';

interface TopicsOffProps {
  /** Site and topic with a blank between them. */
  topics: readonly string[];
  onRemove(topic: string): void;
}

/** What the reader hid from its card, site by site. */
export function TopicsOff({ topics, onRemove }: TopicsOffProps) {
  return (
    <section>
      <h2>{t('options.topicsOff')}</h2>
      <p class="soft">
        {topics.length > 0 ? t('options.topicsOffHelp') : t('options.noTopicsOff')}
      </p>
      <ul class="claims">
        {topics.map((one) => {
          const [site = '', topic = ''] = one.split(' ');
          return (
            <RemovableRow key={one} name={one} onRemove={() => onRemove(one)}>
              <bdi>{topic.replaceAll('-', ' ')}</bdi> · <bdi>{site}</bdi>
            </RemovableRow>
          );
        })}
      </ul>
    </section>
  );
}
