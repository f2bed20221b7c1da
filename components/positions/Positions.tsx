import { issuesOf } from '../../lib/dossier/pages.ts';
import { t } from '../../lib/i18n.ts';
import { IssueView } from './IssueView.tsx';
import { Standing, type StandingProps } from './Standing.tsx';

/** What stands and what does not, then the questions in dispute with everybody's answers. */
export function Positions({ dossier, topic }: StandingProps) {
  const issues = issuesOf(dossier, topic.id);
  return (
    <div class="view">
      <Standing dossier={dossier} topic={topic} />
      {issues.length === 0 && <p class="soft">{t('positions.none')}</p>}
      {issues.map((issue) => (
        <IssueView key={issue.id} dossier={dossier} issue={issue} />
      ))}
    </div>
  );
}
