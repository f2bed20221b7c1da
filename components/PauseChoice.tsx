import { formatTime, t } from '../lib/i18n.ts';
import { type PauseLength, pauseLengths } from '../lib/pause.ts';

export interface PauseChoiceProps {
  /** As the settings hold it; empty for none. */
  pause: string;
  onPause(length: PauseLength | null): void;
}

const labels = {
  hour: 'card.off.hour',
  day: 'card.off.day',
  always: 'pause.always',
} as const;

/** Off everywhere: for how long, or until when and the way back. */
export function PauseChoice({ pause, onPause }: PauseChoiceProps) {
  if (pause !== '')
    return (
      <p class="site" role="status">
        <span>
          {pause === 'always' ? t('pause.on') : t('pause.until', { time: formatTime(pause) })}
        </span>
        <button type="button" class="small" onClick={() => onPause(null)}>
          {t('pause.end')}
        </button>
      </p>
    );
  return (
    <details class="pause">
      <summary class="soft">{t('pause.title')}</summary>
      <p>
        {pauseLengths.map((length) => (
          <button type="button" class="small" key={length} onClick={() => onPause(length)}>
            {t(labels[length])}
          </button>
        ))}
      </p>
    </details>
  );
}
