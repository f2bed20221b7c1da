import { expect, test } from 'vitest';
import { archiveUrl } from '../../../../lib/dossier/archive.ts';

test.each([
  ['2025-10-19', 'https://web.archive.org/web/20251019/https://sample.example/a'],
  ['2025-10', 'https://web.archive.org/web/202510/https://sample.example/a'],
  ['2025', 'https://web.archive.org/web/2025/https://sample.example/a'],
])('a page of %s is sought in the archive nearest to then', (date, expected) => {
  expect(archiveUrl({ url: 'https://sample.example/a', date })).toBe(expected);
});
