/** What keeps a release back, told so that whoever releases can find and mend it. */

/** Something wrong: the thing and place, what is there, what should be. */
export interface Fault {
  /** A file, and where in it: `store/listing/tr.md, Summary`. */
  where: string;
  found: string;
  expected: string;
}

/** A fault in one line. */
export function faultLine({ where, found, expected }: Fault): string {
  return `${where}: ${found}; expected ${expected}`;
}
