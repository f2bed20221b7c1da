/** Room: how long texts may be, and that both sides have as much of it. */
import type { Dossier } from '../../../data/schema.ts';
import { isEvenlySaid, isWithin, limits, type Pair, roomOf, wordCount } from '../fairness.ts';
import type { Report } from '../fault.ts';
import { sideIds } from '../sides.ts';
import { heldVerbs, verbLedger } from '../verbs.ts';

/** Reports a text of fewer or more words than it should have. */
export function checkLength(
  file: string,
  path: PropertyKey[],
  text: string,
  { least = 0, most }: { least?: number; most: number },
  report: Report,
): void {
  const words = wordCount(text);
  if (words >= least && words <= most) return;
  const expected = least > 0 ? `${least} to ${most}` : `at most ${most}`;
  report(file, path, `expected ${expected} words, found ${words}`);
}

function unequal([a, b]: Pair, what: string, { least, most }: { least: number; most: number }) {
  return `expected equal room: ${a} ${what} of Pakistan to ${b} of the Afghan side is not within ${least} and ${most}`;
}

/** Pakistan and the Afghan side have the same room. */
export function checkBalance(
  file: string,
  path: PropertyKey[],
  versions: readonly { party: string; text: string }[],
  report: Report,
): void {
  const texts = sideIds.map((side) => versions.find(({ party }) => party === side)?.text);
  if (!texts.every((text) => text !== undefined)) return;
  const words = texts.map(wordCount) as Pair;
  if (!isWithin(words, limits.words)) report(file, path, unequal(words, 'words', limits.words));
}

/** Each party has one version in a list; what else it says stands in it too. */
export function checkOnce(
  file: string,
  path: PropertyKey[],
  versions: readonly { party: string }[],
  report: Report,
): void {
  const seen = new Set<string>();
  for (const [index, { party }] of versions.entries()) {
    if (seen.has(party))
      report(file, [...path, index, 'party'], `expected "${party}" once, found it again`);
    seen.add(party);
  }
}

/** What shows only over the whole: whose sources are more, whose verbs doubt. */
export function checkEvenness(dossier: Dossier, report: Report): void {
  for (const [index, issue] of dossier.issues.entries()) {
    const { sources } = roomOf(issue);
    if (!sources.includes(0) && !isWithin(sources, limits.sources))
      report('positions.json', [index, 'positions'], unequal(sources, 'sources', limits.sources));
  }
  const ledger = verbLedger(dossier);
  for (const verb of heldVerbs) {
    const counts = ledger[verb];
    if (!isEvenlySaid(counts))
      report(
        'topics',
        [],
        `expected "${verb}" of both sides as often, within ${limits.verbs.share * 100} %: ${counts[0]} of Pakistan, ${counts[1]} of the Afghan side`,
      );
  }
}
