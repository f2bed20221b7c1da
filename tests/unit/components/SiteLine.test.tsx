import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { SiteLine } from '../../../components/SiteLine.tsx';
import type { PageState } from '../../../lib/tab/page.ts';
import { textOf } from './read.ts';

const nothing = () => undefined;
const draw = (page: PageState, failure = ''): string =>
  render(
    <SiteLine
      page={page}
      setOff={nothing}
      setPause={nothing}
      read={() => Promise.resolve(true)}
      readAlways={() => Promise.resolve(true)}
      failure={failure}
    />,
  );
const here = {
  state: 'here',
  report: { site: 'dawn.com', topics: [], date: null, isAway: false },
  isOff: false,
  pause: '',
  isGuest: false,
  isPrivate: false,
  sitesLocked: false,
  unread: '',
} satisfies PageState;

describe('SiteLine', () => {
  test('tells the site and may be switched off there, or everywhere for a while', () => {
    const html = draw(here);
    expect(textOf(html)).toContain('dawn.com');
    expect(html).toMatch(/role="switch"[^>]*aria-checked/);
    expect(html).toContain('For an hour');
  });
  test('offers no switch where an organisation says on which sites it is off', () => {
    const html = draw({ ...here, sitesLocked: true });
    expect(html).not.toContain('role="switch"');
    expect(textOf(html)).toContain('Set by your organisation');
    expect(html).toContain('For an hour');
    // There it is switched for the page alone.
    expect(draw({ ...here, sitesLocked: true, isPrivate: true })).toContain('role="switch"');
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
  test('tells why the settings could not be read, and what was not saved', () => {
    const unread = 'the disk is gone';
    const absent = draw({ state: 'absent', site: null, unread });
    expect(textOf(absent)).toContain('could not be read: the disk is gone');
    expect(textOf(absent)).not.toContain('No article here');
    // What is unknown is not shown as if it were known.
    expect(draw({ ...here, unread })).not.toContain('role="switch"');
    expect(textOf(draw(here, 'no room'))).toContain('Not saved: no room');
  });
  test('offers a site that it is not on by itself', () => {
    expect(textOf(draw({ state: 'absent', site: 'example.org', unread: '' }))).toContain(
      'example.org',
    );
    expect(textOf(draw({ state: 'absent', site: null, unread: '' }))).not.toContain('example.org');
  });
});
