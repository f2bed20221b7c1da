/**
 * The card as the content script knows it.
 *
 * What draws it is a script of its own, which the background puts into pages on which something was
 * found: a page without a name carries none of it. The two meet in the extension's own world of the
 * page, which the page's scripts cannot see.
 */
import type { CardWords, Language } from './language.ts';
import type { Digest } from './messages.ts';
import type { PauseLength } from './pause.ts';
import type { Strength } from './spotting/lexicon.ts';

/** What a card shows, and of what. */
export interface CardContent {
  digest: Digest;
  words: CardWords;
  /** The article's date `YYYY-MM-DD`, or null where it names none. */
  articleDate: string | null;
  /** The name as it stands on the page, and how far it could be trusted by itself. */
  mention: { text: string; strength: Strength };
  /** In a private window nothing is stored: what the reader switches counts for this page. */
  isPrivate: boolean;
  /** On which sites Sidelight is off is an organisation's to say, not the reader's. */
  sitesLocked: boolean;
}

/** Where, or for how long, Sidelight is to be off: on this page until it is left, on its site, or everywhere. */
export type OffChoice = 'page' | 'site' | PauseLength;

/** What a reader can do on a card; the content script does it. */
export interface CardActions {
  /** Opens the full page of a topic. */
  openPage(topic: string): void;
  close(): void;
  /** Keeps the card where it is, or lets it go again. */
  pin(isPinned: boolean): void;
  /** "Not this here": this topic is not marked any more on this page, or on this site. */
  hideTopic(topic: string, where: 'page' | 'site'): void;
  switchOff(where: OffChoice): void;
  /** The digest of a related topic; undefined where nobody answers. */
  load(topic: string): Promise<Digest | undefined>;
}

export interface CardHost {
  /**
   * @param rects where the name is drawn, a box a line
   * @param point where the reader pointed, in CSS pixels of the window; null for the keyboard
   */
  show(
    content: CardContent,
    rects: readonly DOMRect[],
    point: { x: number; y: number } | null,
  ): void;
  hide(): void;
  /** Moves the keyboard's focus into the open card; it goes back when the card is hidden. */
  focus(): void;
  /** Tells readers who listen, without a card: a few words. */
  announce(text: string, language: Language): void;
  /** True for the card's host as the target of an event. */
  owns(target: EventTarget | null): boolean;
}

/** @param pointer told when the pointer enters and leaves the card */
export type CreateCard = (
  actions: CardActions,
  pointer: { enter(): void; leave(): void },
  signal: AbortSignal,
) => CardHost;

const world = globalThis as { sidelightCard?: CreateCard | undefined };

/** Hands over the card; what the card's script does and nobody else. */
export function offerCard(create: CreateCard): void {
  world.sidelightCard = create;
}

/** The card, once its script is there. */
export function offeredCard(): CreateCard | undefined {
  return world.sidelightCard;
}

/** Forgets a card that an earlier copy of the extension left here. */
export function forgetCard(): void {
  world.sidelightCard = undefined;
}
