/**
 * Every message that passes between the parts of Sidelight, with the check of its shape.
 *
 * The checks are plain functions, for the content script carries them too and zod would double
 * its weight. A message of the wrong shape, or from another extension, is refused: it gets no
 * answer and has no effect.
 */
import { type Browser, browser } from 'wxt/browser';
import type { Topic } from '../data/schema.ts';
import { inTime } from './in-time.ts';
import type { CardWords } from './language.ts';
import { listen } from './listen.ts';
import { type PauseLength, pauseLengths } from './pause.ts';
import type { Words } from './spotting/lexicon.ts';

/** One government's line on a card, with the room that it has. */
interface DigestSide {
  name: string;
  text: string;
  words: number;
  sources: number;
}

interface DigestEvent {
  date: string;
  headline: string;
}

/** What a card shows, made by the background from the dossier for one article's date. */
export interface Digest {
  topic: string;
  kind: Topic['kind'];
  title: string;
  /** The title in the reader's language; null where that is English, or it has none. */
  localTitle: string | null;
  lede: string;
  /** What is agreed, disputed and not known, a few words each; null where the dossier has none. */
  agreed: string | null;
  disputed: string | null;
  notKnown: string | null;
  /** Pakistan and the Afghan side, in the order in which this topic shows them. */
  sides: DigestSide[];
  /** The latest event known on the article's date; null where the dossier has none so early. */
  latest: DigestEvent | null;
  /** The topic's events after the article's date: how many, and the first few. */
  since: { count: number; events: DigestEvent[] };
  /** How many sources the topic's claims, events and positions rest on. */
  sources: number;
  /** By their titles in the reader's language, or their own. */
  related: { topic: string; title: string }[];
  /** Both sides with their sources, as text to be pasted elsewhere. */
  copy: string;
  /** What on the page speaks for a name that can mean something else, in words. */
  why: string[];
  /** The dossier's two ends, `YYYY-MM-DD`, and its version. */
  inDepthUntil: string;
  coverageEnd: string;
  version: string;
}

/** A topic of a page, and the numbers of the groups of cues that spoke for it there. */
export interface Found {
  topic: string;
  proofs: number[];
}

/** What the popup learns about a page. */
export interface PageReport {
  /** The page's topics in order of appearance, with the number of mentions. */
  topics: { topic: string; mentions: number }[];
  /** The article's own date `YYYY-MM-DD`, where it names one. */
  date: string | null;
  /** The site as the settings name it. */
  site: string;
  /** True where Sidelight is off on this page until it is left, as in a private window. */
  isAway: boolean;
}

/** Message by name: what is sent, and what comes back. */
export interface Messages {
  /** Content to background, after spotting: these topics are on the page. Sets the badge. */
  report: {
    send: { topics: Found[]; date: string | null };
    reply: { digests: Digest[]; words: CardWords };
  };
  /** Content to background: put the card's script into the frame that asks. */
  card: { send: Record<never, never>; reply: null };
  /** Content to background: a topic that is not on the page, for a card that leads to it. */
  digest: { send: { topic: string; date: string | null }; reply: Digest | null };
  /** Content to background: no marks of a topic on this site any more, or none at all. */
  off: { send: { site: string; topic: string | null }; reply: null };
  /** Content to background: off everywhere for a while. */
  pause: { send: { length: PauseLength }; reply: null };
  /** Content to background: this page is not, or not only, in English. */
  words: { send: Record<never, never>; reply: Words[] };
  /** Content to background: the reader wants the full page of a topic. */
  open: { send: { topic: string }; reply: null };
  /** Background to content: a key of the reader's. */
  key: { send: { command: KeyCommand }; reply: null };
  /** Background to content: the reader has withdrawn this site. */
  leave: { send: Record<never, never>; reply: null };
  /** Popup to content: off or on again here, until the page is left. Nothing is stored. */
  away: { send: { isAway: boolean }; reply: null };
  /** Popup to content: what is on this page? */
  page: { send: Record<never, never>; reply: PageReport };
  /** Popup to content: bring the `index`-th mention of a topic into view. */
  jump: { send: { topic: string; index: number }; reply: boolean };
}

/** The commands of the manifest that a page carries out. */
export const keyCommands = ['next-mention', 'previous-mention', 'card'] as const;
export type KeyCommand = (typeof keyCommands)[number];

export type MessageName = keyof Messages;

type Body = Record<string, unknown>;
type Reply<N extends MessageName> = Messages[N]['reply'] | Promise<Messages[N]['reply']>;

/** What a receiver may know of the sender. */
export interface Sender {
  /** The tab that sent it; undefined for the extension's own pages. */
  tab: number | undefined;
  /** The frame of that tab; 0 for the page itself. */
  frame: number;
}

/** One handler for each message that a part receives. */
export type Handlers<N extends MessageName> = {
  [K in N]: (body: Messages[K]['send'], sender: Sender) => Reply<K>;
};

