/**
 * Spellings that count as equal.
 *
 * `fold` gives the one form under which a spelling is known; `plainOf` brings a page's text nearer to
 * that form without losing the way back, so that names can be looked for in it.
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
  'رڑ',
  'دډڈ',
  'نںڼ',
  // Devanagari and Bengali with and without the dot below, which pages also write as a character of its own.
  '\u0915\u0958',
  '\u0916\u0959',
  '\u0917\u095a',
  '\u091c\u095b',
  '\u0921\u095c',
  '\u0922\u095d',
  '\u092b\u095e',
  '\u092f\u095f',
  '\u09a1\u09dc',
  '\u09a2\u09dd',
  '\u09af\u09df',
  // Turkish has two letters i; pages in other languages drop the difference.
  'iİı',
].map((letters) => [...letters]);
const canonical = new Map(
  groups.flatMap(([first = '', ...others]) => others.map((other) => [other, first])),
);

const exchanged = new RegExp(`[${[...canonical.keys()].join('')}]`, 'g');

/** Hyphens, dashes and spaces of any kind, and the joiner that Persian writes inside words. */
const separators = '\\s\\u200c\\u2010-\\u2015\\u2212_-';
const apostrophes = "'’‘ʼ`´";
const diacritic = /[\u0300-\u036f]/g;

/**
 * Characters that stand inside words and change nothing: soft hyphen, Arabic vowel signs and
 * tatweel, the dot of Devanagari and Bengali, the joiner between letters of these scripts. Bidi
 * controls and zero-width spaces are not among them: a name that holds those may have been made to
 * look like another.
 */
const silentSource =
  '[\\u00ad\\u0640\\u064b-\\u0655\\u0670\\u093c\\u09bc]|(?<=[\\u0600-\\u0dff])\\u200d';
const everySilent = new RegExp(silentSource, 'g');
/** What is changed in a text: a letter with diacritics as characters of their own, silent ones. */
const changes = new RegExp(`([^\\u0300-\\u036f][\\u0300-\\u036f]+)|${silentSource}`, 'g');
/** What makes a text unusual; most have none of it. */
const unusual = new RegExp(`[\\u0300-\\u036f]|${silentSource}`);
/**
 * Wider than all that is exchanged or unusual and than all scripts but Latin, and found faster: most
 * texts in Latin have none.
 */
export const beyondLatin = /[\u00ad\u0130-\u1fff\u200b-\u200f\u2070-\uffff]/;

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

/** A text as it is matched, and the way back to the offsets of the original. */
export interface Plain {
  original: string;
  text: string;
  /** The original offset of each character and of the end; null where nothing was changed. */
  offsets: Uint32Array | null;
}

/**
 * Writes letters that are exchanged freely as one, leaves silent characters out and joins letters
 * with their diacritics. A text without any, the usual case, comes back as it is.
 */
export function plainOf(original: string): Plain {
  if (!beyondLatin.test(original)) return { original, text: original, offsets: null };
  const text = original.replace(exchanged, (letter) => canonical.get(letter) as string);
  if (!unusual.test(text)) return { original, text, offsets: null };
  const offsets: number[] = [];
  let plain = '';
  let from = 0;
  const keep = (end: number): void => {
    plain += text.slice(from, end);
    for (; from < end; from++) offsets.push(from);
  };
  for (const { 0: found, 1: decomposed = '', index } of text.matchAll(changes)) {
    keep(index);
    // Small letters made of a capital with a dot, as Turkish has it, keep the dot.
    const joined = decomposed.replace(/^([iI])\u0307/, '$1').normalize('NFC');
    for (const letter of joined.split('')) {
      offsets.push(index);
      plain += letter;
    }
    from = index + found.length;
  }
  keep(text.length);
  offsets.push(text.length);
  return { original, text: plain, offsets: Uint32Array.from(offsets) };
}
