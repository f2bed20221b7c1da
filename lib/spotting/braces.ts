/**
 * Expands the alternatives of a name: `{talks|meeting} in Istanbul` becomes two names.
 *
 * Alternatives may be empty and do not nest.
 * @throws {SyntaxError} where a brace has no partner, or alternatives have no braces.
 */
export function expandBraces(text: string): string[] {
  const open = text.indexOf('{');
  const close = text.indexOf('}');
  if (open === -1 && close === -1) {
    if (text.includes('|')) throw new SyntaxError(`"${text}": expected "|" between braces only`);
    return [text];
  }
  if (open === -1 || close < open || text.slice(open + 1, close).includes('{'))
    throw new SyntaxError(`"${text}": expected each "{" to be closed by a "}" before the next`);
  const [before = ''] = expandBraces(text.slice(0, open));
  const after = expandBraces(text.slice(close + 1));
  return text
    .slice(open + 1, close)
    .split('|')
    .flatMap((choice) => after.map((rest) => before + choice + rest));
}
