/** Passages and their sources as BibTeX, which biblatex reads as well. */
import type { Source } from '../../data/schema.ts';
import { archiveUrl } from '../dossier/archive.ts';
import { inEnglish } from '../i18n.ts';
import { cautionsOf } from './citation.ts';
import { licenceText, originText } from './origin.ts';
import { type Passage, sourcesIn } from './passage.ts';
import { lineText, oneLine } from './text.ts';

/**
 * BibTeX counts braces whatever stands before them, so a brace of the text is written as a command
 * within braces of its own: an odd one would swallow the entries below.
 */
const commands: Record<string, string> = {
  '\\': '{\\textbackslash}',
  '{': '{\\textbraceleft}',
  '}': '{\\textbraceright}',
  '~': '{\\textasciitilde}',
  '^': '{\\textasciicircum}',
};

/** A text that TeX sets as it is. Letters beyond ASCII stay: biber and today's BibTeX styles know them. */
export function escapeBibtex(text: string): string {
  return oneLine(text)
    .replace(/[\\{}~^]/g, (sign) => commands[sign] as string)
    .replace(/[$&#%_]/g, '\\$&');
}

/** An address as fields for addresses want it: verbatim, but for what would end the field. */
function verbatim(url: string): string {
  return url.replace(
    /[\\{}\s]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()}`,
  );
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** Year and month for BibTeX, the date for biblatex, none more precise than it is known. */
function dated(date: string): [string, string][] {
  const month = months[Number(date.slice(5, 7)) - 1];
  return [
    ['year', `{${date.slice(0, 4)}}`],
    // A name that every style defines, hence no braces.
    ...(month ? ([['month', month]] as [string, string][]) : []),
    ['date', `{${date}}`],
  ];
}

function entry(type: string, key: string, fields: readonly [string, string][]): string {
  return `@${type}{sidelight-${key},\n${fields.map(([name, value]) => `  ${name} = ${value},\n`).join('')}}\n`;
}

/** Twice in braces: styles keep the case of what is written so, and see no list of authors in it. */
const kept = (text: string): string => `{{${escapeBibtex(text)}}}`;

/** The kind of entry, and the field that its kind has for who published it. */
function typeOf({ kind }: Source): [type: string, publisher: string] {
  if (kind === 'daily' || kind === 'wire' || kind === 'magazine') return ['article', 'journal'];
  if (kind === 'research' || kind === 'un' || kind === 'government')
    return ['techreport', 'institution'];
  return ['misc', 'howpublished'];
}

function sourceEntry(source: Source, accessed: string): string {
  const { id, publisher, title, date, url } = source;
  const [type, field] = typeOf(source);
  const note = [
    ...cautionsOf(source),
    inEnglish('take.archived', { url: archiveUrl(source) }),
  ].join('; ');
  return entry(type, `source-${id}`, [
    // Who wrote it is not known; styles sort by this instead.
    ['key', kept(publisher)],
    ['title', kept(title)],
    [field, kept(publisher)],
    ...dated(date),
    ['url', `{${verbatim(url)}}`],
    ['urldate', `{${accessed}}`],
    ['note', `{${escapeBibtex(note)}}`],
  ]);
}

/** The passage itself, with its words as abstract, and an entry for each of its sources. */
export function passageBibtex(passage: Passage): string {
  const { key, heading, lines, facts } = passage;
  const own = entry('misc', key, [
    ['key', kept('Sidelight')],
    ['title', kept(heading)],
    ['howpublished', `{${escapeBibtex(originText(facts))}}`],
    ...dated(facts.reviewed),
    ['abstract', `{${escapeBibtex(lines.map(lineText).join(' / '))}}`],
    ['note', `{${escapeBibtex(licenceText(facts))}}`],
  ]);
  const entries = sourcesIn(passage).map((source) => sourceEntry(source, facts.reviewed));
  return [own, ...entries].join('\n');
}
