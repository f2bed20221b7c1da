/**
 * How documents of earlier versions become documents of today's. A document is what is stored, or
 * stands in a file that the reader exported: the fields, and under `version` the document's number.
 *
 * A new field needs no migration, for what is not there has its default. One is added here where
 * what stands in older documents has to be written otherwise, and then: at the end, with its note
 * and an example in `notes`. A released migration is never changed. It leaves alone what it does not
 * know, and never throws, for a document can hold anything.
 */
import { isRecord } from './values.ts';

export type SettingsDocument = Record<string, unknown>;

type Migration = (document: SettingsDocument) => SettingsDocument;

/** The first makes version 1, the second makes version 2 of that, and so on. */
export const migrations: readonly Migration[] = [(document) => ({ ...document, version: 1 })];

/** The version of the documents that are written today. */
export const currentVersion = migrations.length;

const isNumber = (version: unknown): version is number =>
  Number.isInteger(version) && (version as number) >= 0;

/** True where a later version of Sidelight wrote the document. */
export function isNewer(document: unknown): boolean {
  return isRecord(document) && isNumber(document.version) && document.version > currentVersion;
}

/** The same as a document of today's version; one whose number makes no sense is taken for such. */
export function migrate(document: SettingsDocument): SettingsDocument {
  const { version = 0 } = document;
  const from = isNumber(version) ? version : currentVersion;
  return migrations.slice(from).reduce((older, step) => step(older), document);
}

interface MigrationNote {
  number: number;
  what: string;
  why: string;
  example: { before: SettingsDocument; after: SettingsDocument };
}

/** What each migration does, and why; in the order of `migrations`. Tests run the examples. */
export const notes: readonly MigrationNote[] = [
  {
    number: 1,
    what: 'A document has a number. One without a number is of version 1.',
    why: 'Sidelight must know a document that a later version wrote, to leave it as it is. The first releases wrote none, and what they wrote is as today.',
    example: {
      before: { marking: 'page', delay: 700, sitesOff: ['dawn.com'] },
      after: { marking: 'page', delay: 700, sitesOff: ['dawn.com'], version: 1 },
    },
  },
];
