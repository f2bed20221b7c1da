import type { Term } from '../data/schema.ts';
import { type PagesDossier, partyOf } from '../lib/dossier/pages.ts';
import { formatDate, t } from '../lib/i18n.ts';
import { SourceLinks } from './SourceLinks.tsx';

/** Words in dispute: who says which, what is meant by it, and which one stands here. */
export function Terms({ dossier, terms }: { dossier: PagesDossier; terms: readonly Term[] }) {
  return terms.map(({ id, title, uses, ours }) => (
    <div key={id} class="term">
      <h4>{title}</h4>
      <ul class="claims">
        {uses.map(({ party, word, text, since, sources }) => (
          <li key={`${party} ${word}`}>
            <span class="by">{partyOf(dossier, party).name}: </span>“{word}”
            {since && `, ${t('terms.since', { date: formatDate(since) })}`}. {text}{' '}
            <SourceLinks dossier={dossier} ids={sources} />
          </li>
        ))}
      </ul>
      <p class="soft">{t('terms.ours', { word: ours.word, why: ours.why })}</p>
    </div>
  ));
}
