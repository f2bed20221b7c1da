import { expect, test } from 'vitest';
import { table } from '../../../../scripts/bench/table.ts';

test('columns are as wide as their widest cell, figures stand to the right', () => {
  const text = table(
    [{ title: 'page' }, { title: 'ms', isFigure: true }],
    [
      ['front', '1.50'],
      ['an article', '12'],
    ],
  );
  expect(text.split('\n')).toEqual([
    '| page       |   ms |',
    '| ---------- | ---: |',
    '| front      | 1.50 |',
    '| an article |   12 |',
  ]);
});

test('a cell that is missing is empty', () => {
  expect(table([{ title: 'one' }, { title: 'two' }], [['1']])).toContain('| 1   |     |');
});
