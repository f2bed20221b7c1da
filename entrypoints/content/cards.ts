/** The cards of a page: what they show, when they open, and what the reader does with them. */
import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { type CardHost, type OffChoice, offeredCard } from '../../lib/card.ts';
import { speechOf } from '../../lib/language.ts';
import { type Found, send } from '../../lib/messages.ts';
import type { Settings } from '../../lib/settings.ts';
import { createCardState } from './card-state.ts';
import { createDigests } from './digests.ts';
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
  /** Opens the card of a mark with the keyboard in it, or puts an open one away. */
  toggle(mark: Mark): void;
  /** Tells those who listen which mark they are at. */
  tell(mark: Mark, index: number, count: number): void;
  dismiss(): void;
}

export function createCards(options: CardsOptions, signal: AbortSignal): Cards {
  const { ctx, site, isPrivate, settings, marker, shadows, date, hide } = options;
  const digests = createDigests(ctx);
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

  const state = createCardState<Mark>(
    {
      delay: () => settings().delay,
      open(mark) {
        const content = digests.of(mark.topic);
        const shown = card();
        if (!content || !shown || ctx.isInvalid) return false;
        const rects = rectsOf(mark);
        top = rects[0]?.top ?? 0;
        const text = mark.run.text.slice(mark.start, mark.end);
        const mention = { text, strength: mark.strength };
        shown.show({ ...content, articleDate: date(), mention, isPrivate }, rects, point);
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
    need: (topics) => digests.need(topics, date()),
    toggle(mark) {
      if (state.opened) return state.dismiss();
      point = null;
      if (state.show(mark)) host?.focus();
    },
    tell(mark, index, count) {
      const content = digests.of(mark.topic);
      if (!content) return;
      const { digest, words } = content;
      const name = mark.run.text.slice(mark.start, mark.end);
      const said = { name, title: digest.localTitle ?? digest.title, index: index + 1, count };
      card()?.announce(speechOf(words).say('card.here', said), words.language);
    },
    dismiss: () => state.dismiss(),
  };
}
