/** The verb ledger: with which verbs of speech each government is reported, and how often. */
import type { Dossier, Party } from '../../data/schema.ts';
import type { Pair } from './fairness.ts';
import { proseOf, withoutQuotations } from './prose.ts';
import { sideIds } from './sides.ts';

/** Verbs by which speech is reported; each says something of how far it is believed. */
const forms = {
  said: 'say|says|said',
  claimed: 'claims?|claimed',
  denied: 'deny|denies|denied',
  alleged: 'alleges?|alleged',
  insisted: 'insists?|insisted',
  asked: 'asks?|asked',
  promised: 'promised',
  confirmed: 'confirms?|confirmed',
  blamed: 'blames|blamed',
  condemned: 'condemns?|condemned',
  wrote: 'writes|wrote',
  warned: 'warns?|warned',
  announced: 'announces?|announced',
};
export type Verb = keyof typeof forms;
/** The verbs that the check holds to the limits; of the others the report tells. */
export const heldVerbs: readonly Verb[] = ['said', 'claimed', 'denied', 'alleged', 'insisted'];

/** What was not said, and what was said of somebody or by somebody else, is no word of theirs. */
const unsaid = '(?<!\\b(?:not|nobody|never|neither|nor|was|were|been|be|is|are) )';
const verbs = Object.entries(forms).map(([verb, words]) => ({
  verb: verb as Verb,
  pattern: new RegExp(`${unsaid}\\b(?:${words})\\b(?! by\\b)`, 'gi'),
}));

/** Finds the party that is named last in a text. */
function namesOf(parties: readonly Party[]): (text: string) => string | undefined {
  const names = parties.flatMap(({ id, name, called = [name] }) =>
    called.map((text) => ({ id, pattern: new RegExp(`\\b${RegExp.escape(text)}\\b(?!-)`, 'g') })),
  );
  return (text) =>
    names
      .flatMap(({ id, pattern }) =>
        [...text.matchAll(pattern)].map(({ 0: name, index }) => ({
          id,
          end: index + name.length,
          length: name.length,
        })),
      )
      // "Pakistani Taliban" is another than "Pakistani".
      .sort((a, b) => a.end - b.end || a.length - b.length)
      .at(-1)?.id;
}

/** Names after such words are no subject: "the clerics in Kabul said". */
const afterPreposition =
  /\b(?:in|of|to|with|from|by|for|against|on|at|between|across|into|over|inside|than) (?:the )?\p{Lu}[\p{L}'’-]*/gu;
/** Two who speak as one are no lean. */
const together = /\b(?:both|each|two)\b/i;

/** How often each side is reported with each verb: in its own claims, and by name elsewhere. */
export function verbLedger(dossier: Dossier): Record<Verb, Pair> {
  const lastNamed = namesOf(dossier.parties);
  const ledger = Object.fromEntries(verbs.map(({ verb }) => [verb, [0, 0]])) as Record<Verb, Pair>;
  /** Who says it: in a party's own claim whoever is named just before the verb, else the party. */
  const speakerAt = (before: string, party: string | undefined): string | undefined => {
    const near = before.trimEnd().split(/\s+/).slice(-3).join(' ');
    if (together.test(near)) return undefined;
    return party
      ? (lastNamed(near.replace(afterPreposition, '')) ?? party)
      : lastNamed(before.replace(afterPreposition, ''));
  };
  for (const { text, party } of proseOf(dossier))
    for (const sentence of withoutQuotations(text).split(/(?<=[.;])\s/))
      for (const { verb, pattern } of verbs)
        for (const { index } of sentence.matchAll(pattern)) {
          const speaker = speakerAt(sentence.slice(0, index), party);
          const side = sideIds.indexOf(speaker as (typeof sideIds)[number]);
          if (side !== -1) ledger[verb][side as 0 | 1]++;
        }
  return ledger;
}
