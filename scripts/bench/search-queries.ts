/** What the bench looks for: as readers type it, in their scripts, whole and half typed. */

/** Of these each has an answer in the dossier. */
export const answered: readonly string[] = [
  // A letter or two: what most entries have.
  'a',
  't',
  'ku',
  // Names, half and whole.
  'kurram',
  'torkh',
  'durand line',
  'Tehreek-e-Taliban Pakistan',
  'TTP',
  'amir khan muttaqi',
  'attaullah tarar',
  'spin boldak',
  'ISKP',
  // Dates, publishers, roles, words in a text.
  'october 2025',
  '19 October',
  'reuters',
  'foreign minister',
  'ceasefire',
  'air strikes on kabul',
  'pakistan afghanistan border closed',
  // Urdu.
  'کرم',
  'طورخم',
  'شمالی وزیرستان',
  'پکتیکا',
  // Pashto.
  'تورخم',
  'شمالي وزیرستان',
  // Arabic.
  'طالبان',
];

/** These have none. */
export const unanswered: readonly string[] = [
  'zzyzx',
  'щербет',
  'the quick brown fox jumps over the lazy dog',
  // A paragraph in the wrong box.
  'Pakistan came with one demand above all: steps that can be checked. It says that fighters cross the frontier, and asked for a written promise. '.repeat(
    6,
  ),
];

export const queries = [...answered, ...unanswered];
