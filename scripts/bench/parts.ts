/** The two halves of the bench, which can run alone. */

/** What a page pays for being read, and how soon what readers open is there. */
export const parts = ['pages', 'surfaces'] as const;
export type Part = (typeof parts)[number];
