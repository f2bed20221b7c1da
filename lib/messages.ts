/**
 * Every message that passes between the parts of Sidelight. One of the wrong shape
 * (`message-shapes.ts`), or from another extension, is refused: it gets no answer and has no effect.
 */
import { type Browser, browser } from 'wxt/browser';
import type { Topic } from '../data/schema.ts';
import { inTime } from './in-time.ts';
import type { CardWords } from './language.ts';
import { listen } from './listen.ts';
import { type KeyCommand, messageName, nameAmong, pageShapes } from './message-shapes.ts';
import type { PauseLength } from './pause.ts';
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
    /** `sitesLocked`: on which sites Sidelight is off is an organisation's to say. */
    reply: { digests: Digest[]; words: CardWords; sitesLocked: boolean };
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
  /** Content to background: an error, without its message, in which a page's text may stand. */
  fault: { send: { action: string; kind: string; places: string[] }; reply: null };
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

export type MessageName = keyof Messages;
/** Those to pages; all others go to the background. */
export type PageMessage = 'key' | 'leave' | 'away' | 'page' | 'jump';
export type BackgroundMessage = Exclude<MessageName, PageMessage>;

type Reply<N extends MessageName> = Messages[N]['reply'] | Promise<Messages[N]['reply']>;

/** What a receiver may know of the sender. */
export interface Sender {
  /** The tab that sent it; undefined for the extension's own pages. */
  tab: number | undefined;
  /** The frame of that tab; 0 for the page itself. */
  frame: number;
  /** True for a tab of a private window. */
  isPrivate: boolean;
}

/** One handler for each message that a part receives. */
export type Handlers<N extends MessageName> = {
  [K in N]: (body: Messages[K]['send'], sender: Sender) => Reply<K>;
};

/** How an answer travels: errors do not pass between the parts of an extension by themselves. */
type Answer = { value: unknown } | { error: string };

/** Told of what a handler threw. */
type Failed = (name: MessageName, error: unknown, sender: Sender) => void;

/** Answers messages by the checks of `nameOf`; `handle` gives the value, and may reject. */
function answer<N extends MessageName>(
  nameOf: (message: unknown) => N | undefined,
  handlers: object,
  handle: (name: N, body: unknown, sender: Browser.runtime.MessageSender) => unknown,
  signal?: AbortSignal,
): void {
  // `sendResponse` and `true`, not a promise: the content script runs without the polyfill.
  const listener = (
    message: unknown,
    sender: Browser.runtime.MessageSender,
    sendResponse: (answer: Answer) => void,
  ): true | undefined => {
    const name = nameOf(message);
    if (sender.id !== browser.runtime.id || !name || !Object.hasOwn(handlers, name))
      return undefined;
    Promise.resolve()
      .then(() => handle(name, (message as { body: unknown }).body, sender))
      .then(
        (value) => sendResponse({ value }),
        (error: unknown) => sendResponse({ error: String(error) }),
      );
    return true;
  };
  listen(browser.runtime.onMessage, listener, signal);
}

type Handle = (body: unknown, sender?: Sender) => unknown;

/**
 * Answers the messages named in `handlers`, until `signal` aborts. Others are left to other
 * receivers. A handler that throws or rejects rejects the sender's promise.
 */
export function receive<N extends MessageName>(
  handlers: Handlers<N>,
  signal?: AbortSignal,
  failed?: Failed,
): void {
  async function handle(
    name: MessageName,
    body: unknown,
    { tab, frameId = 0 }: Browser.runtime.MessageSender,
  ): Promise<unknown> {
    const sender = { tab: tab?.id, frame: frameId, isPrivate: tab?.incognito ?? false };
    try {
      return await (handlers[name as N] as Handle)(body, sender);
    } catch (error) {
      failed?.(name, error, sender);
      throw error;
    }
  }
  answer(messageName, handlers, handle, signal);
}

/** The same in a page, which need not know who asks. */
export function receiveOnPage<N extends PageMessage>(
  handlers: { [K in N]: (body: Messages[K]['send']) => Reply<K> },
  signal: AbortSignal,
): void {
  answer(
    (message) => nameAmong(pageShapes, message),
    handlers,
    (name, body) => (handlers[name as N] as Handle)(body),
    signal,
  );
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
      return await inTime(
        `message "${name}"`,
        answerOf(name, browser.runtime.sendMessage({ name, body })),
      );
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
