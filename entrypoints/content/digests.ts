/**
 * What cards show, asked of the background once for the topics of a page and kept: a card then
 * needs no message when it opens, and outlives the background's sleep.
 */
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import type { CardWords } from '../../lib/i18n.ts';
import { type Digest, send } from '../../lib/messages.ts';

export interface Digests {
  /** Reports the page's topics (which sets the badge) and asks for their digests. */
  need(topics: string[], date: string | null): void;
  of(topic: string): { digest: Digest; words: CardWords } | undefined;
  /** Opens the full page of a topic. */
  openPage(topic: string): void;
}

export function createDigests(ctx: ContentScriptContext): Digests {
  const known = new Map<string, Digest>();
  let words: CardWords | undefined;
  let reported = '';

  async function report(topics: string[], date: string | null): Promise<void> {
    const reply = await send('report', { topics, date });
    words = reply.words;
    for (const digest of reply.digests) known.set(digest.topic, digest);
  }

  return {
    need(topics, date) {
      const said = JSON.stringify([topics, date]);
      // A page on which nothing was ever found need not wake the background.
      if (said === reported || ctx.isInvalid || (topics.length === 0 && reported === '')) return;
      reported = said;
      // A report that fails found no background: the next change of the page tries again.
      report(topics, date).catch(() => {
        reported = '';
      });
    },
    of(topic) {
      const digest = known.get(topic);
      return digest && words && { digest, words };
    },
    openPage(topic) {
      if (ctx.isValid) void send('open', { topic });
    },
  };
}
