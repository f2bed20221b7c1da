/** Texts for the stores: Markdown files in which each field of a form is a heading. */

/** The fields of a text by their headings of the second level; what stands before the first is for us. */
export function sectionsOf(text: string): Map<string, string> {
  const parts = text.split(/^## /m).slice(1);
  return new Map(
    parts.map((part) => {
      const [heading = '', ...lines] = part.split('\n');
      return [heading.trim(), lines.join('\n').trim()];
    }),
  );
}
