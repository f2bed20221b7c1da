import type { ViewId } from '../lib/dossier/found-at.ts';
import { localTitle } from '../lib/dossier/titles.ts';
import { language } from '../lib/i18n.ts';
import { useRevealed } from './reveal.ts';
import { Tabs } from './Tabs.tsx';
import { type TopicViewsProps, topicViews } from './topic-views.tsx';

/** What of a topic is wanted; a new object for each wish. */
export interface Wish {
  view: ViewId;
  part: string | null;
}

export interface TopicTabsProps extends TopicViewsProps {
  wish: Wish;
  onView(view: ViewId): void;
}

/** One topic in tabs, for narrow surfaces. */
export function TopicTabs({ wish, onView, ...props }: TopicTabsProps) {
  const views = topicViews(props);
  useRevealed(wish);
  // A topic without a place has no map to stay on.
  const selected = views.find(({ id }) => id === wish.view) ?? views[0];
  return (
    <Tabs
      label={localTitle(props.topic, language()) ?? props.topic.title}
      tabs={views}
      selected={selected?.id ?? 'background'}
      onSelect={(id) => onView(id as ViewId)}
    />
  );
}
