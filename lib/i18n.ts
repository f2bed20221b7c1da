/**
 * The interface's words in the reader's language. The dossier's text is English, does not pass
 * through here, and is set apart where it is drawn.
 *
 * A loader of our own: the reader may choose another language than the browser's, and Chrome has no
 * `_locales` for Pashto and Dari.
 */
import english from '../locales/en.json' with { type: 'json' };
import {
  type CardWords,
  dateIn,
  fill,
  type Language,
  timeIn,
  type Values,
  type WordKey,
  type Words,
} from './language.ts';

const loaders: Record<Exclude<Language, 'en'>, () => Promise<{ default: Partial<Words> }>> = {
  ur: () => import('../locales/ur.json', { with: { type: 'json' } }),
  ps: () => import('../locales/ps.json', { with: { type: 'json' } }),
  prs: () => import('../locales/prs.json', { with: { type: 'json' } }),
  tr: () => import('../locales/tr.json', { with: { type: 'json' } }),
  ar: () => import('../locales/ar.json', { with: { type: 'json' } }),
};

/** The words of a language; what it lacks is English. */
export async function wordsOf(language: Language): Promise<Words> {
  return language === 'en' ? english : { ...english, ...(await loaders[language]()).default };
}

let spoken: Language = 'en';
let words: Words = english;

/** Speaks a language from now on; to be called before anything is drawn. */
export async function speak(language: Language): Promise<void> {
  words = await wordsOf(language);
  spoken = language;
}

/** The language that is spoken. */
export function language(): Language {
  return spoken;
}

/** The words for `key` in the language that is spoken. */
export function t(key: WordKey, values?: Values): string {
  return fill(words[key], values, spoken);
}

/** The same in English, for what leaves with the dossier's own text. */
export function inEnglish(key: WordKey, values?: Values): string {
  return fill(english[key], values);
}

/** A date in the language that is spoken; see `dateIn`. */
export function formatDate(date: string, withYear = true): string {
  return dateIn(spoken, date, withYear);
}

/** The time of day of an instant given as ISO 8601, where the reader is, in the language spoken. */
export function formatTime(instant: string): string {
  return timeIn(spoken, instant);
}

export async function cardWords(wanted: Language): Promise<CardWords> {
  const all = Object.entries(await wordsOf(wanted));
  const texts = Object.fromEntries(all.filter(([key]) => /^(?:card|kind)\./.test(key)));
  return { language: wanted, texts: texts as CardWords['texts'] };
}
