import type { TimelineEvent } from '../../../data/schema.ts';
import { approximate, citing, claimNode, figureNode, idOf, type Node } from './nodes.ts';

/** An event with its rival accounts, their figures, and what it meant for people. */
export function eventNode(event: TimelineEvent): Node {
  const { id, kind, date, until, about, headline, text, topics, accounts, sources } = event;
  const { impact = [], access } = event;
  return {
    '@type': 'Event',
    ...idOf('event', id),
    additionalType: kind,
    name: headline,
    ...(text && { description: text }),
    startDate: date,
    ...(until && { endDate: until }),
    ...(about && approximate),
    about: topics.map((topic) => idOf('topic', topic)),
    subjectOf: [
      ...accounts.flatMap(({ figures = [], ...account }) => [
        claimNode(account),
        ...figures.map((figure) => figureNode({ ...figure, party: account.party })),
      ]),
      ...impact.map(claimNode),
      ...(access ? [claimNode(access)] : []),
    ],
    citation: citing(sources),
  };
}
