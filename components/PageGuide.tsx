import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Address } from '../lib/dossier/address.ts';
import { foundAt } from '../lib/dossier/found-at.ts';
import type { PagesDossier } from '../lib/dossier/pages.ts';
import { t } from '../lib/i18n.ts';
import type { MapData } from '../lib/map/map-data.ts';
import type { PageInTab } from '../lib/tab/use-page.ts';
import { ArticleDate } from './ArticleDate.tsx';
import { Coverage } from './Coverage.tsx';
import { PageTopics } from './PageTopics.tsx';
import { Search } from './Search.tsx';
import { SiteLine } from './SiteLine.tsx';
import { TopicHead } from './TopicHead.tsx';
import { TopicTabs, type Wish } from './TopicTabs.tsx';
import { useMentions } from './use-mentions.ts';

export interface PageGuideProps extends PageInTab {
  dossier: PagesDossier;
  map: MapData;
  canSave: boolean;
  /** Where a part of a topic is on the full page. */
  hrefOf(address: Address): string;
  /** A line above all, such as what is new. */
  news?: ComponentChildren;
  /** The ways to the extension's other pages, for the topic that is open. */
  links(topic: string | null): ComponentChildren;
}

const background: Wish = { view: 'background', part: null };

/** What popup and side panel are: this page first, then one of its topics in full. */
export function PageGuide(props: PageGuideProps) {
  const { dossier, map, page, visit, jump, canSave, hrefOf, news, links } = props;
  const [choice, setChoice] = useState<{ topic: string; visit: number } | null>(null);
  const [wish, want] = useState<Wish>(background);
  const report = page.state === 'here' ? page.report : null;
  const found = report?.topics ?? [];
  const walk = useMentions(visit, found, jump);
  const choose = (id: string): void => setChoice({ topic: id, visit });
  // Another page: what was chosen on the last one is over.
  const chosen = choice?.visit === visit ? choice.topic : null;
  const selected = chosen ?? found[0]?.topic ?? null;
  const topic = dossier.topics.find(({ id }) => id === selected);

  function visitTopic(id: string): void {
    choose(id);
    walk.step(id, 1);
  }
  return (
    <>
      <header>
        <h1>{t('name')}</h1>
        <Search
          dossier={dossier}
          onFound={(result) => {
            const { topic: id, view, part } = foundAt(result);
            choose(id);
            want({ view, part });
          }}
        />
      </header>
      {news}
      <section class="page" aria-label={t('page.here')}>
        <SiteLine {...props} />
        {report && <ArticleDate facts={dossier.facts} articleDate={report.date} />}
        {page.state !== 'asking' && (
          <PageTopics
            dossier={dossier}
            found={found}
            selected={selected}
            onVisit={visitTopic}
            onSelect={choose}
          />
        )}
      </section>
      <main>
        {topic && (
          <>
            <TopicHead
              topic={topic}
              mentions={found.find((one) => one.topic === topic.id)?.mentions ?? 0}
              walk={walk}
            />
            <TopicTabs
              key={topic.id}
              dossier={dossier}
              map={map}
              topic={topic}
              articleDate={report?.date ?? null}
              onTopic={choose}
              hrefOf={hrefOf}
              canSave={canSave}
              wish={wish}
              onView={(view) => want({ view, part: null })}
            />
          </>
        )}
      </main>
      <footer>
        <Coverage facts={dossier.facts} />
        <nav aria-label={t('popup.elsewhere')}>{links(selected)}</nav>
      </footer>
    </>
  );
}
