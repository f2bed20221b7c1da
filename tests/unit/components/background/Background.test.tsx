import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { Background } from '../../../../components/background/Background.tsx';
import type { PagesTopic } from '../../../../lib/dossier/pages.ts';
import { dossier } from '../dossier.ts';
import { positionOf, textOf } from '../read.ts';

const [topic] = dossier.topics as [PagesTopic];
const draw = (changes: Partial<PagesTopic> = {}): string =>
  render(
    <Background dossier={dossier} topic={{ ...topic, ...changes }} onTopic={() => undefined} />,
  );

describe('Background', () => {
  const html = draw();

  test('says whose claim a claim is, and where it comes from', () => {
    expect(textOf(html)).toMatch(/United Nations: They are high\. .{0,4}The Weekly , 19 Oct 2025/);
  });
  test('tells where a source was not read', () => {
    expect(textOf(html)).toMatch(/The Weekly , 19 Oct 2025 \(not read\)/);
  });
  test('has both sides in brief, beside each other', () => {
    expect(html).toMatch(/class="sides"/);
    positionOf(html, 'Pakistan said one thing.');
    positionOf(html, 'The Afghan side said another.');
  });
  test('gives figures with their owner', () => {
    expect(textOf(html)).toContain('United Nations 15 to 20 hills , 2025');
  });
  test('names who counted, where the party is many, and captions the table', () => {
    expect(textOf(html)).toContain('A club 40 hills , 2025');
    expect(html).toMatch(/<table[^>]*><caption[^>]*>[^<]+<\/caption>/);
  });
  test('tells who could check, with what it meant for people or without', () => {
    expect(textOf(html)).toMatch(/What it meant for people Who could check: Anybody with a map\./);
    const drawn = textOf(draw({ impact: [{ text: 'Hikers fell.', sources: ['daily'] }] }));
    expect(drawn).toMatch(
      /What it meant for people Hikers fell\. .*The Daily , .* Who could check:/,
    );
  });
  test('has words in dispute: who says which, since when, and which one stands here', () => {
    expect(textOf(html)).toContain('Words in dispute');
    expect(textOf(html)).toMatch(/Pakistan: “ hill ”, [^.]*1949\. A low one\. .*The Daily/);
    expect(textOf(html)).toContain('Here: hill. It is on the map.');
  });
  test('leaves out what there is nothing of', () => {
    expect(textOf(html)).not.toContain('Related topics');
    expect(textOf(draw({ figures: [] }))).not.toContain('Figures');
  });
  test('opens sources without telling where from', () => {
    const links = html.match(/<a [^>]*>/g) ?? [];
    expect(links.length).toBeGreaterThan(3);
    for (const link of links) {
      expect(link).toContain('rel="noreferrer noopener"');
      expect(link).toMatch(/href="https:/);
    }
  });
});
