import type { ComponentChildren } from 'preact';
import { t } from '../../lib/i18n.ts';

interface RemovableRowProps {
  /** What the button says to a screen reader that it removes. */
  name: string;
  onRemove(): void;
  isLocked?: boolean;
  children: ComponentChildren;
}

/** One of a list that the reader made, with the button that takes it out. */
export function RemovableRow({ name, onRemove, isLocked = false, children }: RemovableRowProps) {
  return (
    <li class="row">
      <span>{children}</span>
      <button
        type="button"
        aria-label={t('options.removeSite', { site: name })}
        disabled={isLocked}
        onClick={onRemove}
      >
        {t('options.remove')}
      </button>
    </li>
  );
}
