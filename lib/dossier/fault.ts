import type * as z from 'zod';

/** Something wrong in the dossier, told so that an editor can find and mend it. */
export interface Fault {
  /** Relative to `data/`. */
  file: string;
  /** Where in the file, as in `background[2].sources`; empty for the file as a whole. */
  path: string;
  /** What is wrong and what was expected. */
  reason: string;
}

/** Takes down a fault. */
export type Report = (file: string, path: PropertyKey[], reason: string) => void;

/** A path into a document as an editor reads it: `events[3].date`. */
export function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, part) =>
      typeof part === 'number' ? `${text}[${part}]` : `${text}${text && '.'}${String(part)}`,
    '',
  );
}

/** The faults that a schema found in a file. */
export function faultsOf(file: string, error: z.ZodError): Fault[] {
  return error.issues.map(({ path, message }) => ({ file, path: pathText(path), reason: message }));
}

/** A fault in one line: file, path and reason. */
export function describe({ file, path, reason }: Fault): string {
  return `data/${file}${path && ` at ${path}`}: ${reason}`;
}
