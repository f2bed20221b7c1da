import type { SearchResult } from '../search.ts';
import type { Entry } from './entry.ts';
import type { Query } from './query.ts';

/** How well a text fits: 0 not at all, more the earlier and the more whole words match. */
function rankText(words: string, query: Query): number {
  const { phrase } = query;
  if (words.startsWith(` ${phrase}`)) return words.length === phrase.length + 2 ? 4 : 3;
  if (words.includes(` ${phrase}`)) return 2;
  if (query.words.every((word) => words.includes(` ${word}`))) return 1.5;
  return words.includes(phrase) ? 1 : 0;
}

/** What an entry of a kind counts beside one of another that fits as well. */
const weights: Record<SearchResult['kind'], { label: number; others: number; plus: number }> = {
  // Among those that begin alike the one whose title does.
  topic: { label: 1, others: 0.9, plus: 0.5 },
  // Their other texts are roles.
  person: { label: 1, others: 0.5, plus: 0 },
  issue: { label: 0.6, others: 0.6, plus: 0 },
  term: { label: 0.6, others: 0.6, plus: 0 },
  event: { label: 0.5, others: 0.5, plus: 0 },
  source: { label: 0.3, others: 0.3, plus: 0 },
};

/** How well an entry fits, and the text of it that fits best; a score of 0 where it does not. */
export function rankEntry(
  { result, texts, all }: Entry,
  query: Query,
): { score: number; best: string } {
  const { phrase, words: asked } = query;
  const { label, others, plus } = weights[result.kind];
  let score = 0;
  let best = '';
  if (!asked.every((word) => all.includes(word))) return { score, best };
  for (const [index, { shown, words }] of texts.entries()) {
    const rank = rankText(words, query);
    // Of texts that fit alike the one of which more was asked for is nearer.
    const share = (0.2 * phrase.length) / words.length;
    const found = rank && (rank + share) * (index === 0 ? label : others);
    if (found <= score) continue;
    score = found;
    best = shown;
  }
  if (score > 0) return { score: score + plus, best };
  // Words here and there in it, as long as one of them is its own.
  if (
    asked.every((word) => all.includes(` ${word}`)) &&
    asked.some((word) => texts.some(({ words }) => words.includes(` ${word}`)))
  )
    score = 0.5 * label;
  return { score, best };
}
