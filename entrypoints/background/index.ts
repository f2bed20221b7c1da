/** The background: answers with digests and names, keeps the badge, opens pages. Holds no state. */
import { digests } from 'virtual:sidelight/digests';
import { words } from 'virtual:sidelight/words';
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import { attempt } from '../../lib/attempt.ts';
import { digestFor } from '../../lib/dossier/digest.ts';
import { kindOf, seen } from '../../lib/faults/entry.ts';
import { logFault } from '../../lib/faults/log.ts';
import { logUncaught } from '../../lib/faults/uncaught.ts';
import { cardWords, wordsOf } from '../../lib/i18n.ts';
import { listen } from '../../lib/listen.ts';
import { keyCommands } from '../../lib/message-shapes.ts';
import { type BackgroundMessage, type Handlers, receive, sendToTab } from '../../lib/messages.ts';
import { rememberUpdate } from '../../lib/news.ts';
import { pauseOf } from '../../lib/pause.ts';
import { siteOff, topicOff } from '../../lib/settings/off.ts';
import { areSitesLocked } from '../../lib/settings/policy.ts';
import { changeSettings } from '../../lib/settings.ts';
import { openSidePanel } from '../../lib/tab/side-panel.ts';
import { contentScript } from '../../lib/tab/start-in.ts';
import { wantedLanguage } from '../../lib/wanted-language.ts';
import { followGrants, registerAddedSites } from './added-sites.ts';
import { startInOpenTabs } from './open-tabs.ts';

/** What draws cards, in pages that have something to explain. */
const cardScript = '/card.js' as ScriptPublicPath;

/** The context menu's item for selected text. */
const lookUp = 'look-up';

async function offerLookUp(): Promise<void> {
  const words = await wordsOf(await wantedLanguage());
  browser.contextMenus?.create(
    { id: lookUp, title: String(words['menu.lookUp']), contexts: ['selection'] },
    // Read, or browsers report it: the item may be there from before.
    () => void browser.runtime.lastError,
  );
}

/** Opens the full page; to close it leads back to the tab that it was asked for in. */
async function openOwn(where: string, openerTabId?: number): Promise<void> {
  const url = `${new URL('/dossier.html', browser.runtime.getURL('' as never))}${where}`;
  try {
    await browser.tabs.create({ url, ...(openerTabId === undefined ? {} : { openerTabId }) });
  } catch {
    // From a private window it comes in another, where that tab is not; phones know of no such thing.
    await browser.tabs.create({ url });
  }
}

/** Keeps what failed for the options. */
const logged =
  (action: string) =>
  (error: unknown): void =>
    void logFault(seen('background', action, error));

async function setBadge(tabId: number, topics: number): Promise<void> {
  await browser.action.setBadgeText({ tabId, text: topics > 0 ? String(topics) : '' });
  await browser.action.setBadgeBackgroundColor({ tabId, color: '#3b4a8c' });
}

export default defineBackground(() => {
  logUncaught('background');
  listen(browser.runtime.onInstalled, ({ reason, previousVersion }) => {
    const begin = (doing: () => unknown): void => attempt(doing, logged('installed'));
    begin(() => startInOpenTabs(contentScript().matches));
    // What was registered before is of the version before.
    begin(async () => startInOpenTabs(await registerAddedSites()));
    begin(offerLookUp);
    // Once, to a new reader; what is new in an update is told in the popup.
    if (reason === 'install') begin(() => browser.tabs.create({ url: '/welcome.html' }));
    if (reason === 'update' && previousVersion) begin(() => rememberUpdate(previousVersion));
  });

  followGrants();

  // Phones have no such menu.
  listen(browser.contextMenus?.onClicked, ({ menuItemId, selectionText = '' }, tab) => {
    if (menuItemId === lookUp)
      attempt(() => openOwn(`?q=${encodeURIComponent(selectionText.slice(0, 200))}`, tab?.id));
  });

  // Content scripts hold a port to notice when the extension goes; nothing is said over it.
  listen(browser.runtime.onConnect, () => undefined);

  listen(browser.commands?.onCommand, (name, tab) => {
    if (name === 'side-panel') attempt(() => openSidePanel(tab?.windowId));
    const command = keyCommands.find((known) => known === name);
    // A page that Sidelight is not on has nobody to answer.
    const id = tab?.id;
    if (command && id !== undefined) attempt(() => sendToTab(id, 'key', { command }));
  });

  const handlers: Handlers<BackgroundMessage> = {
    async report({ topics, date }, { tab, frame }) {
      // Cards do not wait for the badge.
      if (tab !== undefined && frame === 0) attempt(() => setBadge(tab, topics.length));
      const [language, sitesLocked] = await Promise.all([wantedLanguage(), areSitesLocked()]);
      return {
        digests: topics.flatMap(
          ({ topic, proofs }) => digestFor(digests, topic, date, proofs, language) ?? [],
        ),
        words: await cardWords(language),
        sitesLocked,
      };
    },
    async card(_body, { tab, frame }) {
      if (tab === undefined) return null;
      await browser.scripting.executeScript({
        target: { tabId: tab, frameIds: [frame] },
        files: [cardScript],
      });
      return null;
    },
    async digest({ topic, date }) {
      return digestFor(digests, topic, date, [], await wantedLanguage()) ?? null;
    },
    async off({ site, topic }) {
      await changeSettings(
        topic === null ? siteOff(site, true) : topicOff(`${site} ${topic}`, true),
      );
      return null;
    },
    async pause({ length }) {
      await changeSettings({ pause: pauseOf(length, new Date()) });
      return null;
    },
    words: () => words,
    async open({ topic }, { tab }) {
      await openOwn(`#${topic}`, tab);
      return null;
    },
    async fault({ action, kind, places }, { isPrivate }) {
      const part = places[0]?.startsWith('card') ? 'card' : 'content';
      if (!isPrivate) await logFault({ part, action, kind: kindOf(kind), message: null, places });
      return null;
    },
  };
  receive(handlers, undefined, (name, error, { isPrivate }) => {
    if (!isPrivate) void logFault(seen('background', name, error));
  });
});
