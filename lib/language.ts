/**
 * Languages as such: which there are, how each writes numbers, dates and plurals, and which way it
 * runs. Pure, and small enough for pages; the words themselves are in `i18n.ts`.
 */
import type english from '../locales/en.json';

export type WordKey = keyof typeof english;
/** A text with `{name}` for values; where it depends on a count, one for each plural category. */
export type Text = string | Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;
export type Words = Readonly<Record<WordKey, Text>>;
type CardKey = Extract<WordKey, `card.${string}` | `kind.${string}`>;
/** The words that cards need; the background sends them, so that pages do not carry them all. */
export interface CardWords {
  language: Language;
  texts: Readonly<Record<CardKey, Text>>;
}

export type Values = Record<string, string | number>;

/** The languages of the interface, by the names of their files, and what `Intl` calls them. */
const tags = { en: 'en-GB', ur: 'ur', ps: 'ps', prs: 'fa-AF', tr: 'tr', ar: 'ar' } as const;
export type Language = keyof typeof tags;
export const languages = Object.keys(tags) as Language[];

const rightToLeft: readonly Language[] = ['ur', 'ps', 'prs', 'ar'];

export function directionOf(language: Language): 'ltr' | 'rtl' {
  return rightToLeft.includes(language) ? 'rtl' : 'ltr';
}

/** What browsers call Dari, or are content with. */
const sameAs: Readonly<Record<string, Language>> = { 'fa-af': 'prs', fa: 'prs' };

/** The language that fits a reader's best: the first of the browser's that there is, else English. */
export function languageFor(wanted: readonly string[]): Language {
  for (const tag of wanted) {
    const lower = tag.toLowerCase();
    const [base = ''] = lower.split('-');
    const known = sameAs[lower] ?? sameAs[base] ?? languages.find((language) => language === base);
    if (known) return known;
  }
  return 'en';
}

const made = new Map<string, unknown>();

/** Formatters take long to make, and a card or a page asks for the same few again and again. */
function kept<T>(name: string, make: () => T): T {
  if (!made.has(name)) made.set(name, make());
  return made.get(name) as T;
}

function pluralOf(language: Language, count: number): Intl.LDMLPluralRule {
  return kept(`plural ${language}`, () => new Intl.PluralRules(tags[language])).select(count);
}

function numberIn(language: Language, value: number): string {
  const make = () => new Intl.NumberFormat(tags[language], { useGrouping: false });
  return kept(`number ${language}`, make).format(value);
}

/** Replaces each `{name}` in a text by the value of that name; numbers as the language writes them. */
export function fill(text: Text, values: Values = {}, language: Language = 'en'): string {
  const { count } = values;
  const chosen =
    typeof text === 'string'
      ? text
      : (text[pluralOf(language, Number(count ?? 0))] ?? text.other ?? '');
  return chosen.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    return typeof value === 'number' ? numberIn(language, value) : (value ?? whole);
  });
}

/**
 * A calendar date of the precision it was given in, for reading: "19 Oct 2025", "Oct 2025".
 * @param withYear false where the year stands above: "19 Oct"; a date of a year only keeps it
 */
export function dateIn(language: Language, date: string, withYear = true): string {
  const [year, month, day] = date.split('-').map(Number);
  const parts: Intl.DateTimeFormatOptions = {
    ...(withYear || !month ? { year: 'numeric' } : {}),
    ...(month ? { month: 'short' } : {}),
    ...(day ? { day: 'numeric' } : {}),
  };
  const make = () =>
    new Intl.DateTimeFormat(tags[language], { timeZone: 'UTC', calendar: 'gregory', ...parts });
  return kept(`date ${language} ${Object.keys(parts)}`, make).format(
    Date.UTC(year ?? 0, (month ?? 1) - 1, day ?? 1),
  );
}

/** The time of day, where the reader is, of an instant given as ISO 8601: "18:00". */
export function timeIn(language: Language, instant: string): string {
  return new Intl.DateTimeFormat(tags[language], { timeStyle: 'short' }).format(
    Date.parse(instant),
  );
}

/** English text set apart in a text of a language that runs the other way, where no element can. */
export function apart(text: string, language: Language): string {
  return directionOf(language) === 'rtl' ? `\u2066${text}\u2069` : text;
}

/** What speaks to the reader of a card. */
export interface Speech {
  language: Language;
  say(key: CardKey, values?: Values): string;
  /** A date; see `dateIn`. */
  date(date: string): string;
}

export function speechOf({ texts, language }: CardWords): Speech {
  return {
    language,
    say: (key, values) => fill(texts[key], values, language),
    date: (date) => dateIn(language, date),
  };
}

/** Compares words for an index in a language. */
export function orderIn(language: Language): (a: string, b: string) => number {
  return new Intl.Collator(tags[language]).compare;
}
