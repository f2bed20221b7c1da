import type { TimelineEvent } from '../../data/schema.ts';
import { amountText } from '../../lib/dossier/amount.ts';
import { accountsOf, type PagesDossier, partyOf } from '../../lib/dossier/pages.ts';
import { formatDate, language, t } from '../../lib/i18n.ts';
import { apart } from '../../lib/language.ts';
import { Sides } from '../Sides.tsx';
import { SourceLinks } from '../SourceLinks.tsx';
import { told } from '../told.ts';

type AccountFigures = NonNullable<TimelineEvent['accounts'][number]['figures']>;

function AccountFigures({ dossier, figures }: { dossier: PagesDossier; figures: AccountFigures }) {
  return figures.map(({ by, value, of, date, sources }) => (
    <div key={`${by} ${amountText(value)} ${of} ${date}`} class="counted">
      <p>
        <strong>{amountText(value)}</strong> <span {...told()}>{of}</span>
        {by && `, ${t('figures.by', { by: apart(by, language()) })}`}, {formatDate(date)}
      </p>
      <SourceLinks dossier={dossier} ids={sources} />
    </div>
  ));
}

/** What each party tells of an event, beside each other; nothing where nobody differs. */
export function Accounts({ dossier, event }: { dossier: PagesDossier; event: TimelineEvent }) {
  if (event.accounts.length === 0) return null;
  return (
    <Sides
      level={5}
      sides={accountsOf(dossier, event).map(({ party, text, figures = [], sources }) => ({
        name: partyOf(dossier, party).name,
        content: (
          <>
            <p {...told()}>{text}</p>
            <SourceLinks dossier={dossier} ids={sources} />
            <AccountFigures dossier={dossier} figures={figures} />
          </>
        ),
      }))}
    />
  );
}
