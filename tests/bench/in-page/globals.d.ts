/** The globals by which the bench calls its bundles in a page. */
declare const sidelight: typeof import('./ours.ts');
declare const contest: typeof import('./contest.ts');
