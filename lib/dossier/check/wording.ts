/** Wording: no word that slants outside quotations, and no quotation left open. */
import type { Dossier } from '../../../data/schema.ts';
import { expandBraces } from '../../spotting/braces.ts';
import type { Report } from '../fault.ts';
import { proseOf, withoutQuotations } from '../prose.ts';

/** A word or phrase as texts write it: with hyphens for blanks, and the other way round. */
const asWritten = (text: string): string =>
  text
    .split(/[\s-]+/)
    .map((word) => RegExp.escape(word))
    .join('[\\s‐-―-]+');

/**
 * Matches any of the words, as part of a compound too ("regime-backed"), but not as the last part
 * of a name such as "Ittehad-ul-Mujahideen".
 */
function anyOf(words: readonly string[]): RegExp {
  return new RegExp(
    `(?<![\\p{L}\\d]|-[aeu]l-)(?:${words.map(asWritten).join('|')})(?![\\p{L}\\d])`,
    'iu',
  );
}

/** Words of the list stand in quotations only. */
export function checkLoadedWords(dossier: Dossier, report: Report): void {
  const patterns = dossier.loadedWords.flatMap(({ word, why, instead }, index) => {
    try {
      return { why, instead, pattern: anyOf(expandBraces(word)) };
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

/** A quotation that does not end would hide our own words from the checks. */
export function checkQuotationMarks(dossier: Dossier, report: Report): void {
  for (const { file, path, text } of proseOf(dossier))
    if (/["“”]/.test(withoutQuotations(text).replaceAll('""', '')))
      report(file, path, 'expected each quotation mark to have its partner');
}
