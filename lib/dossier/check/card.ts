/** The card: one short line of each list, and room for all of it. */
import type { Dossier, Topic } from '../../../data/schema.ts';
import { wordCount } from '../fairness.ts';
import type { Report } from '../fault.ts';
import { checkLength } from './room.ts';

/** Words of a card, at most: of its parts, and of all that the dossier says on it. */
const most = { lede: 27, side: 18, short: 8, card: 110 };

const lists = ['agreed', 'disputed', 'notKnown'] as const;

export function checkCard(topic: Topic, { timeline }: Dossier, report: Report): void {
  const file = `topics/${topic.id}.json`;
  const { title, lede, sides } = topic;
  checkLength(file, ['lede', 'text'], lede.text, { most: most.lede }, report);
  for (const [index, { text }] of sides.entries())
    checkLength(file, ['sides', index, 'text'], text, { most: most.side }, report);
  const shorts: string[] = [];
  for (const list of lists) {
    const chosen = [...topic[list].entries()].filter(([, { short }]) => short !== undefined);
    if (chosen.length !== Math.min(topic[list].length, 1))
      report(file, [list], `expected "short" once, for the card, found it ${chosen.length} times`);
    for (const [index, { short = '' }] of chosen) {
      checkLength(file, [list, index, 'short'], short, { most: most.short }, report);
      shorts.push(short);
    }
  }
  const headlines = timeline
    .filter(({ topics }) => topics.includes(topic.id))
    .map(({ headline }) => wordCount(headline));
  const words =
    [title, lede.text, ...sides.map(({ text }) => text), ...shorts]
      .map(wordCount)
      .reduce((sum, count) => sum + count, 0) + Math.max(0, ...headlines);
  if (words > most.card)
    report(file, [], `expected a card of at most ${most.card} words, found ${words}`);
}
