import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { otherScripts, Scripts } from '../../../../components/background/Scripts.tsx';

describe('Scripts', () => {
  test('picks the shortest spellings in other letters than Latin ones', () => {
    expect(otherScripts(['Chaman', 'چمن بارڈر', 'چمن', '2025', 'Чаман', 'شهر چمن بزرگ'])).toEqual([
      'چمن',
      'Чаман',
      'چمن بارڈر',
    ]);
  });
  test('keeps each from turning its neighbours round', () => {
    const html = render(<Scripts names={['چمن', 'Чаман']} />);
    expect(html).toContain('<bdi>چمن</bdi>');
    expect(html).toContain('<bdi>Чаман</bdi>');
  });
  test('is not there without any', () => {
    expect(render(<Scripts names={['Chaman', '2025']} />)).toBe('');
  });
});
