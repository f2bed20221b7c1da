/** Finds names, cues and look-alikes in a text. Knows nothing of context. */
import { firstWordSource, follow, type Letter, unpack } from './automaton.ts';
import { foldLetter, variants, withoutSilent } from './fold.ts';
import type { Entry, Lexicon } from './lexicon.ts';

/** A name or cue in a text; `end` is exclusive, both in UTF-16 units of the text as given. */
export interface Hit {
  start: number;
  end: number;
  entry: Entry;
}

/** @returns the hits of a text in order, none overlapping another. */
export type Scan = (text: string) => Hit[];

/** As many separators as this may stand in one gap of a name; source code is often indented. */
const longestGap = 40;

const wordCharacter = /[\p{L}\p{N}\p{M}]/u;
const capital = /^[\p{Lu}\p{Lt}]/u;
const lowerCase = /\p{Ll}/u;

function isWord(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128)
    return (code > 96 && code < 123) || (code > 64 && code < 91) || (code > 47 && code < 58);
  // The second half of a pair stands for the whole.
  if (code >= 0xdc00 && code < 0xe000) return wordCharacter.test(text.slice(at - 1, at + 1));
  return wordCharacter.test(String.fromCodePoint(text.codePointAt(at) as number));
}

/** True where a word goes on across the boundary before `at`. */
function inWord(text: string, at: number): boolean {
  return at > 0 && at < text.length && isWord(text, at) && isWord(text, at - 1);
}

/** Reads folded letters from a text; a run of separators is one space. */
function createLetterAt(text: string): (at: number) => Letter | undefined {
  return (at) => {
    if (at >= text.length) return undefined;
    const letter = foldLetter(text[at] as string);
    let next = at + 1;
    if (letter === ' ')
      while (
        next - at < longestGap &&
        next < text.length &&
        foldLetter(text[next] as string) === ' '
      )
        next++;
    return { letter, next };
  };
}

/** False where the letters' case says that this is a word and not the name. */
function isWrittenAs(capitals: Entry['capitals'], spelling: string): boolean {
  if (capitals === 'all') return !lowerCase.test(spelling);
  return capitals === undefined || capital.test(spelling);
}

/** Makes the lexicon's RegExp; the function returned may be called any number of times. */
export function createScan({ spellings, entries }: Lexicon): Scan {
  const automaton = unpack(spellings);
  const firstWord = new RegExp(firstWordSource(automaton, variants), 'gi');
  return (original) => {
    const { text, offsets } = withoutSilent(original);
    const letterAt = createLetterAt(text);
    const hits: Hit[] = [];
    firstWord.lastIndex = 0;
    for (let match = firstWord.exec(text); match; match = firstWord.exec(text)) {
      const start = match.index;
      let end = start;
      let entry: Entry | undefined;
      if (!inWord(text, start))
        follow(automaton, letterAt, start, (value, wordEnd) => {
          if (inWord(text, wordEnd)) return;
          const found = entries[value] as Entry;
          // Words come in order of length: the longest is kept.
          if (isWrittenAs(found.capitals, text.slice(start, wordEnd)))
            [entry, end] = [found, wordEnd];
        });
      if (entry)
        hits.push({
          start: offsets ? (offsets[start] as number) : start,
          end: offsets ? (offsets[end] as number) : end,
          entry,
        });
      firstWord.lastIndex = entry ? end : start + 1;
    }
    return hits;
  };
}
