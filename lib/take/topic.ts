import { type PagesDossier, sourcesOf } from '../dossier/pages.ts';
import { inTurn } from '../dossier/sides.ts';
import { claimLine } from './claim.ts';
import type { Passage } from './passage.ts';

/**
 * A topic in short: what it is, and both governments' views of it, the first in turn.
 * @throws {RangeError} where the dossier has no such topic
 */
export function topicPassage(dossier: PagesDossier, id: string): Passage {
  const ids = dossier.topics.map((topic) => topic.id).sort();
  const topic = dossier.topics.find((one) => one.id === id);
  if (!topic) throw new RangeError(`expected the id of a topic, found "${id}"`);
  const { title, lede, sides } = topic;
  return {
    key: `topic-${id}`,
    heading: title,
    lines: [
      { kind: 'statement', text: lede.text, sources: sourcesOf(dossier, lede.sources) },
      ...inTurn(sides, ids.indexOf(id)).map((side) => claimLine(dossier, side)),
    ],
    facts: dossier.facts,
  };
}
