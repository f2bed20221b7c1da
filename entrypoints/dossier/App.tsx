import { dossier } from 'virtual:sidelight/dossier';
import { useEffect } from 'preact/hooks';
import { Coverage } from '../../components/Coverage.tsx';
import { Search } from '../../components/Search.tsx';
import { foundAt } from '../../lib/dossier/found-at.ts';
import { localTitle } from '../../lib/dossier/titles.ts';
import { language, t } from '../../lib/i18n.ts';
import { Overview } from './Overview.tsx';
import { TopicList } from './TopicList.tsx';
import { TopicPage } from './TopicPage.tsx';
import { open, useAddress } from './use-address.ts';

/** Text that was selected on a page and is looked up here. */
const lookedUp = new URLSearchParams(location.search).get('q') ?? '';

/** The dossier at full width: all topics at the side, one of them, or what is about all. */
export function App() {
  const address = useAddress();
  const { topic: id } = address;
  const topic = dossier.topics.find((candidate) => candidate.id === id);
  useEffect(() => {
    document.title = topic
      ? `${localTitle(topic, language()) ?? topic.title} – ${t('name')}`
      : t('dossier.title');
  }, [topic]);
  return (
    <>
      <button
        type="button"
        class="skip"
        onClick={() => document.querySelector<HTMLElement>('main')?.focus()}
      >
        {t('dossier.skip')}
      </button>
      <header>
        <strong class="name">{t('name')}</strong>
        <Search dossier={dossier} initial={lookedUp} onFound={(result) => open(foundAt(result))} />
      </header>
      <TopicList topics={dossier.topics} current={id} />
      <main tabIndex={-1}>
        {topic ? (
          <TopicPage key={topic.id} topic={topic} address={address} />
        ) : (
          <Overview unknown={id === '' ? null : id} />
        )}
        <Coverage facts={dossier.facts} />
      </main>
    </>
  );
}
