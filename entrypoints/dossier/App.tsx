import { dossier } from 'virtual:sidelight/dossier';
import { useEffect, useState } from 'preact/hooks';
import { Coverage } from '../../components/Coverage.tsx';
import { Search } from '../../components/Search.tsx';
import { topicViews } from '../../components/TopicTabs.tsx';
import { type PagesTopic, shortTitle } from '../../lib/dossier/pages.ts';
import { t } from '../../lib/i18n.ts';

/** The topic named in the address, and again whenever the address changes. */
function useTopicInAddress(): string {
  const read = (): string => {
    const written = location.hash.slice(1);
    try {
      return decodeURIComponent(written);
    } catch {
      // No percent-encoding of anything: shown as it is, as an id that the dossier does not have.
      return written;
    }
  };
  const [id, setId] = useState(read);
  useEffect(() => {
    const changed = (): void => {
      setId(read());
      scrollTo(0, 0);
    };
    addEventListener('hashchange', changed);
    return () => removeEventListener('hashchange', changed);
  }, []);
  return id;
}

const open = (topic: string): void => {
  location.hash = topic;
};

function TopicPage({ topic }: { topic: PagesTopic }) {
  const views = topicViews({ dossier, topic, articleDate: null, onTopic: open });
  return (
    <article>
      <p class="soft">{t(`kind.${topic.kind}`)}</p>
      <h1>{topic.title}</h1>
      <ul class="contents" aria-label={t('dossier.contents')}>
        {views.map(({ id, label }) => (
          <li key={id}>
            <button
              type="button"
              class="plain-link"
              onClick={() => document.getElementById(id)?.scrollIntoView()}
            >
              {label}
            </button>
          </li>
        ))}
      </ul>
      {views.map(({ id, label, content }) => (
        <section key={id} id={id} aria-label={label}>
          <h2>{label}</h2>
          {content()}
        </section>
      ))}
    </article>
  );
}

/** The dossier at full width: all topics at the side, one of them in full. */
export function App() {
  const id = useTopicInAddress();
  const topic = dossier.topics.find((candidate) => candidate.id === id);
  useEffect(() => {
    document.title = topic ? `${topic.title} – ${t('name')}` : t('dossier.title');
  }, [topic]);
  return (
    <>
      <header>
        <strong class="name">{t('name')}</strong>
        <Search dossier={dossier} onFound={(result) => open(result.topic)} />
      </header>
      <nav aria-label={t('popup.allTopics')}>
        <ul>
          {dossier.topics.map((listed) => (
            <li key={listed.id}>
              <a href={`#${listed.id}`} aria-current={listed.id === id ? 'page' : undefined}>
                {shortTitle(listed)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <main>
        {topic ? (
          <TopicPage key={topic.id} topic={topic} />
        ) : (
          <article>
            <h1>{t('dossier.title')}</h1>
            <p>{id === '' ? t('dossier.choose') : t('dossier.unknown', { id })}</p>
          </article>
        )}
        <Coverage facts={dossier.facts} articleDate={null} />
      </main>
    </>
  );
}
