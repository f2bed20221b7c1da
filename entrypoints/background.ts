/** The background: answers with digests, keeps the badge, opens the full page. Holds no state. */
import { digests } from 'virtual:sidelight/digests';
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import { digestFor } from '../lib/dossier/digest.ts';
import { cardWords } from '../lib/i18n.ts';
import { receive } from '../lib/messages.ts';

/** Readers who had news pages open when Sidelight came or was updated get it there as well. */
async function startInOpenTabs(): Promise<void> {
  const manifest = browser.runtime.getManifest();
  const [script] = manifest.content_scripts ?? [];
  if (!script?.matches || !script.js) return;
  const files = script.js as ScriptPublicPath[];
  // A tab that is gone by now, or a page that takes no scripts, is no fault.
  for (const { id } of await browser.tabs.query({ url: script.matches }))
    if (id !== undefined)
      browser.scripting.executeScript({ target: { tabId: id }, files }).catch(() => undefined);
}

export default defineBackground(() => {
  browser.runtime.onInstalled.addListener(() => void startInOpenTabs());

  // Content scripts hold a port to notice when the extension goes; nothing is said over it.
  browser.runtime.onConnect.addListener(() => undefined);

  receive({
    async report({ topics, date }, { tab }) {
      if (tab !== undefined) {
        const text = topics.length > 0 ? String(topics.length) : '';
        await browser.action.setBadgeText({ tabId: tab, text });
        await browser.action.setBadgeBackgroundColor({ tabId: tab, color: '#3b4a8c' });
      }
      return {
        digests: topics.flatMap((topic) => digestFor(digests, topic, date) ?? []),
        words: cardWords(),
      };
    },
    async open({ topic }) {
      const page = new URL('/dossier.html', browser.runtime.getURL('' as never));
      await browser.tabs.create({ url: `${page}#${topic}` });
      return null;
    },
  });
});
