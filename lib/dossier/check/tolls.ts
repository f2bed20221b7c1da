/** Tolls: the dead and wounded are counted in figures, where each number has its owner. */
import type { Dossier } from '../../../data/schema.ts';
import type { Report } from '../fault.ts';
import { proseOf, withoutQuotations } from '../prose.ts';

const numberWords = [
  ...['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
  ...['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'],
  ...['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'],
  ...['hundred', 'thousand', 'dozen', 'score'],
].join('|');
/** "23", "2,000", "1.5", "twelve", "hundreds"; not the parts of "2025-10" or "nine-year-old". */
const number = `(?<![\\d.,-])(?:\\d[\\d,.]*\\d|\\d|(?:${numberWords})s?)(?![\\d-])`;
const harms = [
  ...['dead', 'kill(?:s|ed|ing)?', 'deaths?', 'died?', 'dying', 'lives', 'fatalit(?:y|ies)'],
  ...['wound(?:s|ed|ing)?', 'injur(?:ed?|es|ing|ies)', 'hurt', 'casualt(?:y|ies)', 'bodies'],
  ...['toll', 'slain', 'murder(?:ed|ing)?', 'execut(?:ed|ing)'],
].join('|');
const harm = `(?:${harms})`;
/** At most so many words between the two, none of which begins another part of the sentence. */
const gap = (most: number): string =>
  `(?:[\\s,:(–—]+(?!(?:and|or)\\b)[^\\s,.;:()–—]+){0,${most}}?[\\s,:()–—]+`;
const toll = new RegExp(`${number}${gap(5)}${harm}\\b|\\b${harm}${gap(3)}${number}`, 'gi');

const month =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
/** "9 ", "24 and 25 ", before a month. */
const days = '(?:\\d{1,2}(?:(?:[-–]| to | and )\\d{1,2})? )?';
/** A number of this size is a year only after such a word: "killed in 2024", "killed 2024 people". */
const beforeYear =
  '(?<=\\b(?:[Ii]n|[Oo]f|since|by|until|from|to|after|before|during|early|late|mid|and|or)[ -])';
const year = '(?:19|20)\\d\\d';
/** Years and days of a month are numbers too, and count nobody. */
const date = new RegExp(
  [
    `\\b${days}${month}(?: \\d{4})?\\b`,
    `\\b${year}[-–]\\d\\d\\b`,
    `${beforeYear}${year}(?:[-–]\\d\\d)?(?!\\d|,\\d)`,
  ].join('|'),
  'g',
);

/** Fields in which a toll has its owner beside it. */
const owned = new Set(['of', 'by']);

/** A number of dead or wounded in a sentence, as it is written there. */
export function tollIn(text: string): string | undefined {
  return withoutQuotations(text).replace(date, 'then').match(toll)?.[0];
}

/** The dead and wounded are counted in figures, where each number has an owner, and nowhere else. */
export function checkTolls(dossier: Dossier, report: Report): void {
  for (const { file, path, text } of proseOf(dossier)) {
    if (owned.has(String(path.at(-1)))) continue;
    const found = tollIn(text);
    if (found) report(file, path, `"${found}": expected a toll in "figures" only, with its owner`);
  }
}
