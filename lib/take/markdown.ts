/** Passages as Markdown (CommonMark). */
import type { Source } from '../../data/schema.ts';
import { archiveUrl } from '../dossier/archive.ts';
import { inEnglish } from '../i18n.ts';
import { dateIn } from '../language.ts';
import { cautionsOf } from './citation.ts';
import { licenceText, originText } from './origin.ts';
import { type Line, type Passage, sourcesIn } from './passage.ts';
import { oneLine } from './text.ts';

/** A text that Markdown shows as it is, wherever in a line it stands. */
export function escapeMarkdown(text: string): string {
  return (
    oneLine(text)
      .replace(/[\\`*_[\]<>#&~|$]/g, '\\$&')
      // Signs that begin a list where they begin a line.
      .replace(/^(\d*)([-+=.)])/, '$1\\$2')
  );
}

/** An address between the brackets of a link, which it must not close. */
function target(url: string): string {
  return `(${url.replace(/[()<>\\\s]/g, (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()}`)})`;
}

function lineMarkdown({ kind, by, text }: Line): string {
  const words = escapeMarkdown(text);
  if (kind === 'quote') return `> “${words}” – ${escapeMarkdown(by ?? '')}`;
  const who = by ? `**${escapeMarkdown(by)}:** ` : '';
  return `${kind === 'figure' ? '- ' : ''}${who}${words}`;
}

function sourceMarkdown(source: Source, accessed: string): string {
  const { publisher, title, date, url } = source;
  const cautions = cautionsOf(source).map(escapeMarkdown).join('; ');
  return [
    `${escapeMarkdown(publisher)}: [${escapeMarkdown(title)}]${target(url)}`,
    `${dateIn('en', date)}${cautions && ` (${cautions})`}`,
    inEnglish('take.accessed', { date: dateIn('en', accessed) }),
    `[${inEnglish('sources.archive')}]${target(archiveUrl(source))}`,
  ].join(', ');
}

/** A passage as Markdown: numbers link to the sources, which are listed below. */
export function passageMarkdown(passage: Passage): string {
  const { heading, lines, facts } = passage;
  const sources = sourcesIn(passage);
  const link = ({ id, url }: Source): string =>
    `[\\[${sources.findIndex((one) => one.id === id) + 1}\\]]${target(url)}`;
  return `${[
    `### ${escapeMarkdown(heading)}`,
    ...lines.map((line) => [lineMarkdown(line), ...line.sources.map(link)].join(' ')),
    sources
      .map((source, index) => `${index + 1}. ${sourceMarkdown(source, facts.reviewed)}`)
      .join('\n'),
    escapeMarkdown(`${originText(facts)} ${licenceText(facts)}`),
  ].join('\n\n')}\n`;
}
