import { render } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { Strip } from '../../../../components/timeline/Strip.tsx';
import { textOf } from '../read.ts';

const bars = [
  { period: '', count: 2 },
  { period: '2025-09', count: 0 },
  { period: '2025-10', count: 4 },
];

test('a strip is looked at, not read, and names its ends', () => {
  const html = render(<Strip density={{ bars, article: 2.5 }} />);
  expect(html).toMatch(/^<div class="strip" aria-hidden="true"/);
  expect(textOf(html)).toMatch(/before 2025 Oct 2025/);
  expect(html.match(/<rect/g)).toHaveLength(3);
  expect(html).toContain('height="0"');
  expect(html).toContain('d="M2.5 0V32"');
});

test('a strip without an article has no line', () => {
  expect(render(<Strip density={{ bars, article: null }} />)).not.toContain('<path');
});
