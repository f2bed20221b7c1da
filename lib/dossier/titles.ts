/** What topics are called in the reader's language. Pure. */
import type { Topic } from '../../data/schema.ts';
import { type Language, orderIn } from '../language.ts';
import { shortTitle } from './pages.ts';

type Titled = Pick<Topic, 'title' | 'short' | 'titles'>;

/** Undefined where the language is the dossier's own, or the topic has no title in it. */
export function localTitle({ titles }: Pick<Topic, 'titles'>, language: Language) {
  return language === 'en' ? undefined : titles?.[language];
}

/** A title in the reader's language without the date that may follow a comma. */
export function withoutDate(local: string): string {
  return local.replace(/[,،].*$/, '');
}

/** Topics in the order of an index in the reader's language. */
export function indexed<T extends Titled>(topics: readonly T[], language: Language): T[] {
  const compare = orderIn(language);
  const name = (topic: T): string => localTitle(topic, language) ?? shortTitle(topic);
  return [...topics].sort((a, b) => compare(name(a), name(b)));
}
