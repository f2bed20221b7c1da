/** Addresses within the full page: `#ttp`, and `#ttp/2025-10-19-doha` for a part of a topic. */

/** What of the dossier is meant. */
export interface Address {
  /** The id of a topic; empty for the overview. */
  topic: string;
  /** The id of an event, issue, term, source or view; null for the topic as a whole. */
  part: string | null;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // No percent-encoding of anything: taken as it is, as an id that the dossier does not have.
    return text;
  }
}

/** Reads an address from the part of a URL that begins with `#`. */
export function parseAddress(hash: string): Address {
  const [topic = '', ...rest] = hash.replace(/^#/, '').split('/');
  const part = rest.join('/');
  return { topic: decoded(topic), part: part === '' ? null : decoded(part) };
}

/** Writes an address as a link on the full page has it. */
export function writeAddress({ topic, part }: Address): string {
  return `#${encodeURIComponent(topic)}${part === null ? '' : `/${encodeURIComponent(part)}`}`;
}
