import { useState } from 'preact/hooks';
import { type PagesDossier, shortTitle } from '../../lib/dossier/pages.ts';
import { t } from '../../lib/i18n.ts';
import type { PageReport } from '../../lib/messages.ts';

export interface PageTopicsProps {
  dossier: PagesDossier;
  found: PageReport['topics'];
  /** The page has not answered yet. */
  isAsking: boolean;
  selected: string | null;
  onSelect(topic: string): void;
  onJump(topic: string, index: number): void;
}

/**
 * The topics of the page in order of appearance: a click opens one and goes to its first mention,
 * each further click to the next. Where the page has none, all topics of the dossier.
 */
export function PageTopics({
  dossier,
  found,
  isAsking,
  selected,
  onSelect,
  onJump,
}: PageTopicsProps) {
  // How often each topic was asked for: the next mention to go to.
  const [visits, setVisits] = useState<Record<string, number>>({});
  if (isAsking) return null;
  const nameOf = (id: string): string => {
    const topic = dossier.topics.find((candidate) => candidate.id === id);
    return topic ? shortTitle(topic) : id;
  };

  function visit(topic: string, mentions: number): void {
    const index = visits[topic] ?? 0;
    setVisits({ ...visits, [topic]: (index + 1) % mentions });
    onSelect(topic);
    onJump(topic, index);
  }

  if (found.length === 0)
    return (
      <ul class="chips all" aria-label={t('popup.allTopics')}>
        {dossier.topics.map(({ id }) => (
          <li key={id}>
            <button type="button" aria-current={id === selected} onClick={() => onSelect(id)}>
              {nameOf(id)}
            </button>
          </li>
        ))}
      </ul>
    );
  return (
    <ul class="chips" aria-label={t('popup.pageTopics')}>
      {found.map(({ topic, mentions }) => (
        <li key={topic}>
          <button
            type="button"
            aria-current={topic === selected}
            title={t('popup.jump')}
            onClick={() => visit(topic, mentions)}
          >
            {nameOf(topic)} <span class="soft">{mentions}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
