import type { Figure } from '../data/schema.ts';
import { amountText } from '../lib/dossier/amount.ts';
import { type PagesDossier, partyOf } from '../lib/dossier/pages.ts';
import { formatDate, t } from '../lib/i18n.ts';
import { SourceLinks } from './SourceLinks.tsx';
import { told } from './told.ts';

export interface FiguresProps {
  dossier: PagesDossier;
  figures: readonly Figure[];
}

/** Figures as a ledger: who says so, how many, of whom, when. No number stands without an owner. */
export function Figures({ dossier, figures }: FiguresProps) {
  return (
    <table class="figures">
      <caption class="visually-hidden">{t('figures.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('figures.who')}</th>
          <th scope="col">{t('figures.count')}</th>
          <th scope="col">{t('figures.of')}</th>
        </tr>
      </thead>
      <tbody>
        {figures.map(({ party, by, value, of, date, sources }) => (
          <tr key={`${party} ${by} ${amountText(value)} ${of} ${date}`}>
            <th scope="row" {...told()}>
              {by ?? partyOf(dossier, party).name}
            </th>
            <td class="amount">{amountText(value)}</td>
            <td>
              <span {...told()}>{of}</span>, {formatDate(date)}
              <SourceLinks dossier={dossier} ids={sources} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
