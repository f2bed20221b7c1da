/**
 * Spellings that count as equal.
 *
 * `fold` gives the one form under which a spelling is known, letter by letter; `variants` gives,
 * for a letter of that form, all letters that a page may have in its place.
 */

/** Letters that news sites exchange freely; `fold` gives the first of each group. */
const groups = [
  'اأإآٱ',
  'یيىېئ',
  'کك',
  'هہةۀھەۃۂ',
  'وؤ',
  'گګ',
  'تټ',
  'رړڑ',
  'دډڈ',
  'نںڼ',
  // Devanagari with and without the dot below, which pages also write as a character of its own.
  '\u0915\u0958',
  '\u0916\u0959',
  '\u0917\u095a',
  '\u091c\u095b',
  '\u0921\u095c',
  '\u0922\u095d',
  '\u092b\u095e',
  '\u092f\u095f',
  // Turkish has two letters i; pages in other languages drop the difference.
  'iİı',
].map((letters) => [...letters]);
const byFirst = new Map(groups.map((letters) => [letters[0], letters]));
const canonical = new Map(
  groups.flatMap(([first = '', ...others]) => others.map((other) => [other, first])),
);

/** Hyphens, dashes and spaces of any kind, and the joiner that Persian writes inside words. */
const separators = '\\s\\u200c\\u2010-\\u2015\\u2212_-';
const apostrophes = "'’‘ʼ`´";
const diacritic = /[\u0300-\u036f]/g;

/**
 * Characters that stand inside words and change nothing: soft hyphen, Arabic vowel signs and
 * tatweel, the Devanagari dot. Bidi controls and zero-width spaces are not among them: a name
 * that holds those may have been made to look like another.
 */
const silentClass = '[\\u00ad\\u0640\\u064b-\\u0655\\u0670\\u093c]';
const silent = new RegExp(silentClass);
const everySilent = new RegExp(silentClass, 'g');

function withoutDiacritics(text: string): string {
  return text.normalize('NFD').replace(diacritic, '').normalize('NFC');
}

const isSeparator = new RegExp(`[${separators}]`);
const isApostrophe = new RegExp(`[${apostrophes}]`);
const folded = new Map<string, string>();

/**
 * One letter as it is looked up: one case, one kind of separator (a space) and of apostrophe, one
 * letter for those that are exchanged freely. Diacritics stay.
 */
export function foldLetter(letter: string): string {
  let known = folded.get(letter);
  if (known === undefined) {
    known = (canonical.get(letter) ?? letter).toLowerCase();
    if (isSeparator.test(known)) known = ' ';
    else if (isApostrophe.test(known)) known = "'";
    folded.set(letter, known);
  }
  return known;
}

/** The form under which a name is known. */
export function fold(name: string): string {
  return [...name.normalize('NFC').replace(everySilent, '')]
    .map(foldLetter)
    .join('')
    .replace(/ +/g, ' ');
}

/** The barest form of a spelling, for search: no diacritics, no apostrophes. */
export function bare(name: string): string {
  return withoutDiacritics(fold(name)).replaceAll("'", '');
}

/** The folded forms of a name that pages use: with and without diacritics and apostrophes. */
export function spellingsOf(name: string): string[] {
  const full = fold(name);
  return [...new Set([full, withoutDiacritics(full), full.replaceAll("'", ''), bare(name)])];
}

/** The RegExp source for one letter of a folded name. */
export function variants(letter: string): string {
  if (letter === "'") return `[${apostrophes}]`;
  const group = byFirst.get(letter);
  if (group) return `[${group.join('')}]`;
  return letter.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

/** A text without its silent characters, and the way back to the offsets of the original. */
export interface Plain {
  text: string;
  /** The original offset of each character and of the end; null where nothing was left out. */
  offsets: Uint32Array | null;
}

/** Leaves silent characters out. A text without any, the usual case, comes back as it is. */
export function withoutSilent(text: string): Plain {
  if (!silent.test(text)) return { text, offsets: null };
  const offsets = new Uint32Array(text.length + 1);
  const kept: string[] = [];
  for (let at = 0; at < text.length; at++) {
    const character = text[at] as string;
    if (silent.test(character)) continue;
    offsets[kept.length] = at;
    kept.push(character);
  }
  offsets[kept.length] = text.length;
  return { text: kept.join(''), offsets };
}
