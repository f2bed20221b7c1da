import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { SourceLinks } from '../../../components/SourceLinks.tsx';
import { Sources } from '../../../components/Sources.tsx';
import { SourceNumbers } from '../../../components/source-numbers.ts';
import type { Source } from '../../../data/schema.ts';
import { dossier } from './dossier.ts';
import { positionOf, textOf } from './read.ts';

describe('Sources', () => {
  const html = render(<Sources dossier={dossier} ids={['daily', 'weekly']} />);

  test('tells who publishes a source, of what kind, where, owned by whom', () => {
    expect(textOf(html)).toMatch(/The Daily , 19 Oct 2025 · daily · Pakistan · private daily ·/);
    expect(html).toContain('https://web.archive.org/web/20251019/');
  });
  test('tells how much of a source was read and why it is weak', () => {
    expect(textOf(html)).toContain('headline seen, text not read; a blog');
  });
  test('writes addresses out, for paper', () => {
    expect(html).toContain('<p class="address soft">https://example.org/report</p>');
  });
  test('has the newest first, and those of one day in the order of the page', () => {
    const [daily, weekly] = dossier.sources as [Source, Source];
    const sources = [daily, weekly, { ...daily, id: 'newer', publisher: 'Newer', date: '2025-11' }];
    const drawn = render(
      <Sources dossier={{ ...dossier, sources }} ids={['weekly', 'daily', 'newer']} />,
    );
    expect(positionOf(drawn, 'Newer')).toBeLessThan(positionOf(drawn, 'The Weekly'));
    expect(positionOf(drawn, 'The Weekly')).toBeLessThan(positionOf(drawn, 'The Daily'));
  });
});

describe('SourceLinks', () => {
  const links = <SourceLinks dossier={dossier} ids={['daily', 'weekly']} />;

  test('says more at a press only', () => {
    const html = render(links);
    expect(html).toMatch(/<button[^>]*aria-expanded="false"[^>]*aria-label="About these sources"/);
    expect(html).not.toContain('archived copy');
  });
  test('has numbers where there is a list of them on the page', () => {
    const numbers = new Map([['weekly', 7]]);
    const html = render(<SourceNumbers.Provider value={numbers}>{links}</SourceNumbers.Provider>);
    expect(textOf(html)).toContain('The Weekly , 19 Oct 2025 [7]');
    expect(textOf(render(links))).not.toContain('[');
  });
});
