import { type PagesDossier, sidesOf, sourcesOf } from '../dossier/pages.ts';
import { claimLine } from './claim.ts';
import type { Passage } from './passage.ts';

/**
 * A topic in short: what it is, and both governments' views of it.
 * @throws {RangeError} where the dossier has no such topic
 */
export function topicPassage(dossier: PagesDossier, id: string): Passage {
  const topic = dossier.topics.find((one) => one.id === id);
  if (!topic) throw new RangeError(`expected the id of a topic, found "${id}"`);
  const { title, lede } = topic;
  return {
    key: `topic-${id}`,
    heading: title,
    lines: [
      { kind: 'statement', text: lede.text, sources: sourcesOf(dossier, lede.sources) },
      ...sidesOf(dossier, topic).map((side) => claimLine(dossier, side)),
    ],
    facts: dossier.facts,
  };
}
