/**
 * The one element that Sidelight adds to a page: `<sidelight-card>`, there while a card is open.
 * A closed shadow root keeps page and card apart; the popover puts it in the top layer.
 */
import { render } from 'preact';
import type { CardContent, CreateCard } from '../../lib/card.ts';
import { directionOf, type Language } from '../../lib/language.ts';
import { page } from '../../lib/page.ts';
import { Card } from './Card.tsx';
import css from './card.css?inline';
import { heightOf, placeCard, referenceBox } from './place.ts';

/** What is told to those who listen stays for so long, in ms. */
const heardTime = 5_000;

export const createCardHost: CreateCard = (actions, pointer, signal) => {
  let host: HTMLElement | undefined;
  let root: ShadowRoot | undefined;
  let content: CardContent | undefined;
  /** Where the card belongs, and how often one was shown: each is drawn from its beginning. */
  let box = new DOMRect();
  let height = 0;
  let shown = 0;
  let heard = '';
  let language: Language = 'en';
  let silence: ReturnType<typeof setTimeout> | undefined;
  /** What had the keyboard's focus before the card. */
  let before: HTMLElement | SVGElement | null = null;

  function mount(): { host: HTMLElement; root: ShadowRoot } {
    if (!host || !root) {
      host = page.create('sidelight-card');
      host.setAttribute('popover', 'manual');
      root = host.attachShadow({ mode: 'closed' });
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      root.adoptedStyleSheets = [sheet];
      // The event does not bubble.
      root.addEventListener('toggle', folded, { capture: true, signal });
      host.addEventListener('pointerenter', pointer.enter, { signal });
      host.addEventListener('pointerleave', pointer.leave, { signal });
    }
    // Last in the top layer, above what the page may have opened since.
    if (!host.isConnected) page.root().append(host);
    if (!host.matches(':popover-open')) host.showPopover();
    return { host, root };
  }

  function place(): void {
    if (host?.isConnected && content) height = placeCard(host, box);
  }

  /**
   * A fold that opens may need another place. One that is drawn open tells of it as well, before the
   * card is first painted, and needs none.
   */
  function folded(): void {
    if (host && heightOf(host) !== height) place();
  }

  /** Draws what there is; takes the host out where that is nothing. */
  function draw(): void {
    if (!content && !heard) {
      clearTimeout(silence);
      if (root) render(null, root);
      // Taken out, not only closed: nothing of ours stays on a page that nobody asks about.
      host?.remove();
      return;
    }
    const { host: element, root: shadow } = mount();
    if (content) language = content.words.language;
    element.lang = language;
    element.dir = directionOf(language);
    render(
      <>
        {content && <Card key={shown} {...content} {...actions} onDrawn={place} />}
        <p role="status" class="heard">
          {heard}
        </p>
      </>,
      shadow,
    );
  }

  function hide(): void {
    if (!content) return;
    const hadFocus = host !== undefined && page.active() === host;
    content = undefined;
    draw();
    if (hadFocus) before?.focus({ preventScroll: true });
    before = null;
  }

  signal.addEventListener(
    'abort',
    () => {
      heard = '';
      hide();
      draw();
    },
    { once: true },
  );

  return {
    show(next, rects, point) {
      if (signal.aborted) return;
      content = next;
      shown++;
      draw();
      box = referenceBox(rects, point);
      place();
    },
    hide,
    focus() {
      const active = page.active();
      if (active !== host)
        before = active instanceof HTMLElement || active instanceof SVGElement ? active : null;
      root?.querySelector<HTMLElement>('.card')?.focus({ preventScroll: true });
    },
    announce(text, spoken) {
      if (signal.aborted) return;
      heard = text;
      language = spoken;
      draw();
      clearTimeout(silence);
      silence = setTimeout(() => {
        heard = '';
        draw();
      }, heardTime);
    },
    owns: (target) => target !== null && target === host,
  };
};
