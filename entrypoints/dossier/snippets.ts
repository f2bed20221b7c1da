import type { Mention } from '../../lib/spotting/context.ts';

/** A mention with some words around it. */
export interface Snippet {
  before: string;
  name: string;
  after: string;
}

/** A topic that a text names. */
export interface NamedTopic {
  topic: string;
  mentions: number;
  /** The first few. */
  snippets: Snippet[];
}

const mostSnippets = 3;
/** How many letters stand around a name, at most. */
const around = 60;

/** The end of a text, from the beginning of a word on. */
function endOf(text: string): string {
  return text.length <= around ? text : `… ${text.slice(-around).replace(/^\S*\s+/u, '')}`;
}

/** The beginning of a text, up to the end of a word. */
function beginOf(text: string): string {
  return text.length <= around ? text : `${text.slice(0, around).replace(/\s+\S*$/u, '')} …`;
}

function snippetOf(text: string, { start, end }: Mention): Snippet {
  // A snippet stays within its paragraph.
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const to = text.indexOf('\n', end);
  return {
    before: endOf(text.slice(from, start)),
    name: text.slice(start, end),
    after: beginOf(text.slice(end, to < 0 ? text.length : to)),
  };
}

/** Mentions by topic, in order of appearance, with the words around the first of each. */
export function topicsIn(text: string, mentions: readonly Mention[]): NamedTopic[] {
  return [...Map.groupBy(mentions, ({ topic }) => topic)].map(([topic, ofTopic]) => ({
    topic,
    mentions: ofTopic.length,
    snippets: ofTopic.slice(0, mostSnippets).map((mention) => snippetOf(text, mention)),
  }));
}
