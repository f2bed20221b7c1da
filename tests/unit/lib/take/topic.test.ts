import { describe, expect, test } from 'vitest';
import type { PagesDossier } from '../../../../lib/dossier/pages.ts';
import { sourcesIn } from '../../../../lib/take/passage.ts';
import { passageText } from '../../../../lib/take/text.ts';
import { topicPassage } from '../../../../lib/take/topic.ts';
import { pages } from './sample.ts';

const dossier = pages();
const whoSpeaks = (from: PagesDossier, id: string): (string | undefined)[] =>
  topicPassage(from, id).lines.map(({ by }) => by);

describe('a topic in short', () => {
  test('is what it is, then both governments in a line each', () => {
    const { heading, lines } = topicPassage(dossier, 'hilltown');
    expect(heading).toBe('hilltown');
    expect(lines).toMatchObject([
      { kind: 'statement', text: 'What hilltown is.', sources: [{ id: 'daily-1' }] },
      {
        kind: 'statement',
        by: 'Pakistan',
        text: 'Pakistan called it a matter of safety.',
        sources: [{ id: 'daily-1' }],
      },
      {
        kind: 'statement',
        by: 'Taliban government',
        text: 'Kabul called it a matter of pride.',
        sources: [{ id: 'daily-2' }],
      },
    ]);
    expect(lines[0]).not.toHaveProperty('by');
  });

  test('lets the sides take turns in the order of ids', () => {
    expect(whoSpeaks(dossier, 'hilltown')).toEqual([undefined, 'Pakistan', 'Taliban government']);
    expect(whoSpeaks(dossier, 'valley')).toEqual([undefined, 'Taliban government', 'Pakistan']);
  });

  test('has the same order wherever the topic stands in a list', () => {
    const reversed = { ...dossier, topics: dossier.topics.toReversed() };
    for (const { id } of dossier.topics)
      expect(whoSpeaks(reversed, id)).toEqual(whoSpeaks(dossier, id));
    expect(reversed.topics.map(({ id }) => id)).toEqual(['valley', 'hilltown']);
  });

  test('has the key of its topic', () => {
    expect(topicPassage(dossier, 'valley').key).toBe('topic-valley');
  });

  test('as text holds both sides, each with the number of its source', () => {
    const text = passageText(topicPassage(dossier, 'hilltown'));
    expect(text).toContain('Pakistan: Pakistan called it a matter of safety. [1]');
    expect(text).toContain('Taliban government: Kabul called it a matter of pride. [2]');
    for (const { url } of sourcesIn(topicPassage(dossier, 'hilltown'))) expect(text).toContain(url);
  });

  test.each(['lowland', '', '__proto__'])('is none for the unknown id %j', (id) => {
    expect(() => topicPassage(dossier, id)).toThrow(RangeError);
    expect(() => topicPassage(dossier, id)).toThrow(`expected the id of a topic, found "${id}"`);
  });
});
