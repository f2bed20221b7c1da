import { type PagesDossier, sourcesOf } from '../dossier/pages.ts';
import { inTurn } from '../dossier/sides.ts';
import { claimLine } from './claim.ts';
import type { Passage } from './passage.ts';

function turnOf({ topics }: PagesDossier, id: string): number {
  return topics
    .map((topic) => topic.id)
    .sort()
    .indexOf(id);
}

/**
 * A topic in short: what it is, and both governments' views of it.
 * @param turn whose turn it is to stand first; by the order of ids if missing, as on the pages
 * @throws {RangeError} where the dossier has no such topic
 */
export function topicPassage(
  dossier: PagesDossier,
  id: string,
  turn = turnOf(dossier, id),
): Passage {
  const topic = dossier.topics.find((one) => one.id === id);
  if (!topic) throw new RangeError(`expected the id of a topic, found "${id}"`);
  const { title, lede, sides } = topic;
  return {
    key: `topic-${id}`,
    heading: title,
    lines: [
      { kind: 'statement', text: lede.text, sources: sourcesOf(dossier, lede.sources) },
      ...inTurn(sides, turn).map((side) => claimLine(dossier, side)),
    ],
    facts: dossier.facts,
  };
}
