/** The cards of a page: what they show, when they open, and what the reader does with them. */
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { type CardHost, type OffChoice, offeredCard } from '../../lib/card.ts';
import { speechOf } from '../../lib/language.ts';
import { type Found, send } from '../../lib/messages.ts';
import type { Settings } from '../../lib/settings.ts';
import { createCardState } from './card-state.ts';
import { createDigests, type Digests } from './digests.ts';
import { type Mark, type Marker, rectsOf } from './marker.ts';
import { createMarkAt, followPointer } from './pointer.ts';

/** How far a page may scroll under an open card before the card no longer belongs there. */
const scrollTolerance = 24;

const sameMark = (a: Mark, b: Mark): boolean =>
  a.topic === b.topic && a.start === b.start && a.run.nodes[0] === b.run.nodes[0];

/** The page as the reader's settings see it. */
export interface Here {
  site: string;
  isPrivate: boolean;
  settings(): Settings;
  switchOff(where: OffChoice): void;
}

export interface CardsOptions extends Here {
  ctx: ContentScriptContext;
  marker: Pick<Marker, 'at'>;
  /** The shadow roots in which marks may lie. */
  shadows(): Iterable<ShadowRoot>;
  /** The article's date `YYYY-MM-DD`. */
  date(): string | null;
  /** A topic is not to be marked any more on this page. */
  hide(topic: string): void;
}

export interface Cards {
  /** Reports the topics of the page and gets what their cards show. */
  need(topics: Found[]): void;
  /** Opens the card of a mark with the keyboard in it, as soon as it can; or puts an open one away. */
  toggle(mark: Mark): void;
  /** Tells those who listen which mark they are at, as soon as it can if they still are. */
  tell(mark: Mark, index: number, count: number, isThere: () => boolean): void;
  dismiss(): void;
}

export function createCards(options: CardsOptions, signal: AbortSignal): Cards {
  const { ctx, site, isPrivate, settings, marker, shadows, date, hide } = options;
  let found: Found[] = [];
  /** The step that could not be told yet. */
  let untold: (() => void) | undefined;
  const digests = createDigests(ctx, () => {
    // A card that opens tells of itself.
    if (!state.come()) untold?.();
    untold = undefined;
  });
  let host: CardHost | undefined;
  let point: { x: number; y: number } | null = null;
  let top = 0;

  /** The card, made when it is first needed; undefined until its script has come. */
  function card(): CardHost | undefined {
    host ??= offeredCard()?.(
      {
        openPage(topic) {
          state.dismiss();
          digests.openPage(topic);
        },
        close: () => state.dismiss(),
        pin: (isPinned) => state.pin(isPinned),
        hideTopic(topic, where) {
          state.dismiss();
          hide(topic);
          // The topic is hidden on this page whether that can be stored or not.
          if (where === 'site' && !isPrivate)
            void send('off', { site, topic }).catch(() => undefined);
        },
        switchOff(where) {
          state.dismiss();
          options.switchOff(where);
        },
        load: (topic) => digests.load(topic, date()),
      },
      { enter: () => state.enterCard(), leave: () => state.leaveCard() },
      signal,
    );
    return host;
  }

  /** What the card is to show, once there is a card; asks for both anew where they did not come. */
  function ready(topic: string): ReturnType<Digests['of']> {
    const content = card() && digests.of(topic);
    if (!content) digests.need(found, date());
    return content;
  }
  function tell(...[mark, index, count, isThere]: Parameters<Cards['tell']>): void {
    const content = ready(mark.topic);
    untold = content ? undefined : () => isThere() && tell(mark, index, count, isThere);
    if (!content) return;
    const { digest, words } = content;
    const name = mark.run.text.slice(mark.start, mark.end);
    const said = { name, title: digest.localTitle ?? digest.title, index: index + 1, count };
    host?.announce(speechOf(words).say('card.here', said), words.language);
  }

  const state = createCardState<Mark>(
    {
      delay: () => settings().delay,
      open(mark, byKey) {
        const content = ready(mark.topic);
        if (!content || ctx.isInvalid) return false;
        const rects = rectsOf(mark);
        top = rects[0]?.top ?? 0;
        const text = mark.run.text.slice(mark.start, mark.end);
        const mention = { text, strength: mark.strength };
        const at = byKey ? null : point;
        host?.show({ ...content, articleDate: date(), mention, isPrivate }, rects, at);
        if (byKey) host?.focus();
        return true;
      },
      close: () => host?.hide(),
    },
    sameMark,
  );
  signal.addEventListener('abort', () => state.dismiss(), { once: true });

  const markAt = createMarkAt(marker.at, rectsOf, () => [...shadows()]);
  followPointer(
    {
      markAt(x, y) {
        point = { x, y };
        return markAt(x, y);
      },
      cards: state,
      opening: () => settings().opening,
      isCard: (target) => host?.owns(target) ?? false,
      isOver: () => ctx.isInvalid,
      scrolled() {
        // A pinned card was told to stay, wherever its name goes.
        if (state.name === 'pinned' || !state.opened) return;
        const now = rectsOf(state.opened)[0]?.top;
        if (now === undefined || Math.abs(now - top) > scrollTolerance) state.dismiss();
      },
    },
    signal,
  );

  return {
    need(topics) {
      found = topics;
      digests.need(found, date());
    },
    toggle(mark) {
      if (state.opened) state.dismiss();
      else state.show(mark, true);
    },
    tell,
    dismiss: () => state.dismiss(),
  };
}