const isTopicId = (value: unknown): value is string =>
  typeof value === 'string' && /^[a-z0-9-]{1,64}$/.test(value);
const isSite = (value: unknown): boolean =>
  typeof value === 'string' && /^[^\s/]{1,253}$/.test(value);
const isGroup = (value: unknown): boolean =>
  Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) < 10_000;
const isFound = (value: unknown): value is Found => {
  if (typeof value !== 'object' || value === null) return false;
  const { topic, proofs } = value as Body;
  return isTopicId(topic) && Array.isArray(proofs) && proofs.length <= 100 && proofs.every(isGroup);
};
const isDay = (value: unknown): boolean =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value);

/** True where the body of a message by this name has its shape. */
const shapes: { [K in MessageName]: (body: Body) => boolean } = {
  report: ({ topics, date }) =>
    Array.isArray(topics) &&
    topics.length <= 1000 &&
    topics.every(isFound) &&
    (date === null || isDay(date)),
  card: () => true,
  digest: ({ topic, date }) => isTopicId(topic) && (date === null || isDay(date)),
  off: ({ site, topic }) => isSite(site) && (topic === null || isTopicId(topic)),
  key: ({ command }) => keyCommands.some((known) => known === command),
  pause: ({ length }) => pauseLengths.some((known) => known === length),
  leave: () => true,
  away: ({ isAway }) => typeof isAway === 'boolean',
  words: () => true,
  open: ({ topic }) => isTopicId(topic),
  page: () => true,
  jump: ({ topic, index }) =>
    isTopicId(topic) && Number.isSafeInteger(index) && (index as number) >= 0,
};

/** The name of a well-formed message, or undefined for anything else. */
export function messageName(message: unknown): MessageName | undefined {
  if (typeof message !== 'object' || message === null) return undefined;
  const { name, body } = message as { name?: unknown; body?: unknown };
  if (typeof name !== 'string' || !Object.hasOwn(shapes, name)) return undefined;
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return undefined;
  return shapes[name as MessageName](body as Body) ? (name as MessageName) : undefined;
}

/** How an answer travels: errors do not pass between the parts of an extension by themselves. */
type Answer = { value: unknown } | { error: string };

/**
 * Answers the messages named in `handlers`, until `signal` aborts. Others are left to other
 * receivers. A handler that throws or rejects rejects the sender's promise.
 */
export function receive<N extends MessageName>(handlers: Handlers<N>, signal?: AbortSignal): void {
  // `sendResponse` and `true`, not a promise: the content script runs without the polyfill.
  const listener = (
    message: unknown,
    sender: Browser.runtime.MessageSender,
    sendResponse: (answer: Answer) => void,
  ): true | undefined => {
    const name = messageName(message);
    if (sender.id !== browser.runtime.id || !name || !Object.hasOwn(handlers, name))
      return undefined;
    const handle = handlers[name as N] as (body: unknown, sender: Sender) => unknown;
    Promise.resolve()
      .then(() =>
        handle((message as { body: unknown }).body, {
          tab: sender.tab?.id,
          frame: sender.frameId ?? 0,
        }),
      )
      .then(
        (value) => sendResponse({ value }),
        (error: unknown) => sendResponse({ error: String(error) }),
      );
    return true;
  };
  listen(browser.runtime.onMessage, listener, signal);
}

/** What the receiver's own handler threw. */
class HandlerError extends Error {}

async function answerOf<N extends MessageName>(
  name: N,
  answering: Promise<Answer | undefined>,
): Promise<Messages[N]['reply']> {
  const answer = await answering;
  if (!answer) throw new Error(`message "${name}": nobody answered`);
  if ('error' in answer) throw new HandlerError(`message "${name}": ${answer.error}`);
  return answer.value as Messages[N]['reply'];
}

/**
 * The background may die while it answers: browsers start it anew for the next message. Chrome
 * tells the sender, Firefox may leave it without a word.
 */
const attempts = 3;
const restTime = 150;

/**
 * Sends a message to the background.
 * @throws {Error} where the handler threw, or nobody answered at the third attempt; `open` has one,
 *   or a page might be opened twice
 */
export async function send<N extends MessageName>(
  name: N,
  body: Messages[N]['send'],
): Promise<Messages[N]['reply']> {
  for (let attempt = 1; ; attempt++)
    try {
      return await inTime(`message "${name}"`, answerOf(name, browser.runtime.sendMessage({ name, body })));
    } catch (error) {
      if (error instanceof HandlerError || name === 'open' || attempt === attempts) throw error;
      await new Promise((resolve) => setTimeout(resolve, restTime));
    }
}

/** Sends a message to the content script of a tab; rejects where there is none. */
export function sendToTab<N extends MessageName>(
  tab: number,
  name: N,
  body: Messages[N]['send'],
): Promise<Messages[N]['reply']> {
  return answerOf(name, browser.tabs.sendMessage(tab, { name, body }));
}
