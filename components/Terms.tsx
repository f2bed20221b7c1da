import type { Term } from '../data/schema.ts';
import { type PagesDossier, partyOf } from '../lib/dossier/pages.ts';
import { formatDate, language, t } from '../lib/i18n.ts';
import { apart } from '../lib/language.ts';
import { SourceLinks } from './SourceLinks.tsx';
import { told } from './told.ts';

/** Words in dispute: who says which, what is meant by it, and which one stands here. */
export function Terms({ dossier, terms }: { dossier: PagesDossier; terms: readonly Term[] }) {
  return terms.map(({ id, title, uses, ours }) => (
    <div key={id} class="term" id={`term-${id}`}>
      <h4 {...told()}>{title}</h4>
      <ul class="claims">
        {uses.map(({ party, word, text, since, sources }) => (
          <li key={`${party} ${word}`}>
            <p {...told()}>
              <span class="by">{partyOf(dossier, party).name}: </span>“<bdi>{word}</bdi>”
              {since && `, ${t('terms.since', { date: formatDate(since) })}`}. {text}
            </p>
            <SourceLinks dossier={dossier} ids={sources} />
          </li>
        ))}
      </ul>
      <p class="soft">
        {t('terms.ours', { word: apart(ours.word, language()), why: apart(ours.why, language()) })}
      </p>
    </div>
  ));
}
