import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import background from '../../../../entrypoints/background/index.ts';
import { readFaults } from '../../../../lib/faults/log.ts';
import { cardWords } from '../../../../lib/i18n.ts';
import { type Messages, receive, send } from '../../../../lib/messages.ts';
import { readSettings } from '../../../../lib/settings.ts';
import {
  allSettled,
  deliver,
  done,
  pressCommand,
  resetBrowser,
  setManifest,
  setPolicy,
  setTabs,
} from '../../browser.ts';

const found = (topic: string) => ({ topic, proofs: [] });

vi.mock('virtual:sidelight/digests', async () => {
  const { compileDigests } = await import('../../../../lib/dossier/digest.ts');
  const { soundDossier } = await import('../../../data/sound.ts');
  return { digests: compileDigests(soundDossier(), ['fighting', 'hilltown']) };
});

beforeEach(() => {
  resetBrowser();
  background.main();
});

/** A report as it comes from the content script of a tab. */
async function report(
  body: Messages['report']['send'],
  tab = 7,
  frameId = 0,
): Promise<Messages['report']['reply']> {
  const sender = { id: browser.runtime.id, tab: { id: tab }, frameId };
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
    expect(words).toEqual(await cardWords('en'));
  });

  test('is answered with whether the reader may switch it off on a site', async () => {
    const ask = async () => (await report({ topics: [found('valley')], date: null })).sitesLocked;
    expect(await ask()).toBe(false);
    setPolicy({ sitesOff: ['dawn.com'] });
    expect(await ask()).toBe(false);
    setPolicy({ sitesOff: ['dawn.com'], locked: ['sitesOff'] });
    expect(await ask()).toBe(true);
  });

  test('is answered for the date of the article', async () => {
    const { digests } = await report({ topics: [found('hilltown')], date: '2025-01-01' });
    expect(digests).toMatchObject([{ latest: { date: '2024' }, since: { count: 1 } }]);
  });

  test('is answered with what on the page spoke for each', async () => {
    const valley = { topic: 'valley', proofs: [1, 0] };
    const { digests } = await report({ topics: [valley, found('hilltown')], date: null });
    expect(digests.map(({ why }) => why)).toEqual([['hilltown', 'fighting'], []]);
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

  test('sets no badge when it comes from a frame of the page', async () => {
    await report({ topics: [found('valley'), found('hilltown')], date: null }, 7);
    const { digests } = await report({ topics: [found('valley')], date: null }, 7, 3);
    expect(digests).toHaveLength(1);
    expect(done.badges.get(7)?.text).toBe('2');
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

describe('a page that asks for the card', () => {
  const ask = (sender: object): Promise<unknown> =>
    deliver({ name: 'card', body: {} }, { id: browser.runtime.id, ...sender });

  test('gets its script', async () => {
    setTabs([{ id: 7 }]);
    expect(await ask({ tab: { id: 7 }, frameId: 0 })).toEqual({ value: null });
    expect(done.scripts).toEqual([{ tab: 7, frames: [0], files: ['/card.js'] }]);
  });

  test('gets it in the frame that asked and in no other', async () => {
    setTabs([{ id: 7 }, { id: 8 }]);
    await ask({ tab: { id: 8 }, frameId: 12 });
    expect(done.scripts).toEqual([{ tab: 8, frames: [12], files: ['/card.js'] }]);
  });

  test('hears of it where the browser does not take the script', async () => {
    expect(await ask({ tab: { id: 7 } })).toEqual({ error: expect.stringContaining('No tab') });
  });

  test('gets nothing where it is a page of the extension, or of another', async () => {
    setTabs([{ id: 7 }]);
    expect(await ask({})).toEqual({ value: null });
    expect(await ask({ id: 'another', tab: { id: 7 } })).toBeUndefined();
    expect(done.scripts).toEqual([]);
  });
});

describe('a card that leads to another topic', () => {
  test('gets its digest for the date of the article', async () => {
    expect(await send('digest', { topic: 'hilltown', date: '2025-01-01' })).toMatchObject({
      topic: 'hilltown',
      latest: { date: '2024' },
      since: { count: 1 },
      why: [],
    });
  });

  test('gets nothing where the dossier has no such topic', async () => {
    expect(await send('digest', { topic: 'lowland', date: null })).toBeNull();
  });

  test('does not change the badge', async () => {
    await report({ topics: [found('valley'), found('hilltown')], date: null });
    const sender = { id: browser.runtime.id, tab: { id: 7 }, frameId: 0 };
    await deliver({ name: 'digest', body: { topic: 'valley', date: null } }, sender);
    expect(done.badges.get(7)?.text).toBe('2');
  });
});

describe('"off"', () => {
  const off = (site: string, topic: string | null) => send('off', { site, topic });
  const settings = async () => (await readSettings()).settings;

  test('switches a topic off on one site', async () => {
    await off('dawn.com', 'kurram');
    expect(await settings()).toMatchObject({ topicsOff: ['dawn.com kurram'], sitesOff: [] });
  });

  test('switches a site off', async () => {
    await off('dawn.com', null);
    expect(await settings()).toMatchObject({ topicsOff: [], sitesOff: ['dawn.com'] });
  });

  test('adds to what is off, each once', async () => {
    await off('dawn.com', 'kurram');
    await off('geo.tv', 'kurram');
    await off('dawn.com', 'kurram');
    await off('dawn.com', null);
    await off('dawn.com', null);
    expect(await settings()).toMatchObject({
      topicsOff: ['geo.tv kurram', 'dawn.com kurram'],
      sitesOff: ['dawn.com'],
    });
  });

  test('loses nothing where several come at once', async () => {
    const topics = ['kurram', 'ttp', 'chaman'];
    await Promise.all(topics.map((topic) => off('dawn.com', topic)));
    expect((await settings()).topicsOff.sort()).toEqual(
      topics.map((id) => `dawn.com ${id}`).sort(),
    );
  });

  test('leaves the other settings as they are', async () => {
    await browser.storage.local.set({ settings: { delay: 600, colour: 'red' } });
    await off('dawn.com', 'ttp');
    expect((await browser.storage.local.get('settings')).settings).toEqual({
      delay: 600,
      colour: 'red',
      topicsOff: ['dawn.com ttp'],
    });
  });

  test('changes nothing where its site or topic has not the form of one', async () => {
    for (const body of [
      { site: 'a b', topic: null },
      { site: 'dawn.com', topic: 'TTP' },
    ])
      expect(await deliver({ name: 'off', body })).toBeUndefined();
    expect(await browser.storage.local.get(null)).toEqual({});
  });
});

describe('a key command', () => {
  test.each(['next-mention', 'previous-mention', 'card'])('"%s" goes to the active tab', (name) => {
    setTabs([{ id: 1 }, { id: 7 }]);
    pressCommand(name, { id: 7 });
    expect(done.toTabs).toEqual([{ tab: 7, message: { name: 'key', body: { command: name } } }]);
  });

  test('is carried out by the page', async () => {
    setTabs([{ id: 7 }]);
    const key = vi.fn(() => null);
    receive({ key });
    pressCommand('card', { id: 7 });
    await vi.waitFor(() => expect(key).toHaveBeenCalledOnce());
    expect(key).toHaveBeenCalledWith({ command: 'card' }, expect.anything());
  });

  test('that is not for pages goes nowhere', () => {
    for (const name of ['side-panel', '_execute_action', 'toString', ''])
      pressCommand(name, { id: 7 });
    expect(done.toTabs).toEqual([]);
  });

  test('goes nowhere where there is no tab', () => {
    pressCommand('card');
    expect(done.toTabs).toEqual([]);
  });

  test('is no fault on a page that Sidelight is not on', async () => {
    const rejected = vi.fn();
    process.on('unhandledRejection', rejected);
    pressCommand('card', { id: 99 });
    await allSettled();
    process.off('unhandledRejection', rejected);
    expect(done.toTabs).toHaveLength(1);
    expect(rejected).not.toHaveBeenCalled();
  });
});

describe('a wish to open a topic', () => {
  test('opens its full page in a tab', async () => {
    await send('open', { topic: 'hilltown' });
    expect(done.opened).toEqual([browser.runtime.getURL('/dossier.html#hilltown' as never)]);
  });

  test('opens it beside the tab that asks, which closing leads back to', async () => {
    const create = vi.spyOn(browser.tabs, 'create');
    const message = { name: 'open', body: { topic: 'hilltown' } };
    await deliver(message, { id: browser.runtime.id, tab: { id: 7 } });
    expect(create.mock.calls).toMatchObject([[{ openerTabId: 7 }]]);
    create.mockRestore();
  });

  test('opens it by itself where the tab that asks is in another kind of window', async () => {
    const create = vi.spyOn(browser.tabs, 'create');
    create.mockRejectedValueOnce(new Error('Tab opener must be in the same window'));
    const message = { name: 'open', body: { topic: 'hilltown' } };
    await deliver(message, { id: browser.runtime.id, tab: { id: 7 } });
    expect(done.opened).toEqual([browser.runtime.getURL('/dossier.html#hilltown' as never)]);
    expect(create.mock.calls[1]).toEqual([
      { url: browser.runtime.getURL('/dossier.html#hilltown' as never) },
    ]);
    create.mockRestore();
  });

  test('opens nothing where the topic has no form of an id', async () => {
    const message = { name: 'open', body: { topic: 'x" onload="alert(1)' } };
    expect(await deliver(message)).toBeUndefined();
    expect(done.opened).toEqual([]);
  });
});

describe('questions to a page', () => {
  test.each(['page', 'jump', 'key'])('such as "%s" are left to the page', async (name) => {
    const body = { topic: 'ttp', index: 0, command: 'card' };
    expect(await deliver({ name, body })).toBeUndefined();
  });
});

describe('when it is installed or updated', () => {
  const install = (previousVersion?: string) =>
    Reflect.get(browser.runtime.onInstalled, 'trigger').call(browser.runtime.onInstalled, {
      reason: 'update',
      previousVersion,
    });

  test('the version before is remembered at an update, whose news the popup then tells', async () => {
    setManifest({ version: '1.1.0' });
    install('1.0.0');
    await vi.waitFor(async () => expect((await readSettings()).settings.newsRead).toBe('1.0.0'));
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
    const page = vi.fn(() => ({ topics: [], date: null, site: 'dawn.com', isAway: false }));
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

  test('what the browser refuses then is written down', async () => {
    const query = vi.spyOn(browser.tabs, 'query');
    query.mockRejectedValueOnce(new TypeError('refused'));
    setManifest({ content_scripts: [{ matches: ['*://*/*'], js: ['content.js'] }] });
    install();
    await vi.waitFor(async () =>
      expect(await readFaults()).toMatchObject([
        { part: 'background', action: 'installed', kind: 'TypeError', message: 'refused' },
      ]),
    );
    query.mockRestore();
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

describe('a fault', () => {
  const body = { action: 'read', kind: 'TypeError', places: ['content-scripts/content.js:1:2'] };
  const tell = (sent: object, incognito = false): Promise<unknown> =>
    deliver({ name: 'fault', body: sent }, { id: browser.runtime.id, tab: { id: 7, incognito } });

  test('of a page is written down, with whose it is', async () => {
    await tell(body);
    await tell({ ...body, places: ['card.js:1:2', ...body.places] });
    expect((await readFaults()).map(({ part, kind }) => `${part} ${kind}`)).toEqual([
      'card TypeError',
      'content TypeError',
    ]);
  });

  test('of a page has a kind that is none of the page’s words', async () => {
    await tell({ ...body, kind: 'Kurram' });
    expect(await readFaults()).toMatchObject([{ kind: 'Error', message: null }]);
  });

  test('in an answer is written down by the name of the message', async () => {
    setTabs([]);
    await deliver({ name: 'card', body: {} }, { id: browser.runtime.id, tab: { id: 7 } });
    await allSettled();
    expect(await readFaults()).toMatchObject([{ part: 'background', action: 'card' }]);
  });

  test('of a private window is not', async () => {
    await tell(body, true);
    const tab = { id: 7, incognito: true };
    await deliver({ name: 'card', body: {} }, { id: browser.runtime.id, tab });
    await allSettled();
    expect(await browser.storage.local.get()).toEqual({});
  });
});
