/** Compiles names, look-alikes and cues into the lexicon. Runs at build time and in tests. */
import type { Cues, Topic } from '../../data/schema.ts';
import { buildAutomaton, pack } from './automaton.ts';
import { expandBraces } from './braces.ts';
import { fold, spellingsOf } from './fold.ts';
import type { Entry, Lexicon, Reading } from './lexicon.ts';

type Spotted = Pick<Topic, 'id' | 'names' | 'lookalikes' | 'context'>;

/** TTP, T.T.P., IS-K: capitals, with dots or hyphens between them. */
const abbreviation = /^\p{Lu}[\p{Lu}.\d-]+$/u;
const beginsWithCapital = /^\p{Lu}/u;

/**
 * @throws {RangeError} where a context names a group that is neither in `cues` nor a topic.
 */
export function compileLexicon(topics: readonly Spotted[], cues: Cues): Lexicon {
  // A group that no context asks for would only cost bytes on every page.
  const asked = new Set(
    topics.flatMap(({ context }) => [
      ...context.needs,
      ...Object.keys(context.for),
      ...Object.keys(context.against),
    ]),
  );
  const groups = [
    ...topics.map(({ id }) => id),
    ...Object.keys(cues).filter((group) => asked.has(group)),
  ];
  const bySpelling = new Map<string, Entry>();

  const add = (name: string, proper: boolean): Entry => {
    const entry = bySpelling.get(fold(name)) ?? {};
    for (const spelling of spellingsOf(name)) bySpelling.set(spelling, entry);
    if (proper) entry.proper = true;
    return entry;
  };
  const groupIndex = (group: string, topic: string): number => {
    const index = groups.indexOf(group);
    if (index === -1)
      throw new RangeError(`topic ${topic}: expected a cue group or topic id, found "${group}"`);
    return index;
  };

  for (const [topic, { id, names, lookalikes }] of topics.entries()) {
    for (const { text, strength, unsure } of names) {
      if (unsure) continue;
      for (const spelling of expandBraces(text)) {
        const reading: Reading = { topic, strength };
        if (abbreviation.test(spelling)) reading.exact = spelling;
        const readings = (add(spelling, beginsWithCapital.test(spelling)).readings ??= []);
        const known = readings.find((other) => other.topic === topic);
        // Listed twice, as in two languages: the more careful reading counts.
        if (!known) readings.push(reading);
        else if (known.strength === 'strong') known.strength = strength;
      }
    }
    for (const phrase of lookalikes)
      for (const spelling of expandBraces(phrase)) add(spelling, false);
  }
  for (const [group, phrases] of Object.entries(cues)) {
    if (!asked.has(group)) continue;
    for (const spelling of phrases.flatMap(expandBraces)) {
      const list = (add(spelling, false).cues ??= []);
      const index = groups.indexOf(group);
      if (!list.includes(index)) list.push(index);
    }
  }

  // Spellings that stand for the same share one entry, and with it the ends of the automaton.
  const uses = new Map<string, number>();
  for (const entry of bySpelling.values()) {
    const written = JSON.stringify(entry);
    uses.set(written, (uses.get(written) ?? 0) + 1);
  }
  // The entry used most gets the shortest number.
  const entries = [...uses].sort(([, a], [, b]) => b - a).map(([entry]) => entry);
  const values = [...bySpelling].map(
    ([spelling, entry]) => [spelling, entries.indexOf(JSON.stringify(entry))] as const,
  );
  return {
    spellings: pack(buildAutomaton(values)),
    entries: entries.map((entry) => JSON.parse(entry) as Entry),
    topics: topics.map(({ id }) => id),
    groups,
    contexts: topics.map(({ id, context }) => ({
      needs: context.needs.map((group) => groupIndex(group, id)),
      weights: [
        ...Object.entries(context.for).map(([g, w]) => [groupIndex(g, id), w] as [number, number]),
        ...Object.entries(context.against).map(
          ([g, w]) => [groupIndex(g, id), -w] as [number, number],
        ),
      ],
    })),
  };
}
