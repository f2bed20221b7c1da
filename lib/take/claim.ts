import type { Claim } from '../../data/schema.ts';
import {
  type PagesDossier,
  type PagesTopic,
  partyOf,
  sidesOf,
  sourcesOf,
  versionsOf,
} from '../dossier/pages.ts';
import { keyOf } from './key.ts';
import type { Line, Passage } from './passage.ts';

/** A sourced sentence as a line, with the name of whose claim it is. */
export function claimLine(dossier: PagesDossier, { text, party, sources }: Claim): Line {
  return {
    kind: 'statement',
    ...(party && { by: partyOf(dossier, party).name }),
    text,
    sources: sourcesOf(dossier, sources),
  };
}

const isSame = (a: Claim, b: Claim): boolean => a.text === b.text && a.party === b.party;

/** What goes with a claim: the question it answers, and everybody's answers in their order. */
interface Company {
  question?: string;
  claims: readonly Claim[];
  note?: string | undefined;
}

function companyOf(dossier: PagesDossier, topic: PagesTopic, claim: Claim): Company {
  const versions = versionsOf(dossier, topic);
  for (const [index, { question, noVersion }] of topic.disputed.entries()) {
    const claims = versions[index] ?? [];
    if (claims.some((version) => isSame(version, claim)))
      return { question, claims, note: noVersion };
  }
  if (topic.sides.some((side) => isSame(side, claim))) return { claims: sidesOf(dossier, topic) };
  return { claims: [claim] };
}

/**
 * A claim of a topic. One that answers a dispute, or is one side's view of the topic, takes the
 * other answers with it: no side's version leaves alone.
 */
export function claimPassage(dossier: PagesDossier, topic: PagesTopic, claim: Claim): Passage {
  const { question, claims, note } = companyOf(dossier, topic, claim);
  return {
    // By all that is in it, so that both sides of a dispute give one key.
    key: `topic-${topic.id}-${keyOf([question, ...claims.map(({ text }) => text)].join('\n'))}`,
    heading: question ? `${topic.title}: ${question}` : topic.title,
    lines: [
      ...claims.map((one) => claimLine(dossier, one)),
      ...(note ? [{ kind: 'note' as const, text: note, sources: [] }] : []),
    ],
    facts: dossier.facts,
  };
}
