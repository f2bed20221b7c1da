import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { PageTopics } from '../../../components/PageTopics.tsx';
import { dossier } from './dossier.ts';
import { textOf } from './read.ts';

const draw = (found: { topic: string; mentions: number }[]): string =>
  render(
    <PageTopics
      dossier={dossier}
      found={found}
      selected="hill"
      onVisit={() => undefined}
      onSelect={() => undefined}
    />,
  );

describe('PageTopics', () => {
  test('has the topics of the page with how often it names them', () => {
    const html = draw([{ topic: 'hill', mentions: 4 }]);
    expect(textOf(html)).toMatch(/Hill District 4/);
    expect(html).toContain('aria-label="Topics on this page"');
    expect(html).toContain('aria-current="true"');
  });
  test('shows a topic that the dossier has no more by its id', () => {
    expect(textOf(draw([{ topic: 'gone', mentions: 1 }]))).toMatch(/gone 1/);
  });
  test('offers all topics where the page names none', () => {
    expect(draw([])).toContain('aria-label="All topics"');
  });
});
