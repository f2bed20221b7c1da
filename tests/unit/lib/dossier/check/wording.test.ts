import { expect, test } from 'vitest';
import { tollIn } from '../../../../../lib/dossier/check/wording.ts';

test.each([
  ...['23 were killed', 'killing 23 soldiers', 'left 40 dead', 'twelve killed', 'took 40 lives'],
  ...['the death toll rose to 40', '40 people lost their lives', 'killed at least 2,000 people'],
  ...['23 soldiers, and nine others, were killed', 'a dozen soldiers died', 'A bomb kills 12'],
  ...['murdered 16 children', 'a toll of 40', '40 fatalities', 'fatalities: 40', 'killed (40)'],
  ...['40 (killed)', 'killed 20–30 people', 'hospital received 40 bodies', 'Three children died'],
  ...['more than 2022 people were killed', 'killed 2024 people', 'Killed: 23', '23 slain'],
  ...['23 people — all civilians — were killed', 'hundreds killed', '1.5 million hurt'],
])('a toll is found in %j', (sentence) => {
  expect(tollIn(sentence)).toBeDefined();
});

test.each([
  ...['killed on 9 October', 'the 12 May bombing killed nobody', 'The killings of 2021 went on.'],
  ...['Three attacks were reported; soldiers died.', 'a nine-year-old was killed'],
  ...['After the dead were buried in October 2025 talks went on.', 'The 1893 line'],
  ...['In 2014 fighters killed pupils at a school.', 'The commander killed in 2024 had led it.'],
  ...['three targets and killed fighters', 'The minister said "40 were killed".'],
])('no toll is found in %j', (sentence) => {
  expect(tollIn(sentence)).toBeUndefined();
});
