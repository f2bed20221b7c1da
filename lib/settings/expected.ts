/** What each field expects, for people, in a sentence such as "found 7, expected …". */
import { languages } from '../language.ts';
import type { FieldName } from './fields.ts';

export const expected: Readonly<Record<FieldName, string>> = {
  marking: 'one of "every", "section", "page"',
  delay: 'a whole number of milliseconds from 100 to 3000',
  sitesOff: 'a list of host names such as "dawn.com"',
  topicsOff: 'a list of sites with topics such as "dawn.com kurram"',
  opening: 'one of "rest", "press", "key", "off"',
  pause: 'empty, "always" or an instant such as "2026-01-31T18:00:00.000Z"',
  language: `one of ${languages.map((language) => `"${language}"`).join(', ')}`,
  newsRead: 'a version such as "1.2.0"',
};
