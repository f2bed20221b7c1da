import { TopicName } from '../../components/TopicName.tsx';
import { writeAddress } from '../../lib/dossier/address.ts';
import type { PagesDossier } from '../../lib/dossier/pages.ts';
import { t } from '../../lib/i18n.ts';
import type { NamedTopic } from './snippets.ts';

export interface NamedTopicsProps {
  dossier: PagesDossier;
  /** In order of appearance. */
  found: readonly NamedTopic[];
}

/** The topics that a text names, each with the words around it, so that readers can judge. */
export function NamedTopics({ dossier, found }: NamedTopicsProps) {
  if (found.length === 0) return <p>{t('paste.none')}</p>;
  return (
    <>
      <p class="soft">{t('paste.found', { count: found.length })}</p>
      <ol class="claims">
        {found.map(({ topic, mentions, snippets }) => (
          <li key={topic}>
            <a class="plain-link" href={writeAddress({ topic, part: null })}>
              <TopicName
                topic={dossier.topics.find(({ id }) => id === topic) ?? { title: topic }}
              />
            </a>{' '}
            <span class="soft">{t('paste.mentions', { count: mentions })}</span>
            {snippets.map(({ before, name, after }) => (
              <p key={`${before}${name}${after}`} class="snippet" dir="auto">
                {before}
                <mark>{name}</mark>
                {after}
              </p>
            ))}
          </li>
        ))}
      </ol>
    </>
  );
}
