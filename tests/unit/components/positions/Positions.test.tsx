import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { Positions } from '../../../../components/positions/Positions.tsx';
import type { PagesDossier, PagesTopic } from '../../../../lib/dossier/pages.ts';
import { dossier } from '../dossier.ts';
import { positionOf, textOf } from '../read.ts';

const [topic] = dossier.topics as [PagesTopic];
const draw = (of: PagesTopic = topic, from: PagesDossier = dossier): string =>
  render(<Positions dossier={from} topic={of} />);

describe('Positions', () => {
  const html = draw();

  test('has first what is agreed, disputed and not known', () => {
    const agreed = draw({ ...topic, agreed: [{ text: 'It is a hill.', sources: ['daily'] }] });
    const places = ['It is a hill.', 'How high?', 'Who counted is not known.', 'Whose hills?'].map(
      (text) => positionOf(agreed, text),
    );
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(textOf(html)).not.toContain('Agreed');
  });
  test('shows both versions of what is disputed, and why one government has none', () => {
    expect(positionOf(html, 'Very high.')).toBeLessThan(positionOf(html, 'Rather low.'));
    expect(textOf(html)).toContain('Kabul was not asked.');
  });
  test('has the two governments beside each other and others below', () => {
    expect(positionOf(html, 'Ours by map')).toBeLessThan(positionOf(html, 'Ours by custom alone'));
    expect(positionOf(html, 'Ours by custom alone')).toBeLessThan(positionOf(html, 'It counts'));
  });
  test('gives quotes with speaker, role and date', () => {
    expect(textOf(html)).toMatch(/“These are ours\.” A Minister , minister , 20 Oct 2025\./);
  });
  test('tells what a quote was translated from', () => {
    const [issue] = dossier.issues as [PagesDossier['issues'][number]];
    const positions = issue.positions.map((position) => ({
      ...position,
      quotes: position.quotes.map((quote) => ({ ...quote, translatedFrom: 'ps' })),
    }));
    const translated = draw(topic, { ...dossier, issues: [{ ...issue, positions }] });
    expect(textOf(translated)).toContain('Translated from Pashto.');
    expect(textOf(html)).not.toContain('Translated');
  });
  test('shows its own scales', () => {
    expect(textOf(html)).toContain('words 6 : 4 · sources 1 : 2');
  });
  test('says why there is no quote', () => {
    expect(textOf(html)).toContain('None was found.');
  });
  test('offers both positions together, never one alone', () => {
    expect(html.match(/Copy both positions/g)).toHaveLength(1);
    expect(html).toContain('id="issue-whose"');
  });
  test('says so where no question is in dispute', () => {
    expect(textOf(draw(topic, { ...dossier, issues: [] }))).toContain('No question');
  });
});
