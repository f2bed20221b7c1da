import { expect, test } from 'vitest';
import { textBox, textWidth } from '../../../../lib/map/text-box.ts';

test('wide letters need more room than narrow ones', () => {
  expect(textWidth('mm', 10)).toBeGreaterThan(textWidth('aa', 10));
  expect(textWidth('aa', 10)).toBeGreaterThan(textWidth('ii', 10));
});

test('a text stands right of, around or left of its anchor', () => {
  const at = { text: 'Kabul', x: 100, y: 50 };
  expect(textBox({ ...at, anchor: 'start' }, 10).left).toBe(100);
  expect(textBox({ ...at, anchor: 'end' }, 10).right).toBeCloseTo(100);
  const { left, right } = textBox({ ...at, anchor: 'middle' }, 10);
  expect((left + right) / 2).toBeCloseTo(100);
});

test('smaller letters stay within the room of larger ones', () => {
  for (const anchor of ['start', 'middle', 'end'] as const) {
    const [large, small] = [11, 9].map((letters) =>
      textBox({ text: 'North Waziristan', x: 100, y: 50, anchor }, letters),
    );
    if (!large || !small) throw new Error('expected two boxes');
    expect(small.left).toBeGreaterThanOrEqual(large.left);
    expect(small.right).toBeLessThanOrEqual(large.right);
    expect(small.top).toBeGreaterThanOrEqual(large.top);
    expect(small.bottom).toBeLessThanOrEqual(large.bottom);
  }
});
