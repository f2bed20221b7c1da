import type { Box } from './box.ts';
import type { MapLabel } from './map-data.ts';

/** Widths of letters as shares of their height, after DejaVu Sans Bold: few fonts are as wide. */
const widths: [letters: RegExp, width: number][] = [
  [/[ijlI.,:;'’|]/, 0.38],
  [/[ \-–()frtJ]/, 0.48],
  [/[mwMW]/, 1.03],
  [/[A-Z0-9]/, 0.78],
];
const other = 0.68;

/** The width that a text may need, in any font that systems have for their interface. */
export function textWidth(text: string, letters: number): number {
  let width = 0;
  for (const letter of text) width += widths.find(([which]) => which.test(letter))?.[1] ?? other;
  return width * letters;
}

/** The room of a text whose letters are so high, with the tails that go below its base. */
export function textBox(
  { text, x, y, anchor }: Pick<MapLabel, 'text' | 'x' | 'y' | 'anchor'>,
  letters: number,
): Box {
  const width = textWidth(text, letters);
  const left = x - { start: 0, middle: width / 2, end: width }[anchor];
  return { left, right: left + width, top: y - 0.8 * letters, bottom: y + 0.25 * letters };
}
