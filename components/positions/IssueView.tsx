import { Fragment } from 'preact';
import type { Issue, Position } from '../../data/schema.ts';
import { type PagesDossier, partyOf, positionsOf } from '../../lib/dossier/pages.ts';
import { t } from '../../lib/i18n.ts';
import { issuePassage } from '../../lib/take/issue.ts';
import { Sides } from '../Sides.tsx';
import { Take } from '../take/Take.tsx';
import { told } from '../told.ts';
import { Answer } from './Answer.tsx';

const words = ({ text }: Position): number => text.split(/\s+/).length;

/** A question in dispute: both governments beside each other, mediators and others below. */
export function IssueView({ dossier, issue }: { dossier: PagesDossier; issue: Issue }) {
  const { sides, others } = positionsOf(dossier, issue);
  const nameOf = ({ party }: Position): string => partyOf(dossier, party).name;
  return (
    <section class="issue" id={`issue-${issue.id}`}>
      <h3 {...told()}>{issue.question}</h3>
      <Sides
        sides={sides.map((position) => ({
          name: nameOf(position),
          content: <Answer dossier={dossier} position={position} />,
        }))}
      />
      {/* Blanks about the colon: else two numbers are one, whose first stands last from right to left. */}
      <p class="soft">
        {t('positions.scales', {
          words: sides.map(words).join(' : '),
          sources: sides.map(({ sources }) => sources.length).join(' : '),
        })}
      </p>
      {others.length > 0 && (
        <>
          <h4 class="visually-hidden">{t('positions.others')}</h4>
          <dl class="others">
            {others.map((position) => (
              <Fragment key={position.party}>
                <dt {...told()}>{nameOf(position)}</dt>
                <dd>
                  <Answer dossier={dossier} position={position} />
                </dd>
              </Fragment>
            ))}
          </dl>
        </>
      )}
      <Take label={t('take.copyBoth')} passage={() => issuePassage(dossier, issue)} />
    </section>
  );
}
