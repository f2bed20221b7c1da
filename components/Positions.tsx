import { Fragment } from 'preact';
import type { Issue, Position } from '../data/schema.ts';
import { type PagesDossier, partyOf, positionsOf } from '../lib/dossier/pages.ts';
import { formatDate, t } from '../lib/i18n.ts';
import { Sides } from './Sides.tsx';
import { SourceLinks } from './SourceLinks.tsx';

function Answer({ dossier, position }: { dossier: PagesDossier; position: Position }) {
  const { text, quotes, noQuote, sources } = position;
  return (
    <>
      <p>{text}</p>
      {quotes.map((quote) => (
        <div key={quote.text}>
          <blockquote>“{quote.text}”</blockquote>
          <p class="soft">
            {quote.speaker}, {quote.role}, {formatDate(quote.date)}.{' '}
            <SourceLinks dossier={dossier} ids={[quote.source]} />
          </p>
        </div>
      ))}
      {noQuote && <p class="soft">{noQuote}</p>}
      <SourceLinks dossier={dossier} ids={sources} />
    </>
  );
}

const words = ({ text }: Position): number => text.split(/\s+/).length;

function IssueView({ dossier, issue }: { dossier: PagesDossier; issue: Issue }) {
  const { sides, others } = positionsOf(dossier, issue);
  const nameOf = ({ party }: Position): string => partyOf(dossier, party).name;
  return (
    <section class="issue">
      <h3>{issue.question}</h3>
      <Sides
        sides={sides.map((position) => ({
          name: nameOf(position),
          content: <Answer dossier={dossier} position={position} />,
        }))}
      />
      <p class="soft">
        {t('positions.scales', {
          words: sides.map(words).join(':'),
          sources: sides.map(({ sources }) => sources.length).join(':'),
        })}
      </p>
      {others.length > 0 && (
        <dl class="others">
          {others.map((position) => (
            <Fragment key={position.party}>
              <dt>{nameOf(position)}</dt>
              <dd>
                <Answer dossier={dossier} position={position} />
              </dd>
            </Fragment>
          ))}
        </dl>
      )}
    </section>
  );
}

/** The questions in dispute, each with both governments' answers beside each other. */
export function Positions({
  dossier,
  issues,
}: {
  dossier: PagesDossier;
  issues: readonly Issue[];
}) {
  if (issues.length === 0) return <p class="view">{t('positions.none')}</p>;
  return (
    <div class="view">
      {issues.map((issue) => (
        <IssueView key={issue.id} dossier={dossier} issue={issue} />
      ))}
    </div>
  );
}
