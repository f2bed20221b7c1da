/** The interface's words. The dossier's own text is English and does not pass through here. */
import english from '../locales/en.json' with { type: 'json' };

export type WordKey = keyof typeof english;
type CardKey = Extract<WordKey, `card.${string}` | `kind.${string}`>;
/** The words that cards need; the background sends them, so that pages do not carry them all. */
export type CardWords = Record<CardKey, string>;

type Values = Record<string, string | number>;

/** Replaces each `{name}` in a text by the value of that name. */
export function fill(text: string, values: Values = {}): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** The words for `key`, with each `{name}` replaced by the value of that name. */
export function t(key: WordKey, values?: Values): string {
  return fill(english[key], values);
}

export function cardWords(): CardWords {
  const isForCards = ([key]: [string, string]): boolean => /^(?:card|kind)\./.test(key);
  return Object.fromEntries(Object.entries(english).filter(isForCards)) as CardWords;
}

/**
 * A calendar date of the precision it was given in, for reading: "19 Oct 2025", "Oct 2025".
 * @param withYear false where the year stands above: "19 Oct"; a date of a year only keeps it
 */
export function formatDate(date: string, withYear = true): string {
  const [year, month, day] = date.split('-').map(Number);
  return new Intl.DateTimeFormat('en-GB', {
    timeZone: 'UTC',
    ...(withYear || !month ? { year: 'numeric' } : {}),
    ...(month ? { month: 'short' } : {}),
    ...(day ? { day: 'numeric' } : {}),
  }).format(Date.UTC(year ?? 0, (month ?? 1) - 1, day ?? 1));
}
