import type { Issue, Position } from '../../data/schema.ts';
import { type PagesDossier, partyOf, positionsOf, sourcesOf } from '../dossier/pages.ts';
import { dateIn } from '../language.ts';
import type { Line, Passage } from './passage.ts';

/** A party's answer with the words that it rests on. */
function positionLines(dossier: PagesDossier, position: Position): Line[] {
  const by = partyOf(dossier, position.party).name;
  return [
    {
      kind: 'statement',
      by,
      text: position.text,
      sources: sourcesOf(dossier, position.sources),
    },
    ...position.quotes.map(({ text, speaker, role, date, source }) => ({
      kind: 'quote' as const,
      by: `${speaker}, ${role}, ${dateIn('en', date)}`,
      text,
      sources: sourcesOf(dossier, [source]),
    })),
    ...(position.noQuote
      ? [{ kind: 'note' as const, by, text: position.noQuote, sources: [] }]
      : []),
  ];
}

/** A question in dispute with every answer: first both governments', in turn, then the others'. */
export function issuePassage(dossier: PagesDossier, issue: Issue): Passage {
  const { sides, others } = positionsOf(dossier, issue);
  return {
    key: `issue-${issue.id}`,
    heading: issue.question,
    lines: [...sides, ...others].flatMap((position) => positionLines(dossier, position)),
    facts: dossier.facts,
  };
}
