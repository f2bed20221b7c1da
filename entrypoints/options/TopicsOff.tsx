import { t } from '../../lib/i18n.ts';

interface TopicsOffProps {
  /** Site and topic with a blank between them. */
  topics: readonly string[];
  onChange(topics: string[]): void;
}

/** What the reader hid from its card, site by site. */
export function TopicsOff({ topics, onChange }: TopicsOffProps) {
  if (topics.length === 0) return null;
  return (
    <section>
      <h2>{t('options.topicsOff')}</h2>
      <ul class="claims">
        {topics.map((one) => {
          const [site = '', topic = ''] = one.split(' ');
          return (
            <li key={one} class="row">
              <span>
                <bdi>{topic.replaceAll('-', ' ')}</bdi> · <bdi>{site}</bdi>
              </span>
              <button
                type="button"
                aria-label={t('options.removeSite', { site: one })}
                onClick={() => onChange(topics.filter((other) => other !== one))}
              >
                {t('options.remove')}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
