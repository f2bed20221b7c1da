/**
 * What cards show, asked of the background once for the topics of a page and kept: a card then
 * needs no message when it opens, and outlives the background's sleep. What draws cards is asked
 * for in the same moment.
 */
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { offeredCard } from '../../lib/card.ts';
import { type Digest, type Found, type Messages, send } from '../../lib/messages.ts';

/** What all cards of a page have in common. */
type Shared = Omit<Messages['report']['reply'], 'digests'>;

export interface Digests {
  /** Reports the page's topics (which sets the badge) and asks for what their cards need. */
  need(topics: Found[], date: string | null): void;
  of(topic: string): ({ digest: Digest } & Shared) | undefined;
  /** A topic that need not be on the page; undefined where nobody answers. */
  load(topic: string, date: string | null): Promise<Digest | undefined>;
  /** Opens the full page of a topic. */
  openPage(topic: string): void;
}

/** @param come told when what cards need has come */
export function createDigests(ctx: ContentScriptContext, come: () => void): Digests {
  const known = new Map<string, Digest>();
  let shared: Shared | undefined;
  let reported = '';
  let coming: Promise<null> | null = null;

  /** Asks for the card's script, once at a time. */
  async function needCard(): Promise<void> {
    if (offeredCard()) return;
    coming ??= send('card', {});
    try {
      await coming;
    } finally {
      coming = null;
    }
  }

  async function report(topics: Found[], date: string | null): Promise<void> {
    const [{ digests, ...others }] = await Promise.all([
      send('report', { topics, date }),
      topics.length > 0 ? needCard() : undefined,
    ]);
    shared = others;
    for (const digest of digests) known.set(digest.topic, digest);
    come();
  }

  return {
    need(topics, date) {
      const said = JSON.stringify([topics, date]);
      // A page on which nothing was ever found need not wake the background.
      if (said === reported || ctx.isInvalid || (topics.length === 0 && reported === '')) return;
      reported = said;
      // A report that fails found no background: the next change of the page tries again, or the
      // next time that a card is wanted.
      report(topics, date).catch(() => {
        reported = '';
      });
    },
    of(topic) {
      const digest = known.get(topic);
      return digest && shared && { digest, ...shared };
    },
    async load(topic, date) {
      if (ctx.isInvalid) return undefined;
      const digest = await send('digest', { topic, date }).catch(() => null);
      return digest ?? undefined;
    },
    openPage(topic) {
      if (ctx.isValid) void send('open', { topic }).catch(() => undefined);
    },
  };
}
