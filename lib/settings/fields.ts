/**
 * All settings, an entry a field. Types, defaults, checks, what an organisation may set and what is
 * exported follow from the entry; what to tell of a wrong value stands in `expected.ts`, for pages
 * do not carry that. A field that comes to mean something else gets a new name, so that a name can
 * be read in a document of any version.
 */
import { languages } from '../language.ts';
import { isPause } from '../pause.ts';
import { type Field, listOf, oneOf, text, wholeNumber } from './kinds.ts';

export const fields = {
  /** Which mentions are marked: each, the first in each section, or the first on the page. */
  marking: oneOf('organisation', 'section', ['every', 'section', 'page']),
  /** Milliseconds that the pointer rests on a mark before the card opens. */
  delay: wholeNumber('organisation', 450, 100, 3000),
  /** Sites (as `siteOf` names them) on which Sidelight stays off. */
  sitesOff: listOf('organisation', /^(?!www\.)[^\s/A-Z]{1,253}$/),
  /** Site and topic, with a blank between them: topics that are not marked on that site. */
  topicsOff: listOf('reader', /^[^\s/]{1,253} [a-z0-9-]{1,64}$/),
  /** When cards open: at a rest on a mark, at a press, at a rest with Alt held, or by command only. */
  opening: oneOf('organisation', 'rest', ['rest', 'press', 'key', 'off']),
  /** Off everywhere: empty for no, `always`, or until when (`lib/pause.ts`). */
  pause: text('sidelight', '', isPause),
  /** The interface's language; null for the browser's. */
  language: oneOf('organisation', null, languages),
  /** The version of which the reader has read what is new; empty before the first update. */
  newsRead: text('sidelight', '', (value) => /^(?:\d{1,5}(?:\.\d{1,5}){0,3})?$/.test(value)),
};

type Fields = typeof fields;
type ValueOf<F> = F extends Field<infer T> ? T : never;

export type Settings = { [K in keyof Fields]: ValueOf<Fields[K]> };
export type FieldName = keyof Settings;
export type Marking = Settings['marking'];
export type Opening = Settings['opening'];

export const fieldNames = Object.keys(fields) as FieldName[];

/** What counts where neither reader nor organisation has set anything. */
export const defaults = Object.fromEntries(
  fieldNames.map((name) => [name, fields[name].builtIn]),
) as unknown as Readonly<Settings>;
