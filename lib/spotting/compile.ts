/** Compiles names, look-alikes and cues into the lexicon. Runs at build time and in tests. */
import type { Cues, Topic } from '../../data/schema.ts';
import { expandBraces } from './braces.ts';
import { fold, spellingsOf } from './fold.ts';
import type { Lexicon, Words } from './lexicon.ts';

type Spotted = Pick<Topic, 'id' | 'names' | 'lookalikes' | 'context'>;
type Meaning = Pick<Words, 'name' | 'cue' | 'takesPrefix'>;

/** The lexicon in two parts, since most pages are in English and each page carries the first. */
export interface CompiledLexicon {
  /** With the English names and cues. */
  lexicon: Lexicon;
  /** The words of all other languages, for `withWords`. */
  others: Words[];
  /** The names of the groups of cues, by their numbers. */
  groups: string[];
}

/** TTP, T.T.P., IS-K: capitals, with dots or hyphens between them. */
const abbreviation = /^\p{Lu}[\p{Lu}.\d-]+$/u;
const beginsWithCapital = /^\p{Lu}/u;
const otherScript = /(?!\p{Script=Latin})\p{L}/u;

function capitalsOf(name: string): Words['capitals'] {
  if (abbreviation.test(name)) return 'all';
  return beginsWithCapital.test(name) ? 'first' : undefined;
}

/** Gathers patterns by what they stand for. */
class Gathered {
  readonly #words = new Map<string, Words>();

  #put(pattern: string, meaning: Meaning, capitals: Words['capitals']): void {
    const key = JSON.stringify([meaning, capitals]);
    const words = this.#words.get(key) ?? {
      ...meaning,
      ...(capitals && { capitals }),
      patterns: [],
    };
    this.#words.set(key, words);
    for (const spelling of spellingsOf(pattern))
      if (!words.patterns.includes(spelling)) words.patterns.push(spelling);
  }

  /** @throws {SyntaxError} where the braces of `text` are wrong. */
  add(text: string, meaning: Meaning): void {
    const names = expandBraces(text);
    const [capitals, ...others] = new Set(names.map(capitalsOf));
    // Alternatives stay together unless they differ in kind, or leave two spaces side by side.
    const isTidy = expandBraces(fold(text)).every(
      (name) => name === name.trim() && !/ {2}/.test(name),
    );
    const isOne = others.length === 0 && isTidy;
    if (isOne) this.#put(text, meaning, capitals);
    else for (const name of names) this.#put(name.trim(), meaning, capitalsOf(name.trim()));
  }

  words(): Words[] {
    return [...this.#words.values()];
  }
}

/** @throws {RangeError} where a context names a group that is neither in `cues` nor a topic. */
export function compileLexicon(
  topics: readonly Spotted[],
  cues: Record<string, Omit<Cues[string], 'label'>>,
): CompiledLexicon {
  // A group that no context asks for would only cost bytes on every page.
  const asked = new Set(
    topics.flatMap(({ context }) => [
      ...context.needs,
      ...(context.office ? [context.office] : []),
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

  const english = new Gathered();
  const others = new Gathered();
  const byScript = (text: string): Gathered => (otherScript.test(text) ? others : english);
  for (const [topic, { names, lookalikes }] of topics.entries()) {
    for (const { text, strength, lang, unmatched } of names)
      if (!unmatched)
        (lang === 'en' ? english : others).add(text, {
          name: { topic, strength },
          ...(lang === 'ar' && { takesPrefix: true }),
        });
    for (const phrase of lookalikes)
      byScript(phrase).add(phrase, otherScript.test(phrase) ? { takesPrefix: true } : {});
  }
  for (const [cue, group] of groups.entries()) {
    for (const text of cues[group]?.en ?? []) english.add(text, { cue });
    for (const text of cues[group]?.other ?? []) others.add(text, { cue });
  }

  return {
    lexicon: {
      words: english.words(),
      topics: topics.map(({ id }) => id),
      groups: groups.length,
      contexts: topics.map(({ id, context }) => ({
        needs: context.needs.map((group) => indexOf(group, id)),
        weights: Object.entries(context.for)
          .concat(Object.entries(context.against).map(([group, weight]) => [group, -weight]))
          .map(([group, weight]) => [indexOf(group, id), weight]),
        ...(context.venue && { isVenue: true as const }),
        ...(context.office && { office: indexOf(context.office, id) }),
      })),
    },
    others: others.words(),
    groups,
  };
}
