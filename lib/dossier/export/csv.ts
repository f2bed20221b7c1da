/** Events as a table of comma-separated values (RFC 4180). */
import type { TimelineEvent } from '../../../data/schema.ts';
import { amountText } from '../amount.ts';
import { archiveUrl } from '../archive.ts';
import { accountsOf, type PagesDossier, partyOf, sourceIdsIn, sourcesOf } from '../pages.ts';

type Exported = Pick<PagesDossier, 'facts' | 'parties' | 'sources' | 'timeline'>;

/**
 * A field in quotation marks; a leading sign that a spreadsheet would compute, or that it drops to
 * find such a sign behind it, stands as text. So do the wide forms of these signs.
 */
function field(text: string): string {
  const plain = /^[=+\-@\s\uff1d\uff0b\uff0d\uff20]/.test(text) ? `'${text}` : text;
  return `"${plain.replaceAll('"', '""')}"`;
}

const columns = [
  'id',
  'date',
  'until',
  'approximate',
  'kind',
  'headline',
  'text',
  'topics',
  'accounts',
  'impact',
  'access',
  'sources',
  'dossier',
];

/**
 * One row an event; accounts, impact and sources are a line each within their field. Sources are
 * those of all that is said in the row, and the last field tells where the row was taken from.
 */
export function timelineCsv(dossier: Exported, events: readonly TimelineEvent[]): string {
  const { version, reviewed } = dossier.facts;
  const rows = events.map((event) => {
    const accounts = accountsOf(dossier, event).map(({ party, text, figures = [] }) => {
      const counts = figures.map(
        ({ value, of, by, date }) =>
          `${amountText(value)} ${of} (${[by, date].filter(Boolean).join(', ')})`,
      );
      return [`${partyOf(dossier, party).name}: ${text}`, ...counts].join(' | ');
    });
    return [
      event.id,
      event.date,
      event.until ?? '',
      event.about ? 'yes' : '',
      event.kind,
      event.headline,
      event.text ?? '',
      event.topics.join(' '),
      accounts.join('\n'),
      (event.impact ?? []).map(({ text }) => text).join('\n'),
      event.access?.text ?? '',
      sourcesOf(dossier, sourceIdsIn(event))
        .map((source) => {
          const { publisher, title, date, url } = source;
          return `${publisher}: ${title}, ${date}, ${url} (archived: ${archiveUrl(source)})`;
        })
        .join('\n'),
      `Sidelight dossier, version ${version}, reviewed ${reviewed}`,
    ];
  });
  return [columns, ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('');
}
