import type { TimelineEvent } from '../../data/schema.ts';
import { archiveUrl } from '../dossier/archive.ts';
import {
  accountsOf,
  type PagesDossier,
  type PagesTopic,
  sourceIdsIn,
  sourcesOf,
} from '../dossier/pages.ts';
import { originText } from './origin.ts';

/**
 * A topic's events as JSON, in the shape that `data/schema/events.ts` gives them, with the parties
 * that speak and the sources that are cited: a file that needs no other to be read.
 */
export function timelineJson(
  dossier: PagesDossier,
  topic: PagesTopic,
  timeline: readonly TimelineEvent[],
): string {
  const { version, reviewed, coverageEnd, licence, licenceUrl } = dossier.facts;
  const events = timeline.map((event) => ({ ...event, accounts: accountsOf(dossier, event) }));
  const parties = new Set(events.flatMap(({ accounts }) => accounts.map(({ party }) => party)));
  return `${JSON.stringify(
    {
      from: originText(dossier.facts),
      dossier: { version, reviewed, coverageEnd, licence, licenceUrl },
      topic: { id: topic.id, title: topic.title },
      events,
      parties: dossier.parties.filter(({ id }) => parties.has(id)),
      sources: sourcesOf(dossier, sourceIdsIn(events)).map((source) => ({
        ...source,
        archive: archiveUrl(source),
      })),
    },
    null,
    2,
  )}\n`;
}
