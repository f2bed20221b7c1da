import { beforeEach, describe, expect, type Mock, test, vi } from 'vitest';
import {
  followGrants,
  registerAddedSites,
} from '../../../../entrypoints/background/added-sites.ts';
import { receive } from '../../../../lib/messages.ts';
import {
  allSettled,
  done,
  grant,
  registeredScripts,
  resetBrowser,
  setManifest,
  setTabs,
  withdraw,
} from '../../browser.ts';

const listed = '*://*.dawn.com/*';
const added = '*://*.example.org/*';
const files = { js: ['content.js'], css: ['content.css'] };

beforeEach(() => {
  resetBrowser();
  setManifest({ content_scripts: [{ matches: [listed], ...files }] });
  followGrants();
});

/** One tab with a page of a site that Sidelight reads; what it gets when it is to end. */
function openPage(site: string): Mock {
  const leave = vi.fn(() => null);
  const page = { site, topics: [], date: null, isAway: false };
  receive({ leave, page: () => page } as never);
  setTabs([{ id: 3 }]);
  return leave;
}

describe('a site that the reader adds', () => {
  test('gets the content script from then on, in all frames, and listed sites none twice', async () => {
    grant(added);
    await vi.waitFor(() => expect(registeredScripts()).toHaveLength(1));
    expect(registeredScripts()).toEqual([
      {
        id: 'added-sites',
        ...files,
        matches: [added],
        excludeMatches: [listed],
        allFrames: true,
      },
    ]);
  });

  test('is read at once in the tabs that are open', async () => {
    setTabs([{ id: 3 }]);
    grant(added);
    await vi.waitFor(() => expect(done.scripts).toEqual([{ tab: 3, files: ['content.js'] }]));
    expect(done.styles).toEqual([{ tab: 3, files: ['content.css'] }]);
  });

  test('joins those that were added before', async () => {
    grant(added);
    grant('*://*.example.com/*');
    await vi.waitFor(() =>
      expect(registeredScripts()).toMatchObject([{ matches: [added, '*://*.example.com/*'] }]),
    );
  });

  test('is gone when it is withdrawn, and its open pages are told', async () => {
    const leave = openPage('news.example.org');
    grant(added);
    await vi.waitFor(() => expect(registeredScripts()).toHaveLength(1));
    withdraw(added);
    await vi.waitFor(() => expect(registeredScripts()).toEqual([]));
    await vi.waitFor(() => expect(leave).toHaveBeenCalledOnce());
  });

  test.each(['example.com', 'dawn.com'])('does not end Sidelight on %s with it', async (site) => {
    const leave = openPage(site);
    grant(added, listed);
    withdraw(added);
    await allSettled();
    expect(leave).not.toHaveBeenCalled();
  });

  test('goes on where more than it is granted', async () => {
    const leave = openPage('news.example.org');
    grant(added, '*://*.news.example.org/*');
    withdraw(added);
    await allSettled();
    expect(leave).not.toHaveBeenCalled();
  });

  test('leaves the others when it is withdrawn', async () => {
    grant(added, '*://*.example.com/*');
    withdraw(added);
    await vi.waitFor(() =>
      expect(registeredScripts()).toMatchObject([{ matches: ['*://*.example.com/*'] }]),
    );
  });
});

test('what is granted for listed sites is not registered again', async () => {
  grant(listed);
  await registerAddedSites();
  await allSettled();
  expect(registeredScripts()).toEqual([]);
});
