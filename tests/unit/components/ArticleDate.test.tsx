import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { ArticleDate } from '../../../components/ArticleDate.tsx';
import { dossier } from './dossier.ts';
import { textOf } from './read.ts';

const { facts } = dossier;

describe('ArticleDate', () => {
  const draw = (date: string | null): string =>
    textOf(render(<ArticleDate facts={facts} articleDate={date} />));

  test('says how much newer than the dossier an article is', () => {
    expect(draw('2026-12-02')).toContain('2 Dec 2026, is 5 months newer than the dossier');
    expect(draw('2026-07-01')).toContain('is 1 day newer');
  });
  test('says where the dossier is thin', () => {
    expect(draw('2026-02-02')).toContain('single events only');
  });
  test('says where it is deep, and where no date is known', () => {
    expect(draw('2025-10-20')).toMatch(/20 Oct 2025.*in depth/);
    expect(draw(null)).toContain('no date');
  });
});
