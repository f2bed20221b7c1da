/** Compiles names, look-alikes and cues into the lexicon. Runs at build time and in tests. */
import type { Cues, Topic } from '../../data/schema.ts';
import { buildAutomaton, pack } from './automaton.ts';
import { expandBraces } from './braces.ts';
import { spellingsOf } from './fold.ts';
import type { Entry, Lexicon, Reading } from './lexicon.ts';

type Spotted = Pick<Topic, 'id' | 'names' | 'lookalikes' | 'context'>;

/** TTP, T.T.P., IS-K: capitals, with dots or hyphens between them. */
const abbreviation = /^\p{Lu}[\p{Lu}.\d-]+$/u;
const beginsWithCapital = /^\p{Lu}/u;

/** Of one word only: a name of several is not mistaken for common words. */
function capitalsOf(name: string): NonNullable<Entry['capitals']> | undefined {
  if (abbreviation.test(name)) return 'all';
  return beginsWithCapital.test(name) && !name.includes(' ') ? 'first' : undefined;
}

/** The entries of all spellings while they are gathered. */
class Spellings {
  readonly #entries = new Map<string, Entry>();

  /** Adds to what a name stands for, in each of the forms that pages write it in. */
  add(name: string, change: (entry: Entry) => void = () => undefined): void {
    const capitals = capitalsOf(name);
    for (const spelling of spellingsOf(name)) {
      let entry = this.#entries.get(spelling);
      if (!entry) entry = capitals ? { capitals } : {};
      // Listed in two ways, it counts in either.
      else if (!capitals) delete entry.capitals;
      else if (entry.capitals === 'all') entry.capitals = capitals;
      change(entry);
      this.#entries.set(spelling, entry);
    }
  }

  addName(name: string, reading: Reading): void {
    this.add(name, (entry) => {
      entry.readings ??= [];
      const known = entry.readings.find(({ topic }) => topic === reading.topic);
      // Listed twice, as in two languages: the more careful reading counts.
      if (!known) entry.readings.push({ ...reading });
      else if (known.strength === 'strong') known.strength = reading.strength;
    });
  }

  addCue(cue: string, group: number): void {
    this.add(cue, (entry) => {
      entry.cues ??= [];
      if (!entry.cues.includes(group)) entry.cues.push(group);
    });
  }

  /** Entries that stand for the same become one, and share their ends of the automaton. */
  packed(): Pick<Lexicon, 'spellings' | 'entries'> {
    const uses = new Map<string, number>();
    const written = [...this.#entries].map(([spelling, entry]) => {
      const json = JSON.stringify(entry);
      uses.set(json, (uses.get(json) ?? 0) + 1);
      return [spelling, json] as const;
    });
    // The entry used most gets the shortest number.
    const entries = [...uses].sort(([, a], [, b]) => b - a).map(([json]) => json);
    const values = written.map(([spelling, json]) => [spelling, entries.indexOf(json)] as const);
    return {
      spellings: pack(buildAutomaton(values)),
      entries: entries.map((json) => JSON.parse(json) as Entry),
    };
  }
}

/** @throws {RangeError} where a context names a group that is neither in `cues` nor a topic. */
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
  const indexOf = (group: string, topic: string): number => {
    const index = groups.indexOf(group);
    if (index === -1)
      throw new RangeError(`topic ${topic}: expected a cue group or topic id, found "${group}"`);
    return index;
  };

  const spellings = new Spellings();
  for (const [topic, { names, lookalikes }] of topics.entries()) {
    for (const { text, strength } of names.filter(({ unsure }) => !unsure))
      for (const name of expandBraces(text)) {
        spellings.addName(name, { topic, strength });
      }
    for (const phrase of lookalikes.flatMap(expandBraces)) spellings.add(phrase);
  }
  for (const [index, group] of groups.entries())
    for (const cue of (cues[group] ?? []).flatMap(expandBraces)) spellings.addCue(cue, index);

  return {
    ...spellings.packed(),
    topics: topics.map(({ id }) => id),
    groups,
    contexts: topics.map(({ id, context }) => ({
      needs: context.needs.map((group) => indexOf(group, id)),
      weights: Object.entries(context.for)
        .concat(Object.entries(context.against).map(([group, weight]) => [group, -weight]))
        .map(([group, weight]) => [indexOf(group, id), weight]),
    })),
  };
}
