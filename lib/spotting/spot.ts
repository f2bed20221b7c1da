/** Spots mentions in a whole plain text, a paragraph a line. */
import { count, type Mention, mentionsIn, noEvidence } from './context.ts';
import type { Lexicon } from './lexicon.ts';
import { createScan } from './scan.ts';

/** The mentions of a text in order; offsets count from the beginning of the text. */
export function spot(lexicon: Lexicon, text: string): Mention[] {
  const scan = createScan(lexicon);
  const page = noEvidence(lexicon);
  let offset = 0;
  const paragraphs = text.split('\n').map((paragraph) => {
    const hits = scan(paragraph);
    count(page, hits);
    const start = offset;
    offset += paragraph.length + 1;
    return { start, hits };
  });
  return paragraphs.flatMap(({ start, hits }) =>
    mentionsIn(lexicon, hits, page).map((mention) => ({
      ...mention,
      start: mention.start + start,
      end: mention.end + start,
    })),
  );
}
