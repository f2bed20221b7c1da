import { citationText } from './citation.ts';
import { licenceText, originText } from './origin.ts';
import { type Line, type Passage, sourcesIn } from './passage.ts';

/** White space of any kind as one blank, so that a line stays one line. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** A line without its sources: who, and what. */
export function lineText({ kind, by, text }: Line): string {
  if (kind === 'quote') return `“${text}” – ${by}`;
  return by ? `${by}: ${text}` : text;
}

/** A passage as plain text, its sources numbered below. */
export function passageText(passage: Passage): string {
  const { heading, lines, facts } = passage;
  const sources = sourcesIn(passage);
  const numbers = (line: Line): string =>
    line.sources.length === 0
      ? ''
      : ` [${line.sources.map(({ id }) => sources.findIndex((one) => one.id === id) + 1).join(', ')}]`;
  return `${[
    oneLine(heading),
    '',
    ...lines.map((line, index) => {
      // What belongs to a statement stands below it, the next one apart.
      const gap = index > 0 && line.kind === 'statement' ? '\n' : '';
      return `${gap}${oneLine(lineText(line))}${numbers(line)}`;
    }),
    '',
    ...sources.map((source, index) => `[${index + 1}] ${citationText(source, facts.reviewed)}`),
    '',
    `${originText(facts)} ${licenceText(facts)}`,
  ].join('\n')}\n`;
}
