import { expect, test } from 'vitest';
import { topicsIn } from '../../../../entrypoints/dossier/snippets.ts';

const mention = (text: string, topic: string, name: string, from = 0) => {
  const start = text.indexOf(name, from);
  return { topic, start, end: start + name.length };
};

test('topicsIn counts mentions and shows the first few with their paragraph', () => {
  const text = 'The Hill is high.\nA Town by the Hill, the Hill, the Hill and the Hill.';
  const hills = [0, 5, 40, 50, 60].map((from) => mention(text, 'hill', 'Hill', from));
  const found = topicsIn(text, [
    hills[0] as never,
    mention(text, 'town', 'Town'),
    ...hills.slice(1),
  ]);
  expect(found.map(({ topic, mentions }) => [topic, mentions])).toEqual([
    ['hill', 5],
    ['town', 1],
  ]);
  expect(found[0]?.snippets).toHaveLength(3);
  expect(found[0]?.snippets[0]).toEqual({ before: 'The ', name: 'Hill', after: ' is high.' });
  expect(found[1]?.snippets[0]?.before).toBe('A ');
});

test('topicsIn cuts long paragraphs between words', () => {
  const text = `${'before '.repeat(20)}Hill${' after'.repeat(20)}`;
  const [snippet] = topicsIn(text, [mention(text, 'hill', 'Hill')])[0]?.snippets ?? [];
  expect(snippet?.before).toMatch(/^… (before )+$/);
  expect(snippet?.after).toMatch(/^( after)+ …$/);
  expect((snippet?.before.length ?? 0) + (snippet?.after.length ?? 0)).toBeLessThan(130);
});
