/**
 * The one element that Sidelight adds to a page: `<sidelight-card>`, made when the first card
 * opens. A closed shadow root keeps page and card apart; the popover puts it in the top layer.
 */
import { render } from 'preact';
import css from './card.css?inline';
import { Card, type CardProps } from './Card.tsx';
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
    if (host?.isConnected && root) return { host, root };
    host?.remove();
    host = document.createElement('sidelight-card');
    host.setAttribute('popover', 'manual');
    host.lang = 'en';
    host.dir = 'ltr';
    root = host.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
    host.addEventListener('pointerenter', pointer.enter, { signal });
    host.addEventListener('pointerleave', pointer.leave, { signal });
    document.documentElement.append(host);
    return { host, root };
  }

  function hide(): void {
    if (!host || !root) return;
    if (host.matches(':popover-open')) host.hidePopover();
    render(null, root);
  }

  signal.addEventListener(
    'abort',
    () => {
      hide();
      host?.remove();
    },
    { once: true },
  );

  return {
    show(props, box) {
      if (signal.aborted) return;
      const mounted = mount();
      render(<Card {...props} />, mounted.root);
      if (!mounted.host.matches(':popover-open')) mounted.host.showPopover();
      void placeCard(mounted.host, box);
    },
    hide,
    owns: (target) => target !== null && target === host,
  };
}
