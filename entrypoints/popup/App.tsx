import { dossier } from 'virtual:sidelight/dossier';
import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Coverage } from '../../components/Coverage.tsx';
import { Search } from '../../components/Search.tsx';
import { TopicTabs } from '../../components/TopicTabs.tsx';
import { t } from '../../lib/i18n.ts';
import { PageTopics } from './PageTopics.tsx';
import { usePageInTab } from './page.ts';
import { SiteLine } from './SiteLine.tsx';

/** The popup: this page's topics, and one topic in full. */
export function App() {
  const { page, jump, setOff } = usePageInTab();
  const [chosen, choose] = useState<string | null>(null);
  const report = page.state === 'here' ? page.report : null;
  const found = report?.topics ?? [];
  const selected = chosen ?? found[0]?.topic ?? null;
  const topic = dossier.topics.find(({ id }) => id === selected);
  const articleDate = report?.date ?? null;

  return (
    <>
      <header>
        <h1>{t('name')}</h1>
        <Search dossier={dossier} onFound={(result) => choose(result.topic)} />
      </header>
      <SiteLine page={page} onSwitch={setOff} />
      <PageTopics
        dossier={dossier}
        found={found}
        isAsking={page.state === 'asking'}
        selected={selected}
        onSelect={choose}
        onJump={jump}
      />
      <main>
        {topic && (
          <>
            <h2>{topic.title}</h2>
            <TopicTabs
              key={topic.id}
              dossier={dossier}
              topic={topic}
              articleDate={articleDate}
              onTopic={choose}
            />
          </>
        )}
      </main>
      <footer>
        <Coverage facts={dossier.facts} articleDate={articleDate} />
        <nav>
          <a
            class="plain-link"
            href={`dossier.html${selected ? `#${selected}` : ''}`}
            target="_blank"
            rel="noreferrer"
          >
            {t('popup.fullPage')}
          </a>
          <button
            type="button"
            class="plain-link"
            onClick={() => void browser.runtime.openOptionsPage()}
          >
            {t('popup.options')}
          </button>
        </nav>
      </footer>
    </>
  );
}
