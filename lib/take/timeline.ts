/** One topic's timeline as a file. */
import type { TimelineEvent } from '../../data/schema.ts';
import { timelineCsv } from '../dossier/export/csv.ts';
import { type PagesDossier, type PagesTopic, timelineOf } from '../dossier/pages.ts';
import { timelineCalendar } from './calendar.ts';
import { timelineJson } from './timeline-json.ts';

/** In the order in which they are offered. */
export const timelineFormats = ['csv', 'json', 'ics'] as const;
export type TimelineFormat = (typeof timelineFormats)[number];

/** What the browser needs to save a file. */
export interface TakenFile {
  name: string;
  /** The media type. */
  type: string;
  text: string;
}

type Writer = (
  dossier: PagesDossier,
  topic: PagesTopic,
  events: readonly TimelineEvent[],
) => string;

const writers: Record<TimelineFormat, { type: string; write: Writer }> = {
  csv: {
    type: 'text/csv;charset=utf-8',
    // The mark at the beginning tells spreadsheets that it is UTF-8, or they spoil İstanbul.
    write: (dossier, _topic, events) => `\ufeff${timelineCsv(dossier, events)}`,
  },
  json: { type: 'application/json', write: timelineJson },
  ics: { type: 'text/calendar;charset=utf-8', write: timelineCalendar },
};

/** A topic's events, every account of them included: the same dossier gives the same bytes. */
export function timelineFile(
  dossier: PagesDossier,
  topic: PagesTopic,
  format: TimelineFormat,
): TakenFile {
  const { type, write } = writers[format];
  return {
    name: `sidelight-${topic.id}-timeline.${format}`,
    type,
    text: write(dossier, topic, timelineOf(dossier, topic.id)),
  };
}
