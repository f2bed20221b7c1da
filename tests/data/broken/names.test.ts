/** Faults of names, look-alikes and cues. */
import { at, eachIsNamed, set, valley } from './cases.ts';

eachIsNamed('names', [
  [
    'two topics that claim one name',
    (d) => set(at(valley(d).names, 0), 'text', 'HILLTOWN district'),
    'topics/valley.json',
    'names[0].text',
    'the topic "hilltown" claims the name "HILLTOWN district" too',
  ],
  [
    'two topics that claim one name in different spellings',
    (d) => set(at(valley(d).names, 0), 'text', 'Hílltown'),
    'topics/valley.json',
    'names[0].text',
    /the topic "hilltown" claims the name/,
  ],
  [
    'a title in another language that is none of its names there',
    (d) => {
      valley(d).names.push({ text: 'Vadi', lang: 'tr', strength: 'weak' });
      valley(d).titles = { tr: 'Tepe' };
    },
    'topics/valley.json',
    'titles.tr',
    'expected one of the topic\'s names in this language in it, found "Tepe"',
  ],
  [
    'a brace without its partner in a name',
    (d) => set(at(valley(d).names, 0), 'text', 'Valley{ district'),
    'topics/valley.json',
    'names[0].text',
    /expected each "\{" to be closed/,
  ],
  [
    'a brace without its partner in a look-alike',
    (d) => valley(d).lookalikes.push('Valley{ Cup'),
    'topics/valley.json',
    'lookalikes[0]',
    /expected each "\{" to be closed/,
  ],
  [
    'a brace without its partner in a cue',
    (d) => d.cues.sport?.en.push('match{es'),
    'cues.json',
    'sport.en[1]',
    /expected each "\{" to be closed/,
  ],
  [
    'alternatives without their braces in a name',
    (d) => set(at(valley(d).names, 0), 'text', 'Valley|Vale'),
    'topics/valley.json',
    'names[0].text',
    /\|/,
  ],
  [
    'a sign in a name that the compiled form needs for itself',
    (d) => set(at(valley(d).names, 0), 'text', 'Valley=Vale'),
    'topics/valley.json',
    'names[0].text',
    /"="/,
  ],
  [
    'a name that may be nothing',
    (d) => set(at(valley(d).names, 0), 'text', '{Vale|}'),
    'topics/valley.json',
    'names[0].text',
    'expected words without a blank at either end or two in a row, found ""',
  ],
  [
    'a name of a hyphen alone',
    (d) => set(at(valley(d).names, 0), 'text', '-'),
    'topics/valley.json',
    'names[0].text',
    'expected words without a blank at either end or two in a row, found "-"',
  ],
  [
    'a name that begins with a hyphen',
    (d) => set(at(valley(d).names, 0), 'text', '-Hilltown'),
    'topics/valley.json',
    'names[0].text',
    'expected words without a blank at either end or two in a row, found "-Hilltown"',
  ],
  [
    'a name with two blanks in a row',
    (d) => set(at(valley(d).names, 0), 'text', 'Hill  town'),
    'topics/valley.json',
    'names[0].text',
    'expected words without a blank at either end or two in a row, found "Hill  town"',
  ],
  [
    'a name that ends with a blank where an alternative is empty',
    (d) => set(at(valley(d).names, 0), 'text', 'Hilltown {fort|}'),
    'topics/valley.json',
    'names[0].text',
    'expected words without a blank at either end or two in a row, found "Hilltown "',
  ],
]);
