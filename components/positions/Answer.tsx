import type { Position } from '../../data/schema.ts';
import type { PagesDossier } from '../../lib/dossier/pages.ts';
import { formatDate, language, t } from '../../lib/i18n.ts';
import { SourceLinks } from '../SourceLinks.tsx';
import { told } from '../told.ts';

/** What a language is called in that of the interface. */
function languageName(tag: string): string {
  return new Intl.DisplayNames(language(), { type: 'language', fallback: 'code' }).of(tag) ?? tag;
}

/** A party's answer to a question, with the words that it rests on. */
export function Answer({ dossier, position }: { dossier: PagesDossier; position: Position }) {
  const { text, quotes, noQuote, sources } = position;
  return (
    <>
      <p {...told()}>{text}</p>
      <SourceLinks dossier={dossier} ids={sources} />
      {quotes.map(({ text: words, speaker, role, date, translatedFrom, source }) => (
        <figure key={words} class="quote">
          <blockquote {...told()}>“{words}”</blockquote>
          <figcaption class="soft">
            <span {...told()}>
              <bdi>{speaker}</bdi>, {role}
            </span>
            , {formatDate(date)}.
            {translatedFrom &&
              ` ${t('positions.from', { language: languageName(translatedFrom) })}.`}
            <SourceLinks dossier={dossier} ids={[source]} />
          </figcaption>
        </figure>
      ))}
      {noQuote && (
        <p class="soft" {...told()}>
          {noQuote}
        </p>
      )}
    </>
  );
}
