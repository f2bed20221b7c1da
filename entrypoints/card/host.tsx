/**
 * The one element that Sidelight adds to a page: `<sidelight-card>`, there while a card is open.
 * A closed shadow root keeps page and card apart; the popover puts it in the top layer.
 */
import { render } from 'preact';
import { page } from '../page.ts';
import { Card, type CardProps } from './Card.tsx';
import css from './card.css?inline';
import { placeCard } from './place.ts';

export interface CardHost {
  show(props: CardProps, box: DOMRect): void;
  hide(): void;
  owns(target: EventTarget | null): boolean;
}

/** @param pointer told when the pointer enters and leaves the card */
export function createCardHost(
  pointer: { enter(): void; leave(): void },
  signal: AbortSignal,
): CardHost {
  let host: HTMLElement | undefined;
  let root: ShadowRoot | undefined;

  function mount(): { host: HTMLElement; root: ShadowRoot } {
    if (!host || !root) {
      host = page.create('sidelight-card');
      host.setAttribute('popover', 'manual');
      host.lang = 'en';
      host.dir = 'ltr';
      root = host.attachShadow({ mode: 'closed' });
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      root.adoptedStyleSheets = [sheet];
      host.addEventListener('pointerenter', pointer.enter, { signal });
      host.addEventListener('pointerleave', pointer.leave, { signal });
    }
    // Last in the top layer, above what the page may have opened since.
    if (!host.isConnected) page.root().append(host);
    if (!host.matches(':popover-open')) host.showPopover();
    return { host, root };
  }

  function hide(): void {
    if (!host || !root) return;
    render(null, root);
    // Taken out, not only closed: nothing of ours stays on a page that nobody asks about.
    host.remove();
  }

  signal.addEventListener('abort', hide, { once: true });

  return {
    show(props, box) {
      if (signal.aborted) return;
      const mounted = mount();
      render(<Card {...props} />, mounted.root);
      placeCard(mounted.host, box);
    },
    hide,
    owns: (target) => target !== null && target === host,
  };
}
