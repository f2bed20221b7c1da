/** Lines of an iCalendar file: RFC 5545, sections 3.1 and 3.3.11. */

/** The most octets that a line may have, its end left out. */
const longest = 75;
const encoder = new TextEncoder();

/** A text as a value: signs that would end it escaped, line ends written out, no other controls. */
export function escapeValue(text: string): string {
  return (
    text
      .toWellFormed()
      .replace(/[\\;,]/g, '\\$&')
      .replace(/\r\n|[\r\n\u2028\u2029]/g, '\\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: a value must not hold them
      .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')
  );
}

/** A property with its value, ready for the file: folded between characters, never inside one. */
export function contentLine(name: string, value: string): string {
  let folded = '';
  let octets = 0;
  for (const character of `${name}:${value}`) {
    const { length } = encoder.encode(character);
    if (octets + length > longest) {
      folded += '\r\n ';
      // The blank that begins a further line counts.
      octets = 1;
    }
    folded += character;
    octets += length;
  }
  return `${folded}\r\n`;
}
