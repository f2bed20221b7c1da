/**
 * A timeline as an iCalendar file (RFC 5545).
 *
 * What is not known to the day says so three times: in its title, by the length of its bar, which
 * takes in every day that it may have been, and by the status `TENTATIVE`.
 */
import type { TimelineEvent } from '../../data/schema.ts';
import type { PagesDossier, PagesTopic } from '../dossier/pages.ts';
import { inEnglish } from '../i18n.ts';
import { citationText } from './citation.ts';
import { contentLine, escapeValue } from './content-line.ts';
import { daysOf } from './days.ts';
import { eventLines } from './event.ts';
import { licenceText, originText } from './origin.ts';
import { sourcesIn } from './passage.ts';
import { lineText, oneLine } from './text.ts';
import { isExact, whenText } from './when.ts';

const compact = (day: string): string => day.replaceAll('-', '');

/** All that is told of an event, every account in it, with its sources. */
function description(dossier: PagesDossier, event: TimelineEvent): string {
  const lines = eventLines(dossier, event);
  return [
    whenText(event),
    ...lines.map((line) => oneLine(lineText(line))),
    ...sourcesIn({ lines }).map((source) => citationText(source, dossier.facts.reviewed)),
    `${originText(dossier.facts)} ${licenceText(dossier.facts)}`,
  ].join('\n');
}

function eventEntry(dossier: PagesDossier, event: TimelineEvent): string {
  const { first, after } = daysOf(event);
  const isCertain = isExact(event);
  const { headline } = event;
  const properties: [string, string][] = [
    ['BEGIN', 'VEVENT'],
    ['UID', `${event.id}@sidelight.invalid`],
    // Not the time of the export: the same dossier gives the same file.
    ['DTSTAMP', `${compact(dossier.facts.reviewed)}T000000Z`],
    ['DTSTART;VALUE=DATE', compact(first)],
    ['DTEND;VALUE=DATE', compact(after)],
    [
      'SUMMARY',
      escapeValue(
        isCertain ? headline : inEnglish('take.dated', { when: whenText(event), headline }),
      ),
    ],
    ['DESCRIPTION', escapeValue(description(dossier, event))],
    ['CATEGORIES', escapeValue(event.kind)],
    ['STATUS', isCertain ? 'CONFIRMED' : 'TENTATIVE'],
    // Nobody is busy because of it.
    ['TRANSP', 'TRANSPARENT'],
    ['END', 'VEVENT'],
  ];
  return properties.map(([name, value]) => contentLine(name, value)).join('');
}

/** The events of a topic as all-day entries of a calendar. */
export function timelineCalendar(
  dossier: PagesDossier,
  topic: PagesTopic,
  events: readonly TimelineEvent[],
): string {
  const head: [string, string][] = [
    ['BEGIN', 'VCALENDAR'],
    ['VERSION', '2.0'],
    ['PRODID', '-//Sidelight//Sidelight dossier//EN'],
    ['CALSCALE', 'GREGORIAN'],
    // The second is the name that programs know which do not know RFC 7986.
    ['NAME', escapeValue(topic.title)],
    ['X-WR-CALNAME', escapeValue(topic.title)],
    ['DESCRIPTION', escapeValue(originText(dossier.facts))],
  ];
  return [
    ...head.map(([name, value]) => contentLine(name, value)),
    ...events.map((event) => eventEntry(dossier, event)),
    contentLine('END', 'VCALENDAR'),
  ].join('');
}
