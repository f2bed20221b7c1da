import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import background from '../../../entrypoints/background.ts';
import { cardWords } from '../../../lib/i18n.ts';
import { type Messages, receive, send } from '../../../lib/messages.ts';
import { allSettled, deliver, done, resetBrowser, setManifest, setTabs } from '../browser.ts';

const found = (topic: string) => ({ topic, proofs: [] });

vi.mock('virtual:sidelight/digests', async () => {
  const { compileDigests } = await import('../../../lib/dossier/digest.ts');
  const { soundDossier } = await import('../../data/sound.ts');
  return { digests: compileDigests(soundDossier(), []) };
});

beforeEach(() => {
  resetBrowser();
  background.main();
});

/** A report as it comes from the content script of a tab. */
async function report(
  body: Messages['report']['send'],
  tab = 7,
): Promise<Messages['report']['reply']> {
  const sender = { id: browser.runtime.id, tab: { id: tab } };
  const answer = (await deliver({ name: 'report', body }, sender)) as {
    value: Messages['report']['reply'];
  };
  return answer.value;
}

describe('a report of the topics on a page', () => {
  test('is answered with their digests, in the same order, and the words of cards', async () => {
    const { digests, words } = await report({
      topics: [found('valley'), found('hilltown')],
      date: null,
    });
    expect(digests.map(({ topic }) => topic)).toEqual(['valley', 'hilltown']);
    expect(words).toEqual(cardWords());
  });

  test('is answered for the date of the article', async () => {
    const { digests } = await report({ topics: [found('hilltown')], date: '2025-01-01' });
    expect(digests).toMatchObject([{ latest: { date: '2024' }, since: 1 }]);
  });

  test('is answered without topics that the dossier does not have', async () => {
    const { digests } = await report({ topics: [found('lowland'), found('valley')], date: null });
    expect(digests.map(({ topic }) => topic)).toEqual(['valley']);
  });

  test('sets the number of topics on the badge of its tab', async () => {
    await report({ topics: [found('valley'), found('hilltown')], date: null }, 7);
    await report({ topics: [found('valley')], date: null }, 8);
    expect(done.badges.get(7)).toMatchObject({ text: '2', color: expect.stringMatching(/^#/) });
    expect(done.badges.get(8)).toMatchObject({ text: '1' });
  });

  test('takes the number away where nothing is left', async () => {
    await report({ topics: [found('valley')], date: null });
    await report({ topics: [], date: null });
    expect(done.badges.get(7)?.text).toBe('');
  });

  test('sets no badge when it comes from a page of the extension', async () => {
    const { digests } = await send('report', { topics: [found('valley')], date: null });
    expect(digests).toHaveLength(1);
    expect(done.badges.size).toBe(0);
  });

  test('is refused from another extension', async () => {
    const message = { name: 'report', body: { topics: [found('valley')], date: null } };
    expect(await deliver(message, { id: 'another', tab: { id: 7 } })).toBeUndefined();
    expect(done.badges.size).toBe(0);
  });
});

describe('a wish to open a topic', () => {
  test('opens its full page in a tab', async () => {
    await send('open', { topic: 'hilltown' });
    expect(done.opened).toEqual([browser.runtime.getURL('/dossier.html#hilltown' as never)]);
  });

  test('opens nothing where the topic has no form of an id', async () => {
    const message = { name: 'open', body: { topic: 'x" onload="alert(1)' } };
    expect(await deliver(message)).toBeUndefined();
    expect(done.opened).toEqual([]);
  });
});

describe('questions to a page', () => {
  test.each(['page', 'jump'])('such as "%s" are left to the page', async (name) => {
    expect(await deliver({ name, body: { topic: 'ttp', index: 0 } })).toBeUndefined();
  });
});

describe('when it is installed or updated', () => {
  const install = () =>
    Reflect.get(browser.runtime.onInstalled, 'trigger').call(browser.runtime.onInstalled, {
      reason: 'update',
    });

  test('Sidelight starts in the news pages that are open', async () => {
    setManifest({
      content_scripts: [
        {
          matches: ['*://*.sample.example/*'],
          js: ['content-scripts/content.js'],
          css: ['content-scripts/content.css'],
        },
      ],
    });
    setTabs([{ id: 1 }, { id: 2 }]);
    install();
    await vi.waitFor(() => expect(done.scripts).toHaveLength(2));
    expect(done.scripts).toEqual([
      { tab: 1, files: ['content-scripts/content.js'] },
      { tab: 2, files: ['content-scripts/content.js'] },
    ]);
    expect(done.styles).toEqual([
      { tab: 1, files: ['content-scripts/content.css'] },
      { tab: 2, files: ['content-scripts/content.css'] },
    ]);
  });

  test('a page on which it runs already is left alone', async () => {
    setManifest({ content_scripts: [{ matches: ['*://*/*'], js: ['content.js'] }] });
    setTabs([{ id: 1 }]);
    const page = vi.fn(() => ({ topics: [], date: null, site: 'dawn.com' }));
    receive({ page });
    install();
    await vi.waitFor(() => expect(page).toHaveBeenCalledOnce());
    await allSettled();
    expect(done.scripts).toEqual([]);
  });

  test('a page that takes no script hinders no other', async () => {
    setManifest({ content_scripts: [{ matches: ['*://*/*'], js: ['content.js'] }] });
    setTabs([{ id: 1 }, { id: 2 }]);
    const inject = vi.spyOn(browser.scripting, 'executeScript');
    inject.mockRejectedValueOnce(new Error('Cannot access the page'));
    install();
    await vi.waitFor(() => expect(done.scripts).toEqual([{ tab: 2, files: ['content.js'] }]));
    inject.mockRestore();
  });

  test('nothing happens where the manifest has no script', async () => {
    setTabs([{ id: 1 }]);
    install();
    await allSettled();
    expect(done.scripts).toEqual([]);
  });
});

test('a page that connects finds somebody there', () => {
  expect(Reflect.get(browser.runtime.onConnect, 'listeners').size).toBe(1);
});
