import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { Matched } from '../../../components/Matched.tsx';

test.each([
  ['Doha ceasefire', [[0, 4]], '<mark>Doha</mark> ceasefire'],
  ['Doha ceasefire', [[5, 14]], 'Doha <mark>ceasefire</mark>'],
  [
    'a b c',
    [
      [0, 1],
      [4, 5],
    ],
    '<mark>a</mark> b <mark>c</mark>',
  ],
  ['Doha', [], 'Doha'],
] as [string, [number, number][], string][])('%s with %j marked', (text, parts, html) => {
  expect(render(<Matched text={text} parts={parts} />)).toBe(html);
});
