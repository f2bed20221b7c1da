/** Reads what a component drew. */
import { expect } from 'vitest';

/** What a reader reads: the text without the tags. */
export function textOf(html: string): string {
  return html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
}

/** Where a text stands; it has to be there. */
export function positionOf(html: string, text: string): number {
  expect(html).toContain(text);
  return html.indexOf(text);
}
