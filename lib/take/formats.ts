/** The formats in which a passage can be copied. */
import { passageBibtex } from './bibtex.ts';
import { passageCsl } from './csl.ts';
import { passageMarkdown } from './markdown.ts';
import type { Passage } from './passage.ts';
import { passageText } from './text.ts';

/** In the order in which they are offered; `take.format.*` has their names. */
export const passageFormats = ['text', 'markdown', 'bibtex', 'csl-json'] as const;
export type PassageFormat = (typeof passageFormats)[number];

const writers: Record<PassageFormat, (passage: Passage) => string> = {
  text: passageText,
  markdown: passageMarkdown,
  bibtex: passageBibtex,
  'csl-json': passageCsl,
};

/** A passage as text for the clipboard. */
export function writePassage(passage: Passage, format: PassageFormat): string {
  return writers[format](passage);
}
