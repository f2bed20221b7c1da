import type { Address } from '../lib/dossier/address.ts';
import type { ViewId } from '../lib/dossier/found-at.ts';
import {
  type PagesDossier,
  type PagesTopic,
  sourceIdsOfTopic,
  timelineOf,
} from '../lib/dossier/pages.ts';
import { t } from '../lib/i18n.ts';
import type { MapData } from '../lib/map/map-data.ts';
import { Background } from './background/Background.tsx';
import { FrontierMap } from './FrontierMap.tsx';
import { Positions } from './positions/Positions.tsx';
import { Sources } from './Sources.tsx';
import type { Tab } from './Tabs.tsx';
import { Export } from './take/Export.tsx';
import { Timeline } from './timeline/Timeline.tsx';

export interface TopicViewsProps {
  dossier: PagesDossier;
  map: MapData;
  topic: PagesTopic;
  articleDate: string | null;
  onTopic(id: string): void;
  /** Where a part of a topic is on the full page. */
  hrefOf(address: Address): string;
  /** Offers the timeline as a file. A popup is gone before the browser has asked where to. */
  canSave: boolean;
}

/** The views of one topic, in the order in which readers ask; one that has no place has no map. */
export function topicViews(props: TopicViewsProps): (Tab & { id: ViewId })[] {
  const { dossier, map, topic, articleDate, onTopic, hrefOf, canSave } = props;
  const isOnMap = map.points.some(({ topics }) => topics.some(({ id }) => id === topic.id));
  const views: (Tab & { id: ViewId })[] = [
    {
      id: 'background',
      label: t('view.background'),
      content: () => <Background dossier={dossier} topic={topic} onTopic={onTopic} />,
    },
    {
      id: 'timeline',
      label: t('view.timeline'),
      content: () => (
        <>
          <Timeline
            dossier={dossier}
            events={timelineOf(dossier, topic.id)}
            articleDate={articleDate}
            addressOf={({ id }) => hrefOf({ topic: topic.id, part: id })}
          />
          {canSave && <Export dossier={dossier} topic={topic} />}
        </>
      ),
    },
    {
      id: 'positions',
      label: t('view.positions'),
      content: () => <Positions dossier={dossier} topic={topic} />,
    },
    {
      id: 'map',
      label: t('view.map'),
      content: () => <FrontierMap map={map} topic={topic.id} onTopic={onTopic} />,
    },
    {
      id: 'sources',
      label: t('view.sources'),
      content: () => <Sources dossier={dossier} ids={sourceIdsOfTopic(dossier, topic)} />,
    },
  ];
  return isOnMap ? views : views.filter(({ id }) => id !== 'map');
}
