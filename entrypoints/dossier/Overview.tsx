import { dossier } from 'virtual:sidelight/dossier';
import { map } from 'virtual:sidelight/map';
import { FrontierMap } from '../../components/FrontierMap.tsx';
import { Timeline } from '../../components/timeline/Timeline.tsx';
import { writeAddress } from '../../lib/dossier/address.ts';
import { t } from '../../lib/i18n.ts';
import { PasteBox } from './PasteBox.tsx';
import { open } from './use-address.ts';

const openTopic = (id: string): void => open({ topic: id, part: null });

/** What is about all topics: names in a text of the reader's, the map, every event. */
export function Overview({ unknown }: { unknown: string | null }) {
  return (
    <article>
      <h1>{t('dossier.title')}</h1>
      <p class="lede">
        {unknown === null ? t('dossier.intro') : t('dossier.unknown', { id: unknown })}
      </p>
      <section aria-label={t('paste.title')}>
        <h2>{t('paste.title')}</h2>
        <PasteBox dossier={dossier} />
      </section>
      <section aria-label={t('view.map')}>
        <h2>{t('view.map')}</h2>
        <FrontierMap map={map} topic={null} onTopic={openTopic} />
      </section>
      <section aria-label={t('dossier.whole')}>
        <h2>{t('dossier.whole')}</h2>
        <Timeline
          dossier={dossier}
          events={dossier.timeline}
          articleDate={null}
          addressOf={({ id, topics }) => writeAddress({ topic: topics[0] ?? '', part: id })}
          byTopic
          isBrief
        />
      </section>
    </article>
  );
}
