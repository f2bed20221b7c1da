import { dossier } from 'virtual:sidelight/dossier';
import { map } from 'virtual:sidelight/map';
import { useRevealed } from '../../components/reveal.ts';
import { SourceNumbers } from '../../components/source-numbers.ts';
import { OwnTitle, TopicName } from '../../components/TopicName.tsx';
import { topicViews } from '../../components/topic-views.tsx';
import { type Address, writeAddress } from '../../lib/dossier/address.ts';
import { listedSources } from '../../lib/dossier/listed-sources.ts';
import { type PagesTopic, sourceIdsOfTopic } from '../../lib/dossier/pages.ts';
import { t } from '../../lib/i18n.ts';
import { open } from './use-address.ts';

export interface TopicPageProps {
  topic: PagesTopic;
  address: Address;
}

function numbersOf(topic: PagesTopic): Map<string, number> {
  const sources = listedSources(dossier, sourceIdsOfTopic(dossier, topic));
  return new Map(sources.map(({ id }, index) => [id, index + 1]));
}

/** All that the dossier has on a topic, under each other. */
export function TopicPage({ topic, address }: TopicPageProps) {
  useRevealed(address);
  const views = topicViews({
    dossier,
    map,
    topic,
    articleDate: null,
    onTopic: (id) => open({ topic: id, part: null }),
    hrefOf: writeAddress,
    canSave: true,
  });
  return (
    <SourceNumbers.Provider value={numbersOf(topic)}>
      <article>
        <p class="soft">{t(`kind.${topic.kind}`)}</p>
        <h1>
          <TopicName topic={topic} />
        </h1>
        <OwnTitle topic={topic} />
        <ul class="contents" aria-label={t('dossier.contents')}>
          {views.map(({ id, label }) => (
            <li key={id}>
              <a class="plain-link" href={writeAddress({ topic: topic.id, part: id })}>
                {label}
              </a>
            </li>
          ))}
          <li>
            <button type="button" class="plain-link" onClick={() => print()}>
              {t('dossier.print')}
            </button>
          </li>
        </ul>
        {views.map(({ id, label, content }) => (
          <section key={id} id={id} aria-label={label}>
            <h2>{label}</h2>
            {content()}
          </section>
        ))}
      </article>
    </SourceNumbers.Provider>
  );
}
