/** The background: answers with digests and names, keeps the badge, opens pages. Holds no state. */
import { digests } from 'virtual:sidelight/digests';
import { words } from 'virtual:sidelight/words';
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import { digestFor } from '../../lib/dossier/digest.ts';
import { cardWords, wordsOf } from '../../lib/i18n.ts';
import { keyCommands, receive, sendToTab } from '../../lib/messages.ts';
import { pauseOf } from '../../lib/pause.ts';
import { siteOff, topicOff } from '../../lib/settings/off.ts';
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
  browser.contextMenus?.create({
    id: lookUp,
    title: String(words['menu.lookUp']),
    contexts: ['selection'],
  });
}

/** Opens the full page. */
async function openOwn(where: string): Promise<void> {
  const page = new URL('/dossier.html', browser.runtime.getURL('' as never));
  await browser.tabs.create({ url: `${page}${where}` });
}

export default defineBackground(() => {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void startInOpenTabs(contentScript().matches);
    // What was registered before is of the version before.
    void registerAddedSites().then(startInOpenTabs);
    void offerLookUp();
    // Once, to a new reader; what is new in an update is told in the popup.
    if (reason === 'install') void browser.tabs.create({ url: '/welcome.html' });
  });

  followGrants();

  // Phones have no such menu.
  browser.contextMenus?.onClicked.addListener(({ menuItemId, selectionText = '' }) => {
    if (menuItemId === lookUp)
      void openOwn(`?q=${encodeURIComponent(selectionText.slice(0, 200))}`);
  });

  // Content scripts hold a port to notice when the extension goes; nothing is said over it.
  browser.runtime.onConnect.addListener(() => undefined);

  browser.commands?.onCommand.addListener((name, tab) => {
    if (name === 'side-panel') openSidePanel(tab?.windowId).catch(() => undefined);
    const command = keyCommands.find((known) => known === name);
    // A page that Sidelight is not on has nobody to answer.
    if (command && tab?.id !== undefined)
      sendToTab(tab.id, 'key', { command }).catch(() => undefined);
  });

  receive({
    async report({ topics, date }, { tab, frame }) {
      if (tab !== undefined && frame === 0) {
        const text = topics.length > 0 ? String(topics.length) : '';
        await browser.action.setBadgeText({ tabId: tab, text });
        await browser.action.setBadgeBackgroundColor({ tabId: tab, color: '#3b4a8c' });
      }
      return {
        digests: topics.flatMap(
          ({ topic, proofs }) => digestFor(digests, topic, date, proofs) ?? [],
        ),
        words: await cardWords(await wantedLanguage()),
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
    digest: ({ topic, date }) => digestFor(digests, topic, date) ?? null,
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
    async open({ topic }) {
      await openOwn(`#${topic}`);
      return null;
    },
  });
});
