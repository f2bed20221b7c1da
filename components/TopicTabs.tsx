import { useState } from 'preact/hooks';
import {
  issuesOf,
  type PagesDossier,
  type PagesTopic,
  sourceIdsOfTopic,
  timelineOf,
} from '../lib/dossier/pages.ts';
import { t } from '../lib/i18n.ts';
import { Background } from './Background.tsx';
import { Positions } from './Positions.tsx';
import { Sources } from './Sources.tsx';
import { Tabs } from './Tabs.tsx';
import { Timeline } from './Timeline.tsx';

export interface TopicTabsProps {
  dossier: PagesDossier;
  topic: PagesTopic;
  articleDate: string | null;
  onTopic(id: string): void;
}

/** The views of one topic that a topic page is made of, in the order in which readers ask. */
export function topicViews({ dossier, topic, articleDate, onTopic }: TopicTabsProps) {
  const events = timelineOf(dossier, topic.id);
  const issues = issuesOf(dossier, topic.id);
  return [
    {
      id: 'background',
      label: t('view.background'),
      content: () => <Background dossier={dossier} topic={topic} onTopic={onTopic} />,
    },
    {
      id: 'timeline',
      label: t('view.timeline'),
      content: () => <Timeline dossier={dossier} events={events} articleDate={articleDate} />,
    },
    {
      id: 'positions',
      label: t('view.positions'),
      content: () => <Positions dossier={dossier} issues={issues} />,
    },
    {
      id: 'sources',
      label: t('view.sources'),
      content: () => <Sources dossier={dossier} ids={sourceIdsOfTopic(dossier, topic)} />,
    },
  ];
}

/** One topic in tabs, for narrow surfaces. */
export function TopicTabs(props: TopicTabsProps) {
  const [selected, select] = useState('background');
  return (
    <Tabs
      label={props.topic.title}
      tabs={topicViews(props)}
      selected={selected}
      onSelect={select}
    />
  );
}
