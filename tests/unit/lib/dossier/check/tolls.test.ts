import { expect, test } from 'vitest';
import { tollIn } from '../../../../../lib/dossier/check/tolls.ts';

test.each([
  '23 were killed',
  'killing 23',
  'killing 23 soldiers',
  'left 40 dead',
  'twelve killed',
  'Twelve soldiers were killed.',
  'the death toll rose to 40',
  'took 40 lives',
  'claimed the lives of 40',
  '40 people lost their lives',
  'killed at least 2,000 people',
  '23 Pakistani soldiers, and nine others, were killed',
  '58 soldiers were shot dead',
  'killed a dozen people',
  'a dozen soldiers died',
  'A bomb killed 12.',
  'A bomb kills 12',
  'strikes that kill 12 civilians',
  'murdered 16 children',
  'death of 10',
  'a toll of 40',
  '40 fatalities',
  'fatalities: 40',
  'killed (40)',
  '40 (killed)',
  'killed 20–30 people',
  '15 to 20 Afghan civilians had been killed',
  'hospital received 40 bodies',
  'Three children died',
  'ten civilians killed',
  'more than 2022 people were killed',
  '2,025 were killed',
  'killed 2024 people',
  'Killed: 23 soldiers',
  '23 people — all civilians — were killed',
  '23 slain',
  'hundreds killed',
  'killing hundreds',
  'killed nearly two hundred',
  '1.5 million hurt',
])('a toll is found in %j', (sentence) => {
  expect(tollIn(sentence)).toBeDefined();
});

test.each([
  ...[
    'killed on 9 October',
    'the 12 May bombing killed nobody',
    'The killings of 2021 went on.',
    'Three attacks were reported; soldiers died.',
    'After the dead were buried in October 2025 talks went on.',
    'a nine-year-old was killed',
    'In 2014 fighters killed pupils at a school.',
    'The commander killed in 2024 had led it.',
    'The 1893 line',
    'three targets and killed fighters',
  ],
  'The minister said "40 were killed".',
])('no toll is found in %j', (sentence) => {
  expect(tollIn(sentence)).toBeUndefined();
});
