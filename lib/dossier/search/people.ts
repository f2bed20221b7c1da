import type { PagesDossier, PagesTopic } from '../pages.ts';
import { wordsOf } from './words.ts';

/** Somebody whom topics name, once, however many do. */
export interface Person {
  name: string;
  /** What each topic says that the person is or was, the first one first. */
  roles: string[];
  /** The topic that names the person first. */
  namedBy: string;
  /** The topic to open. */
  topic: string;
}

/**
 * The people of the dossier. Those who have a topic of their own are left out of the list: they
 * are found as that topic, by any name that they have elsewhere.
 */
export function peopleOf({ topics }: Pick<PagesDossier, 'topics'>): {
  people: Person[];
  /** Names that other topics give those who have one. */
  aliases: Map<string, string[]>;
} {
  const own = new Map<string, PagesTopic>();
  for (const topic of topics)
    if (topic.kind === 'person')
      for (const key of [topic.id, wordsOf(topic.title)]) own.set(key, topic);
  const people = new Map<string, Person>();
  const aliases = new Map<string, string[]>();
  for (const { id, people: named } of topics)
    for (const { name, role, topic } of named) {
      const key = wordsOf(name);
      const itself = own.get(topic ?? key);
      const known = people.get(key);
      if (itself) aliases.set(itself.id, [...(aliases.get(itself.id) ?? []), name]);
      else if (known) {
        known.roles.push(role);
        if (topic) known.topic = topic;
      } else people.set(key, { name, roles: [role], namedBy: id, topic: topic ?? id });
    }
  return { people: [...people.values()], aliases };
}
