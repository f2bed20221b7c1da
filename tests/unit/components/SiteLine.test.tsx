import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { SiteLine } from '../../../components/SiteLine.tsx';
import type { PageState } from '../../../lib/tab/page.ts';
import { textOf } from './read.ts';

const nothing = () => undefined;
const draw = (page: PageState): string =>
  render(
    <SiteLine
      page={page}
      setOff={nothing}
      setPause={nothing}
      read={() => Promise.resolve(true)}
      readAlways={nothing}
    />,
  );
const here = {
  state: 'here',
  report: { site: 'dawn.com', topics: [], date: null, isAway: false },
  isOff: false,
  pause: '',
  isGuest: false,
  isPrivate: false,
} satisfies PageState;

describe('SiteLine', () => {
  test('tells the site and may be switched off there, or everywhere for a while', () => {
    const html = draw(here);
    expect(textOf(html)).toContain('dawn.com');
    expect(html).toMatch(/role="switch"[^>]*aria-checked/);
    expect(html).toContain('For an hour');
  });
  test('begins no pause in a private window', () => {
    const html = draw({ ...here, isPrivate: true });
    expect(textOf(html)).toContain('Private window');
    expect(html).not.toContain('For an hour');
  });
  test('tells of a pause that stands, in a private window too', () => {
    for (const isPrivate of [false, true]) {
      const text = textOf(draw({ ...here, pause: 'always', isPrivate }));
      expect(text).toContain('Off everywhere. Switch on');
    }
  });
  test('offers a site that it is not on by itself', () => {
    expect(textOf(draw({ state: 'absent', site: 'example.org' }))).toContain('example.org');
    expect(textOf(draw({ state: 'absent', site: null }))).not.toContain('example.org');
  });
});
