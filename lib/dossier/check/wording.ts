/** Wording: no word that slants, no toll without its owner, outside quotations. */
import type { Dossier } from '../../../data/schema.ts';
import { expandBraces } from '../../spotting/braces.ts';
import type { Report } from '../fault.ts';
import { proseOf, withoutQuotations } from '../prose.ts';

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** Words of the list stand in quotations only. */
export function checkLoadedWords(dossier: Dossier, report: Report): void {
  const patterns = dossier.loadedWords.flatMap(({ word, why, instead }, index) => {
    try {
      const words = expandBraces(word).map(escaped);
      return {
        why,
        instead,
        pattern: new RegExp(`(?<![\\w-])(?:${words.join('|')})(?![\\w-])`, 'i'),
      };
    } catch (error) {
      report('loaded-words.json', [index, 'word'], (error as Error).message);
      return [];
    }
  });
  for (const { file, path, text } of proseOf(dossier))
    for (const { pattern, why, instead } of patterns) {
      const found = pattern.exec(withoutQuotations(text));
      if (found) report(file, path, `"${found[0]}": ${why} Write instead: ${instead}`);
    }
}

const inWords =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|dozen|score';
const number = `(?<![\\d.,-])(?:\\d[\\d,.]*\\d|\\d|(?:${inWords})s?)(?![\\d-])`;
const harm =
  '(?:dead|kill(?:s|ed|ing)?|deaths?|died?|dying|lives|fatalit(?:y|ies)|wound(?:s|ed|ing)?|injur(?:ed?|es|ing|ies)|hurt|casualt(?:y|ies)|bodies|toll|slain|murder(?:ed|ing)?|execut(?:ed|ing))';
/** At most so many words between the two, none of which begins another part of the sentence. */
const gap = (most: number): string =>
  `(?:[\\s,:(–—]+(?!(?:and|or)\\b)[^\\s,.;:()–—]+){0,${most}}?[\\s,:()–—]+`;
const toll = new RegExp(`${number}${gap(5)}${harm}\\b|\\b${harm}${gap(3)}${number}`, 'gi');
/** Years and days of a month are numbers too, and count nobody. */
const month =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December)';
const days = '\\d{1,2}(?:(?:[-–]| to | and )\\d{1,2})?';
const beforeYear =
  '(?<=\\b(?:[Ii]n|[Oo]f|since|by|until|from|to|after|before|during|early|late|mid|and|or)[ -])';
const date = new RegExp(
  `\\b(?:${days} )?${month}(?: \\d{4})?\\b|\\b(?:19|20)\\d\\d[-–]\\d\\d\\b|${beforeYear}(?:19|20)\\d\\d(?:[-–]\\d\\d)?(?!\\d|,\\d)`,
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
