/** Spots mentions in a whole plain text, a paragraph a line. */
import { findMentions, type Spotted } from './context.ts';
import { count, noEvidence } from './evidence.ts';
import type { Lexicon } from './lexicon.ts';
import { createScan } from './scan.ts';

/** The mentions of a text in order; offsets count from the beginning of the text. */
export function spot(lexicon: Lexicon, text: string): Spotted[] {
  const scan = createScan(lexicon);
  const page = noEvidence(lexicon);
  let offset = 0;
  const starts: number[] = [];
  const paragraphs = text.split('\n').map((paragraph) => {
    const hits = scan(paragraph);
    count(page, hits);
    starts.push(offset);
    offset += paragraph.length + 1;
    return hits;
  });
  return [...findMentions(lexicon, page, paragraphs)].flatMap((mentions, index) =>
    mentions.map((mention) => ({
      ...mention,
      start: mention.start + (starts[index] as number),
      end: mention.end + (starts[index] as number),
    })),
  );
}
