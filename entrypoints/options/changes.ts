/** What an import changed, in words. */
import { t } from '../../lib/i18n.ts';
import type { Settings } from '../../lib/settings.ts';
import { languageNames } from './LanguageChoice.tsx';

const labels = {
  marking: 'options.marking',
  opening: 'options.opening',
  delay: 'options.delay',
  sitesOff: 'options.sitesOff',
  topicsOff: 'options.topicsOff',
  language: 'options.language',
} as const;
type Shown = keyof typeof labels;
const shown = Object.keys(labels) as Shown[];

const listWords = (items: readonly string[]): string => items.join(', ') || t('options.none');

/** How the page itself names a value. */
const words: { [K in Shown]: (value: Settings[K]) => string } = {
  marking: (value) => t(`options.marking.${value}`),
  opening: (value) => t(`options.opening.${value}`),
  delay: (value) => `${value} ${t('options.milliseconds')}`,
  sitesOff: listWords,
  topicsOff: listWords,
  language: (value) => (value ? languageNames[value] : t('options.language.browser')),
};

/** What the settings were, and what they are. */
export interface Change {
  before: Settings;
  after: Settings;
}

/** A line for each setting that differs. */
export function changeLines({ before, after }: Change): string[] {
  const line = <K extends Shown>(name: K): string =>
    t('options.importedChange', {
      setting: t(labels[name]),
      before: words[name](before[name]),
      after: words[name](after[name]),
    });
  return shown
    .filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]))
    .map(line);
}
