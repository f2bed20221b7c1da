/** Compiles names, look-alikes and cues into the lexicon. Runs at build time and in tests. */
import type { Cues, Topic } from '../../data/schema.ts';
import { expandBraces } from './braces.ts';
import { fold, spellingsOf } from './fold.ts';
import { joinPatterns, type Lexicon, type Words } from './lexicon.ts';

type Spotted = Pick<Topic, 'id' | 'names' | 'lookalikes' | 'context'>;
type Meaning = Pick<Words, 'name' | 'cue' | 'takesPrefix' | 'beside'>;

/** The lexicon in two parts, since most pages are in English and each page carries the first. */
export interface CompiledLexicon {
  /** With the English names and cues. */
  lexicon: Lexicon;
  /** The words of all other languages, for `withWords`. */
  others: Words[];
  /** The names of the groups of cues, by their numbers. */
  groups: string[];
}

/** Groups of words that are no cues, but stand beside short names. */
const besides = { people: 'other-people', titles: 'titles' } as const;

/** TTP, T.T.P., IS-K: capitals, with dots or hyphens between them. */
const abbreviation = /^\p{Lu}[\p{Lu}.\d-]+$/u;
const beginsWithCapital = /^\p{Lu}/u;
const otherScript = /(?!\p{Script=Latin})\p{L}/u;

/** True for "Munir Niazi", but not for the "Mehsud tribe". */
function isPerson(lookalike: string): boolean {
  return !expandBraces(lookalike).some((text) => /(?:^|\s)\p{Ll}/u.test(text));
}

function capitalsOf(name: string): Words['capitals'] {
  if (abbreviation.test(name)) return 'all';
  return beginsWithCapital.test(name) ? 'first' : undefined;
}

/** Gathers patterns by what they stand for. */
class Gathered {
  /** The patterns of each meaning, known by its JSON. */
  readonly #patterns = new Map<string, Set<string>>();

  #put(pattern: string, meaning: Meaning, capitals: Words['capitals']): void {
    const key = JSON.stringify({ ...meaning, ...(capitals && { capitals }) });
    const patterns = this.#patterns.get(key) ?? new Set();
    this.#patterns.set(key, patterns);
    for (const spelling of spellingsOf(pattern)) patterns.add(spelling);
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

  /** Adds what is compared as a whole word, in any letters. */
  addWord(text: string, meaning: Meaning): void {
    for (const word of expandBraces(text)) this.#put(word, meaning, undefined);
  }

  words(): Words[] {
    return [...this.#patterns].map(([meaning, patterns]) => ({
      ...JSON.parse(meaning),
      patterns: joinPatterns(patterns),
    }));
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
          name: [topic, strength],
          ...(lang === 'ar' && { takesPrefix: true }),
        });
    const isShared = names.some(({ strength }) => strength === 'short');
    for (const phrase of lookalikes)
      byScript(phrase).add(phrase, {
        ...(isShared && isPerson(phrase) && { name: [topic, 'other'] as const }),
        ...(otherScript.test(phrase) && { takesPrefix: true }),
      });
  }
  for (const [cue, group] of groups.entries()) {
    for (const text of cues[group]?.en ?? []) english.add(text, { cue });
    for (const text of cues[group]?.other ?? []) others.add(text, { cue });
  }
  for (const [beside, group] of Object.entries(besides) as [keyof typeof besides, string][]) {
    for (const text of cues[group]?.en ?? []) english.addWord(text, { beside });
    for (const text of cues[group]?.other ?? []) others.addWord(text, { beside });
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
