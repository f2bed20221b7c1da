/** Topics: how much each must have, how long it may be, on what it rests. */
import type { Dossier, Topic } from '../../../data/schema.ts';
import type { Report } from '../fault.ts';
import { sideIds } from '../sides.ts';
import { checkCard } from './card.ts';
import { checkDisputes } from './disputes.ts';
import { checkBalance } from './room.ts';
import type { Sources } from './sources.ts';

/** Claims that a background has at least. */
const leastBackground = { core: 8, other: 4 };

/** What harms people needs a word on who could see it for themselves. */
export function checkAccess(
  file: string,
  path: PropertyKey[],
  { impact, access }: Pick<Topic, 'impact' | 'access'>,
  report: Report,
): void {
  if (impact && !access) report(file, path, 'expected "access" beside "impact": who could check?');
}

export function checkTopic(topic: Topic, dossier: Dossier, sources: Sources, report: Report): void {
  const file = `topics/${topic.id}.json`;
  const { lede, sides, background } = topic;
  sources.checkRead(file, ['lede', 'sources'], lede.sources);
  for (const [index, side] of sides.entries()) {
    if (side.party !== sideIds[index])
      report(
        file,
        ['sides', index, 'party'],
        `expected "${sideIds[index]}", found "${side.party}"`,
      );
    sources.checkRead(file, ['sides', index, 'sources'], side.sources);
    sources.checkVersion(file, ['sides', index], side);
  }
  checkBalance(file, ['sides'], sides, report);
  checkCard(topic, dossier, report);
  const least = leastBackground[dossier.facts.core.includes(topic.id) ? 'core' : 'other'];
  if (background.length < least)
    report(file, ['background'], `expected at least ${least} claims, found ${background.length}`);
  for (const list of ['background', 'agreed', 'impact'] as const)
    for (const [index, claim] of (topic[list] ?? []).entries())
      sources.checkVersion(file, [list, index], claim);
  checkDisputes(file, topic, sources, report);
  checkAccess(file, [], topic, report);
}
