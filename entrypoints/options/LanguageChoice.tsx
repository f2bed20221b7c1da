import { t } from '../../lib/i18n.ts';
import { directionOf, type Language, languages } from '../../lib/language.ts';
import { Choices } from './Choices.tsx';

/** Each language by the name that it has for itself. */
export const languageNames: Record<Language, string> = {
  en: 'English',
  ur: 'اردو',
  ps: 'پښتو',
  prs: 'دری',
  tr: 'Türkçe',
  ar: 'العربية',
};
/** Translations that a native reader has read. */
const isRead: readonly Language[] = ['en'];

interface LanguageProps {
  /** Null for the browser's. */
  language: Language | null;
  isLocked: boolean;
  onChange(language: Language | null): void;
}

/** The interface's language, apart from the page's; the dossier's text stays English. */
export function LanguageChoice({ language, isLocked, onChange }: LanguageProps) {
  return (
    <Choices
      name="language"
      legend={t('options.language')}
      help={t('options.language.help')}
      isLocked={isLocked}
      choices={['browser', ...languages]}
      chosen={language ?? 'browser'}
      label={(choice) =>
        choice === 'browser' ? (
          t('options.language.browser')
        ) : (
          <>
            <bdi lang={choice} dir={directionOf(choice)}>
              {languageNames[choice]}
            </bdi>
            {!isRead.includes(choice) && <span class="soft"> {t('options.language.notRead')}</span>}
          </>
        )
      }
      onChange={(choice) => onChange(choice === 'browser' ? null : choice)}
    />
  );
}
