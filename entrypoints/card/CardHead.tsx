import type { Speech } from '../../lib/language.ts';
import { prose } from './prose.ts';

/** How far a finger goes to put the card away, in CSS pixels. */
const swipe = 40;

interface CardHeadProps {
  speech: Speech;
  title: string;
  /** In the reader's language, where it has one. */
  localTitle: string | null;
  kind: string;
  isPinned: boolean;
  onPin(): void;
  onClose(): void;
  onBack?(): void;
}

/** The card's head: what kind of thing, its name, and the way out. A finger may swipe it away. */
export function CardHead(props: CardHeadProps) {
  const { speech, title, localTitle, kind, isPinned, onPin, onClose, onBack } = props;
  const { say } = speech;
  let from = 0;
  return (
    <header
      onPointerDown={({ clientY }) => {
        from = clientY;
      }}
      onPointerUp={({ clientY, pointerType }) => {
        if (pointerType === 'touch' && Math.abs(clientY - from) > swipe) onClose();
      }}
    >
      <span class="tools">
        {onBack && (
          <button type="button" aria-label={say('card.back')} onClick={onBack}>
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <path d="M10 3L5 8l5 5" />
            </svg>
          </button>
        )}
        <button
          type="button"
          aria-label={say('card.pin')}
          aria-pressed={isPinned}
          title={say('card.pin')}
          onClick={onPin}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M5.5 2.5h5M6.5 2.5v4L4.5 9h7l-2-2.5v-4M8 9v4.5" />
          </svg>
        </button>
        <button type="button" aria-label={say('card.close')} onClick={onClose}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M4 4l8 8M12 4l-8 8" />
          </svg>
        </button>
      </span>
      <span class="kind">
        <span id="kind">{kind}</span>
        {localTitle !== null && (
          <>
            {' · '}
            <bdi {...prose}>{title}</bdi>
          </>
        )}
      </span>
      <h2 id="title" {...(localTitle === null ? prose : {})}>
        {localTitle ?? title}
      </h2>
    </header>
  );
}
