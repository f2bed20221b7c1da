/** Passages and their sources as CSL-JSON, which reference managers read. */
import type { Source } from '../../data/schema.ts';
import { archiveUrl } from '../dossier/archive.ts';
import { cautionsOf } from './citation.ts';
import { licenceText, originText } from './origin.ts';
import { type Passage, sourcesIn } from './passage.ts';
import { lineText } from './text.ts';

/** A date as precise as it is known: year, or year and month, or all three. */
export interface CslDate {
  'date-parts': [number[]];
  circa?: true;
}

/** An item as far as this dossier fills it. */
export interface CslItem {
  id: string;
  type: 'webpage' | 'article-newspaper' | 'article-magazine' | 'report' | 'post-weblog' | 'entry';
  title: string;
  'container-title'?: string;
  publisher?: string;
  issued: CslDate;
  accessed?: CslDate;
  URL?: string;
  archive?: string;
  archive_location?: string;
  version?: string;
  abstract?: string;
  note?: string;
}

function dateOf(date: string, about = false): CslDate {
  return { 'date-parts': [date.split('-').map(Number)], ...(about && { circa: true }) };
}

function typeOf({ kind }: Source): CslItem['type'] {
  switch (kind) {
    case 'daily':
    case 'wire':
      return 'article-newspaper';
    case 'magazine':
      return 'article-magazine';
    case 'research':
    case 'un':
    case 'government':
      return 'report';
    case 'blog':
      return 'post-weblog';
    default:
      return 'webpage';
  }
}

function sourceItem(source: Source, accessed: string): CslItem {
  const { id, publisher, title, date, about, url } = source;
  const type = typeOf(source);
  const cautions = cautionsOf(source).join('; ');
  return {
    id: `sidelight-source-${id}`,
    type,
    title,
    // Reports have a publisher, all else appears in something.
    ...(type === 'report' ? { publisher } : { 'container-title': publisher }),
    issued: dateOf(date, about),
    accessed: dateOf(accessed),
    URL: url,
    archive: 'Internet Archive',
    archive_location: archiveUrl(source),
    ...(cautions && { note: cautions }),
  };
}

/** The passage itself, with its words as abstract, and its sources. */
export function cslItems(passage: Passage): CslItem[] {
  const { key, heading, lines, facts } = passage;
  return [
    {
      id: `sidelight-${key}`,
      type: 'entry',
      title: heading,
      'container-title': originText(facts),
      version: facts.version,
      issued: dateOf(facts.reviewed),
      abstract: lines.map(lineText).join('\n'),
      note: licenceText(facts),
    },
    ...sourcesIn(passage).map((source) => sourceItem(source, facts.reviewed)),
  ];
}

export function passageCsl(passage: Passage): string {
  return `${JSON.stringify(cslItems(passage), null, 2)}\n`;
}
