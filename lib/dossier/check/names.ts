/** Names, look-alikes and cues: well written, and no strong name claimed twice. */
import type { Dossier } from '../../../data/schema.ts';
import { expandBraces } from '../../spotting/braces.ts';
import { bare, fold, spellingsOf } from '../../spotting/fold.ts';
import type { Report } from '../fault.ts';

/** The spellings that a name, look-alike or cue stands for; a fault where its braces are wrong. */
function spellingsIn(text: string, file: string, path: PropertyKey[], report: Report): string[] {
  try {
    const spellings = expandBraces(text);
    const sign = /[=>;\n]/.exec(text);
    if (sign) report(file, path, `expected no ${JSON.stringify(sign[0])} in a name or cue`);
    // What begins with nothing would be looked for at every gap of a text.
    const untidy = spellings.find((spelling) => {
      const folded = fold(spelling);
      return folded === '' || folded !== folded.trim() || / {2}/.test(spelling);
    });
    if (untidy !== undefined)
      report(
        file,
        path,
        `expected words without a blank at either end or two in a row, found ${JSON.stringify(untidy)}`,
      );
    return spellings;
  } catch (error) {
    report(file, path, (error as Error).message);
    return [];
  }
}

/** A dialect's title may use the names of what it is a dialect of. */
const namedIn: Readonly<Record<string, readonly string[]>> = { prs: ['prs', 'fa'] };

/** A title in another language is made of a name in it, so that pages and search know it too. */
export function checkTitles({ topics }: Dossier, report: Report): void {
  for (const { id, titles = {}, names } of topics)
    for (const [language, title = ''] of Object.entries(titles)) {
      const known = names
        .filter(({ lang }) => (namedIn[language] ?? [language]).includes(lang))
        .flatMap(({ text }) => spellingsIn(text, '', [], () => undefined));
      if (!known.some((name) => bare(title).includes(bare(name))))
        report(
          `topics/${id}.json`,
          ['titles', language],
          `expected one of the topic's names in this language in it, found "${title}"`,
        );
    }
}

/** Two topics may share a spelling only where both need context to claim it. */
export function checkNames({ topics, cues }: Dossier, report: Report): void {
  const claimed = new Map<string, { topic: string; strong: boolean }>();
  for (const { id, names, lookalikes } of topics) {
    const file = `topics/${id}.json`;
    for (const [index, { text, strength, unmatched }] of names.entries()) {
      const path = ['names', index, 'text'];
      const strong = strength === 'strong';
      const clashes = new Set<string>();
      for (const name of spellingsIn(text, file, path, report))
        for (const spelling of unmatched ? [] : spellingsOf(name)) {
          const other = claimed.get(spelling);
          if (!other) claimed.set(spelling, { topic: id, strong });
          else if (other.topic !== id && (other.strong || strong))
            clashes.add(`the topic "${other.topic}" claims the name "${name}" too`);
        }
      for (const clash of clashes) report(file, path, clash);
    }
    for (const [index, text] of lookalikes.entries())
      spellingsIn(text, file, ['lookalikes', index], report);
  }
  for (const [group, { label: _label, ...byLanguage }] of Object.entries(cues))
    for (const [language, texts] of Object.entries(byLanguage))
      for (const [index, text] of (texts ?? []).entries())
        spellingsIn(text, 'cues.json', [group, language, index], report);
}
