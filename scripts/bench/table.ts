/** Tables of text, as Markdown, with columns of one width so that a terminal shows them as well. */

/** A column of figures stands to the right. */
export interface Column {
  title: string;
  isFigure?: boolean;
}

export function table(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const widths = columns.map(({ title }, index) =>
    Math.max(3, title.length, ...rows.map((row) => row[index]?.length ?? 0)),
  );
  const line = (cells: readonly string[]): string =>
    `| ${columns
      .map(({ isFigure }, index) => {
        const cell = cells[index] ?? '';
        const width = widths[index] as number;
        return isFigure ? cell.padStart(width) : cell.padEnd(width);
      })
      .join(' | ')} |`;
  const rule = columns.map(({ isFigure }, index) => {
    const dashes = '-'.repeat((widths[index] as number) - 1);
    return isFigure ? `${dashes}:` : `-${dashes}`;
  });
  return [line(columns.map(({ title }) => title)), line(rule), ...rows.map(line)].join('\n');
}
