import { type PagesDossier, sourceIdsIn } from '../pages.ts';

/**
 * A topic for each source, on whose page it is cited: one whose own text cites it rather than one
 * whose events, issues or terms do.
 */
export function topicsOfSources({
  topics,
  timeline,
  issues,
  terms,
}: PagesDossier): Map<string, string> {
  const found = new Map<string, string>();
  const add = (topic: string | undefined, citing: unknown): void => {
    if (topic === undefined) return;
    for (const source of sourceIdsIn(citing)) if (!found.has(source)) found.set(source, topic);
  };
  for (const topic of topics) add(topic.id, topic);
  for (const part of [...timeline, ...issues, ...terms]) add(part.topics[0], part);
  return found;
}
