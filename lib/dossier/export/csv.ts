/** Events as a table of comma-separated values (RFC 4180). */
import type { Dossier, TimelineEvent } from '../../../data/schema.ts';
import { amountText } from '../amount.ts';
import { partyOf, sourcesOf } from '../pages.ts';

type Exported = Pick<Dossier, 'parties' | 'sources'>;

/** A field in quotation marks; a leading sign that a spreadsheet would compute stands as text. */
function field(text: string): string {
  const plain = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
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
];

/** One row an event; accounts, impact and sources are a line each within their field. */
export function timelineCsv(dossier: Exported, events: readonly TimelineEvent[]): string {
  const rows = events.map((event) => {
    const accounts = event.accounts.map(({ party, text, figures = [] }) => {
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
      sourcesOf(dossier, event.sources)
        .map(({ publisher, date, url }) => `${publisher}, ${date}, ${url}`)
        .join('\n'),
    ];
  });
  return [columns, ...rows].map((row) => `${row.map(field).join(',')}\r\n`).join('');
}
