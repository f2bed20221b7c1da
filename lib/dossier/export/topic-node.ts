import type { Topic } from '../../../data/schema.ts';
import { expandBraces } from '../../spotting/braces.ts';
import { claimNode, figureNode, idOf, type Node } from './nodes.ts';

function disputeNode({ question, versions, noVersion }: Topic['disputed'][number]): Node {
  return {
    '@type': 'Question',
    name: question,
    suggestedAnswer: versions.map(claimNode),
    ...(noVersion && { abstract: noVersion }),
  };
}

/** Names by which texts know it, each spelling written out; those of which nobody is sure are none. */
function namesOf({ names }: Topic): Node[] {
  return names
    .filter(({ unmatched }) => !unmatched)
    .flatMap(({ text, lang }) =>
      expandBraces(text).map((name) => ({ '@value': name, '@language': lang })),
    );
}

/** A topic with its names, all that is said of it, the people it names and what it is not. */
export function topicNode(topic: Topic): Node {
  const { id, kind, title, lede, place, people, distinguish, related } = topic;
  const { sides, background, agreed, notKnown, impact = [], access } = topic;
  return {
    '@type': place ? 'Place' : 'Thing',
    ...idOf('topic', id),
    additionalType: kind,
    name: title,
    alternateName: namesOf(topic),
    description: lede.text,
    disambiguatingDescription: distinguish.map(({ text }) => text),
    ...(place && {
      geo: { '@type': 'GeoCoordinates', latitude: place.lat, longitude: place.lon },
    }),
    subjectOf: [
      ...[lede, ...background, ...agreed, ...sides, ...notKnown, ...impact].map(claimNode),
      ...(access ? [claimNode(access)] : []),
      ...topic.disputed.map(disputeNode),
      ...topic.figures.map(figureNode),
    ],
    mentions: people.map(({ name, role }) => ({ '@type': 'Person', name, jobTitle: role })),
    isRelatedTo: related.map((other) => idOf('topic', other)),
  };
}
