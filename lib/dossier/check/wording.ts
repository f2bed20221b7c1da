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

const number = '(?<![\\d.,-])(?:\\d[\\d,.]*\\d|\\d|dozens|hundreds|thousands|scores)(?!-)';
const few = '(?:\\s+[^\\s.,;:]+){0,4}?\\s+';
const harm = '(?:dead|killed|deaths?|died|dying|wounded|injured|hurt|casualt(?:y|ies)|bodies)';
const toll = new RegExp(`${number}${few}${harm}\\b|\\b${harm}${few}${number}`, 'gi');
/** Years and days of a month are numbers too, and count nobody. */
const date =
  /\b(?:(?:\d{1,2}(?:(?:-| to | and )\d{1,2})? )?(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: \d{4})?|(?:19|20)\d\d(?:-\d\d)?)\b/g;

/** Fields in which a toll has its owner beside it. */
const owned = new Set(['of', 'by']);

/** The dead and wounded are counted in figures, where each number has an owner, and nowhere else. */
export function checkTolls(dossier: Dossier, report: Report): void {
  for (const { file, path, text } of proseOf(dossier)) {
    if (owned.has(String(path.at(-1)))) continue;
    const [found] = withoutQuotations(text).replace(date, 'then').match(toll) ?? [];
    if (found) report(file, path, `"${found}": expected a toll in "figures" only, with its owner`);
  }
}
